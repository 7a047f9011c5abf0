/** The closed list of codes that a client can act on; anything else thrown is `INTERNAL_SERVER_ERROR`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'REFUSED'
  | 'CONFLICT'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'LIMIT_EXCEEDED'
  | 'OVERLOADED';

/** An expected no: a code of the closed list and a reason in capitals, never a sentence and never data of a person. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;

  constructor(code: ErrorCode, reason: string) {
    super(`${code}: ${reason}`);
    this.name = 'ExpectedError';
    this.code = code;
    this.reason = reason;
  }
}

export const refused = (reason: string): ExpectedError => new ExpectedError('REFUSED', reason);
export const conflict = (reason: string): ExpectedError => new ExpectedError('CONFLICT', reason);
export const badInput = (reason: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', reason);
export const forbidden = (reason: string): ExpectedError => new ExpectedError('FORBIDDEN', reason);
export const unauthenticated = (reason: string): ExpectedError => new ExpectedError('UNAUTHENTICATED', reason);

/** A command that was done before, on a row that its actor may not know of any more: answered with null, as a query for that row would be. */
export class DoneUnseen extends Error {}

/** A row that does not exist and one that the caller may not know of answer alike. */
export const notFound = (): ExpectedError => refused('NOT_FOUND');
