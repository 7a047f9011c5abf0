import { type DestinationStream, pino } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const allowed = [
  'traceparent',
  'code',
  'reason',
  'coordinate',
  'operation',
  'role',
  'check',
  'signal',
  'port',
  'status',
  'milliseconds',
  'count',
  'attempt',
  'topic',
  'partition',
  'consumer',
  'source',
  'aggregate',
  'sequence',
  'eventId',
  'eventType',
  'version',
] as const;

/**
 * All that a line may say beside time, level, service and event. The set is closed, so that no personal data slips in: codes, counts, names of our
 * own things and opaque references, never input, rows or texts.
 */
export type LogFields = { readonly [Name in (typeof allowed)[number]]?: string | number | undefined };

/** One JSON line per call. `event` is a fixed name in lower case with dots, e.g. `relay.stopped`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** With the error's name, code and stack frames; its message and properties may hold data and stay out. */
  error(event: string, error: unknown, fields?: LogFields): void;
  /** How often each event was told as an error since the start, for metrics. */
  readonly errors: ReadonlyMap<string, number>;
}

const LONGEST_VALUE = 200;
const DEEPEST_CAUSE = 3;

/** Writes to standard output unless a test gives a `destination`; a line is written before the call returns. */
export function makeLog(options: { service: string; level?: LogLevel; destination?: DestinationStream }): Log {
  const settings = {
    level: options.level ?? 'info',
    base: { service: options.service },
    messageKey: 'event',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const errors = new Map<string, number>();
  const lines = pino(settings, options.destination ?? pino.destination({ dest: 1, sync: true }));
  return {
    debug: (event, fields = {}) => lines.debug(onlyAllowed(fields), event),
    info: (event, fields = {}) => lines.info(onlyAllowed(fields), event),
    warn: (event, fields = {}) => lines.warn(onlyAllowed(fields), event),
    error(event, error, fields = {}) {
      errors.set(event, (errors.get(event) ?? 0) + 1);
      lines.error({ ...onlyAllowed(fields), error: describeError(error) }, event);
    },
    errors,
  };
}

function onlyAllowed(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const name of allowed) {
    const value = fields[name];
    if (typeof value === 'number') kept[name] = value;
    else if (typeof value === 'string') kept[name] = value.slice(0, LONGEST_VALUE);
  }
  return kept;
}

export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  readonly stack: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * What may be written of an error. Messages of PostgreSQL, of `JSON.parse` and of our own assertions repeat values, and a database error carries
 * `detail`, `query` and `parameters`: so only name, code and the places in the code are kept.
 */
export function describeError(error: unknown, depth: number = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,50}$/.test(error.code) ? { code: error.code } : {};
  const cause = error.cause !== undefined && depth < DEEPEST_CAUSE ? { cause: describeError(error.cause, depth + 1) } : {};
  return { name: /^\w{1,50}$/.test(error.name) ? error.name : 'Error', ...code, stack: framesOf(error), ...cause };
}

function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? '';
  const end = error.message === '' ? -1 : stack.indexOf(error.message);
  const frames = end < 0 ? stack : stack.slice(end + error.message.length);
  return frames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
