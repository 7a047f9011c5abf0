export interface Mistake {
  /** JSON pointer into the profile. */
  readonly path: string;
  readonly reason: string;
}

/** A period that ends before it begins. */
export const reversed = (path: string, { from, until }: { readonly from: string; readonly until?: string }): readonly Mistake[] =>
  until !== undefined && until < from ? [{ path: `${path}/until`, reason: `${until} lies before ${from}` }] : [];

/** Codes that a list of the profile lacks. */
export const unknown = (
  kind: string,
  path: string,
  codes: readonly string[],
  entries: readonly { readonly code: string }[],
): readonly Mistake[] =>
  codes.flatMap((code, index) =>
    entries.some((entry) => entry.code === code) ? [] : [{ path: `${path}/${index}`, reason: `unknown ${kind} ${code}` }],
  );
