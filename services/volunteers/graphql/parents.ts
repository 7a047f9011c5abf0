/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
export interface GemeenteParent {
  readonly code: string;
}
