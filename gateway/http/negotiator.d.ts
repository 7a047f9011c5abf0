/** The part of the library that the gateway uses; the types that are published lack its second argument. */
declare module 'negotiator' {
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    /** What may be sent, best first; those that are as welcome in the order of `preferred`. */
    encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
  }
}
