import { BusError } from './bus.ts';

const FORBIDDEN: readonly unknown[] = ['TOPIC_AUTHORIZATION_FAILED', 'UNKNOWN_TOPIC_OR_PARTITION', 'INVALID_TOPIC_EXCEPTION'];
const TOO_LARGE: readonly unknown[] = ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE'];
const FENCED: readonly unknown[] = ['REBALANCE_IN_PROGRESS', 'ILLEGAL_GENERATION', 'UNKNOWN_MEMBER_ID', 'NOT_COORDINATOR_FOR_GROUP'];

/** What kafkajs's own names leave out: for a group that is not granted it keeps the brokers' word to itself. */
const OUR_NAMES: ReadonlyMap<string | undefined, string> = new Map([['KafkaJSGroupCoordinatorNotFound', 'GROUP_NOT_GRANTED_OR_AWAY']]);

/** Keeps the type of an error of kafkajs and drops its message, which names hosts. */
export function toBusError(error: unknown): BusError {
  if (error instanceof BusError) return error;
  const type = typeOf(error);
  if (FORBIDDEN.includes(type)) return new BusError('FORBIDDEN_TOPIC', 'A topic does not exist or is not granted');
  if (TOO_LARGE.includes(type)) return new BusError('TOO_LARGE', 'The broker refuses messages of this size');
  const setting = settingOf(error);
  const advice = setting === undefined ? '' : `: see ${setting}`;
  const name = causes(error).findLast(named)?.name;
  const code = type ?? OUR_NAMES.get(name) ?? name ?? 'no answer';
  return new BusError('UNAVAILABLE', `The bus is unavailable (${code})${advice}`, code, error);
}

/** The group goes on without this member, or is being divided again: nothing is wrong. */
export const isFenced = (error: unknown): boolean => FENCED.includes(typeOf(error));

/** The setting to look at, when the brokers do not take who we are or we do not take who they are. */
export function settingOf(error: unknown): string | undefined {
  const all = causes(error);
  // kafkajs calls a connection that breaks meanwhile by the same name: only the broker's words tell.
  if (all.some(({ name, message }) => name === 'KafkaJSSASLAuthenticationError' && /invalid credentials/i.test(String(message))))
    return 'KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD';
  const code = String(all.find((cause) => typeof cause.code === 'string')?.code ?? '');
  // What the broker says of our certificate, and what we say of its.
  if (/^ERR_SSL_.*ALERT.*(CERT|CA)/.test(code)) return 'KAFKA_TLS_CERT_FILE';
  if (/CERT|ALTNAME|VERIFY/.test(code)) return 'KAFKA_TLS_CA_FILE';
  if (/SSL|EPROTO/.test(code)) return 'KAFKA_TLS';
  return undefined;
}

interface Cause {
  readonly name?: string;
  readonly message?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
}

const named = ({ name }: Cause): boolean => name !== undefined && name !== 'Error';

/** The type or code that says most: it may stand in the error, in its cause or in the first of several. */
function typeOf(error: unknown): string | undefined {
  for (const { type, code } of causes(error)) {
    if (typeof type === 'string') return type;
    if (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code)) return code;
  }
  return undefined;
}

/** An error and what it came of, outermost first. */
function causes(error: unknown): readonly Cause[] {
  const all: Cause[] = [];
  for (let next = error; typeof next === 'object' && next !== null && all.length < 5; ) {
    all.push(next);
    const { cause, errors }: { cause?: unknown; errors?: readonly unknown[] } = next;
    next = cause ?? errors?.[0];
  }
  return all;
}
