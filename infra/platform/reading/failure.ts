import { ExpectedError, forbidden } from '../errors.ts';
import { objectOf } from '../objects.ts';

/** Gateway, issuer or the owner behind them cannot answer now: who reads waits. The reason is a fact in capitals. */
export const away = (reason: string): ExpectedError => new ExpectedError('SUBGRAPH_UNAVAILABLE', reason);

/** The answer took too long. */
export const late = (reason: string): ExpectedError => new ExpectedError('SUBGRAPH_TIMEOUT', reason);

/** A read that waiting does not mend: its document, its answer or the settings are wrong. The message holds codes, never data. */
export class ReadFailed extends Error {
  override readonly name: string = 'ReadFailed';
}

/** Of a request that got no answer. A socket's own error stays behind, as the cause: by its code it would pass for the database's. */
export const unanswered = (error: unknown, party: 'GATEWAY' | 'ISSUER'): ExpectedError =>
  objectOf(error).name === 'TimeoutError' ? late(`${party}_TIMEOUT`) : away(`${party}_AWAY`);

const passing: ReadonlySet<number> = new Set([408, 429]);

/** Whether the same request may be answered later: the server's own failure, or too much at once. */
export const isPassing = (status: number): boolean => status >= 500 || passing.has(status);

interface AnswerError {
  readonly code: string;
  readonly reason: string;
}

/** Said of somebody who is away, or broken: the owner's own failure, as 5xx is of a server. */
const waitingCodes: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'OVERLOADED', 'INTERNAL_SERVER_ERROR']);
/** Whoever should know the signature has not got the keys yet. */
const waitingReasons: ReadonlySet<string> = new Set(['ISSUER_UNAVAILABLE', 'IDENTITY_KEYS_UNAVAILABLE']);

/**
 * What a whole read fails with, from the errors in its answer: as long as one says that somebody is away the rest cannot be judged. The message of an
 * error may hold data and is not read.
 */
export function failureOfRead(errors: readonly unknown[]): Error {
  const told = errors.map(codesOf);
  const waiting = told.find(({ code, reason }) => waitingCodes.has(code) || waitingReasons.has(reason));
  if (waiting !== undefined) return waiting.code === 'SUBGRAPH_TIMEOUT' ? late(waiting.reason) : away(waiting.reason);
  const refused = told.find(({ code }) => code === 'FORBIDDEN');
  if (refused !== undefined) return forbidden(refused.reason);
  return new ReadFailed(told.map(({ code, reason }) => `${code} ${reason}`).join(', '));
}

function codesOf(error: unknown): AnswerError {
  const { code, reason, service } = objectOf(objectOf(error).extensions);
  return { code: isCode(code) ? code : 'UNKNOWN', reason: isCode(reason) ? reason : isName(service) ? upper(service) : 'UNKNOWN' };
}

const upper = (service: string): string => service.toUpperCase().replaceAll('-', '_');
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9-]{0,49}$/.test(value);
