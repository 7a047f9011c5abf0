export type Extensions = Readonly<Record<string, unknown>>;
export type ResolveReference = (reference: unknown, context: never, info: unknown) => unknown;

/** A type's `__resolveReference`, where `@apollo/subgraph` keeps it. */
export function referenceOf(extensions: Extensions): ResolveReference | undefined {
  const apollo = extensions.apollo as { readonly subgraph?: { readonly resolveReference?: ResolveReference } } | undefined;
  return apollo?.subgraph?.resolveReference;
}
