import { QueryFailedError } from 'typeorm';

/** PostgreSQL's five-letter SQLSTATE, or a socket's error name (`ECONNREFUSED`); undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  return fieldOf(driverError(error), 'code');
}

export function constraintOf(error: unknown): string | undefined {
  return fieldOf(driverError(error), 'constraint');
}

/** Another transaction stood in the way and the same work may succeed now: serialization, deadlock, or a sequence number that was just taken. */
export function isContention(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01' || (state === '23505' && constraintOf(error) === 'outbox_caseseq');
}

const ownClasses = ['08', '25', '40', '53', '55', '57', '58', 'F0', 'XX'];
const socketErrors = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];

/** What the driver says without a code: its pool had no connection to give in time, or the connection ended. */
const driverWords =
  /^(timeout e(xceeded|xpired)|Connection terminated|Client (has encountered a connection error|was closed)|Query read timeout)/;

/** The database itself could not serve: connection, resources, shutdown, time-out, contention. Never a mistake in the statement or its values. */
export function isDatabaseAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state === undefined) return driverWords.test(fieldOf(driverError(error), 'message') ?? '');
  return socketErrors.includes(state) || (state.length === 5 && ownClasses.includes(state.slice(0, 2)));
}

const driverError = (error: unknown): unknown => (error instanceof QueryFailedError ? error.driverError : error);

function fieldOf(error: unknown, name: 'code' | 'constraint' | 'message'): string | undefined {
  const value = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
