import type { LogLevel } from '@kerngraaf/platform/process/log.ts';
import {
  httpUrl,
  oneOf,
  optional,
  port,
  readSettings,
  required,
  SettingsError,
  type SettingsSpec,
  text,
  wholeNumber,
  withDefault,
} from '@kerngraaf/platform/process/settings.ts';
import { readCommandLine } from './command-line.ts';
import type { MetricsPort } from './http/metrics.ts';
import { limits } from './limits.ts';
import { milliseconds, readSubgraphSettings, type SubgraphSettings } from './subgraph-settings.ts';
import { readSupergraph, refusalOf } from './supergraph.ts';

export interface IdentitySettings {
  readonly issuer: string;
  readonly audience: string;
  /** Of the token, which hold its scopes and the names of its policies. */
  readonly scopesClaim: string;
  readonly policiesClaim: string;
  /** Absent where what stands in the supergraph is all that is said of access. */
  readonly access: AccessSettings | undefined;
  readonly keysFile: string | undefined;
}

export interface AccessSettings {
  /** The access table. */
  readonly policy: string;
  /** The folder of registered documents. */
  readonly operations: string;
}

export interface GatewaySettings extends SubgraphSettings {
  /** The composed supergraph, SDL. */
  readonly supergraph: string;
  /** A file for the last supergraph that could be served; absent: none is kept. */
  readonly lastGood: string | undefined;
  /** Why it is that one, where the one that is set cannot be served. */
  readonly refused: string | undefined;
  readonly port: number;
  readonly production: boolean;
  readonly readyFile: string | undefined;
  /** Requests of one client in a minute; absent: as many as it likes. */
  readonly quota: number | undefined;
  readonly addressHeader: string | undefined;
  readonly inFlight: number;
  readonly logLevel: LogLevel;
  /** Milliseconds for one request of a client. */
  readonly deadline: number;
  /** Milliseconds for one request to a subgraph. */
  readonly subgraphWithin: number;
  /** Whether who asks the same at the same time, as nobody in particular, gets the same answer of a subgraph. */
  readonly deduplicate: boolean;
  /** Of other sites whose pages may ask. */
  readonly origins: readonly string[];
  /** Absent: no metrics. */
  readonly metricsAt: MetricsPort | undefined;
  /** A collector of traces; absent: none are recorded. */
  readonly tracesTo: string | undefined;
  /** Absent when the gateway is plain. */
  readonly identity: IdentitySettings | undefined;
}

export const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const spec = {
  SUPERGRAPH: required(readSupergraph),
  SUPERGRAPH_LAST_GOOD: optional(text),
  PORT: withDefault(port, 4000),
  MODE: withDefault(oneOf('development', 'production'), 'development'),
  ISSUER_URL: optional(httpUrl),
  ISSUER_AUDIENCE: withDefault(text, 'kerngraaf'),
  SCOPES_CLAIM: withDefault(text, 'scope'),
  POLICIES_CLAIM: withDefault(text, 'role'),
  POLICY: optional(text),
  OPERATIONS_DIR: optional(text),
  GATEWAY_KEYS: optional(text),
  READY_FILE: optional(text),
  RATE_LIMIT: optional(wholeNumber(0, 1_000_000)),
  CLIENT_ADDRESS_HEADER: optional(text),
  MAX_IN_FLIGHT: withDefault(wholeNumber(1, 100_000), limits.inFlight),
  REQUEST_DEADLINE: withDefault(milliseconds, limits.deadlineMilliseconds),
  SUBGRAPH_DEADLINE: withDefault(milliseconds, limits.subgraphMilliseconds),
  DEDUPLICATE: withDefault(oneOf('on', 'off'), 'on'),
  CORS_ORIGINS: withDefault(origins, []),
  METRICS_PORT: optional(port),
  METRICS_HOST: withDefault(text, '127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
  LOG_LEVEL: withDefault(oneOf(...logLevels), 'info'),
} satisfies SettingsSpec;

/** As `POLICY`: there is no access table. */
const NO_TABLE = 'none';

/** Requests of one client in a minute, where nothing else is set. */
const PRODUCTION_QUOTA = 600;

/** With commas between them, each as a browser sends it: no path, and never `*`. */
function origins(given: string): readonly string[] {
  const all = given.split(',').map((each) => each.trim());
  const isOrigin = (each: string): boolean => /^https?:[^*]+$/.test(each) && URL.canParse(each) && new URL(each).origin === each;
  if (!all.every(isOrigin)) throw new Error('must be origins such as https://loket.example, with commas between them');
  return all;
}

/** Beside them each subgraph has its `SUBGRAPH_<NAME>_URL` and `SUBGRAPH_<NAME>_DEADLINE`. */
export const gatewaySettings: readonly string[] = Object.keys(spec);

const isSetting = (name: string): boolean => gatewaySettings.includes(name) || /^SUBGRAPH_[A-Z0-9_]+_(?:URL|DEADLINE)$/.test(name);

/**
 * From `--supergraph FILE --port N [--config FILE] [--plain]`, the environment and the file of `--config`, in this order; throws one `SettingsError`
 * with all that is wrong. `refused` says why the supergraph cannot be served: then, as where its file is no supergraph, the last good one is taken,
 * if one is kept.
 */
export function readGatewaySettings(args: readonly string[], environment: NodeJS.ProcessEnv, refused?: string): GatewaySettings {
  const given = readCommandLine(args, environment, isSetting);
  const mistakes = [...given.mistakes];
  const { env, why } = withGoodSupergraph(given.env, refused);
  if (env.MODE === 'production' && !env.ISSUER_URL && !given.plain)
    mistakes.push('ISSUER_URL is not set: in production only --plain goes without an issuer');
  if (env.ISSUER_URL && !env.POLICY && !given.plain)
    mistakes.push('POLICY is not set: with an issuer the access table says what is public');
  if (env.ISSUER_URL && env.POLICY !== NO_TABLE && !env.OPERATIONS_DIR && !given.plain)
    mistakes.push('OPERATIONS_DIR is not set: with an issuer data of persons is asked for with registered documents');
  const settings = collect(mistakes, () => readSettings(env, spec));
  const ofSubgraphs = collect(mistakes, () => readSubgraphSettings(env.SUPERGRAPH, env));
  if (settings === undefined || ofSubgraphs === undefined || mistakes.length > 0) throw new SettingsError(mistakes);
  return {
    supergraph: settings.SUPERGRAPH.sdl,
    lastGood: settings.SUPERGRAPH_LAST_GOOD,
    refused: why,
    ...ofSubgraphs,
    port: settings.PORT,
    production: settings.MODE === 'production',
    readyFile: settings.READY_FILE,
    quota: (settings.RATE_LIMIT ?? (settings.MODE === 'production' ? PRODUCTION_QUOTA : 0)) || undefined,
    addressHeader: settings.CLIENT_ADDRESS_HEADER?.toLowerCase(),
    inFlight: settings.MAX_IN_FLIGHT,
    deadline: settings.REQUEST_DEADLINE,
    subgraphWithin: settings.SUBGRAPH_DEADLINE,
    deduplicate: settings.DEDUPLICATE === 'on',
    origins: settings.CORS_ORIGINS,
    metricsAt: settings.METRICS_PORT === undefined ? undefined : { port: settings.METRICS_PORT, host: settings.METRICS_HOST },
    logLevel: settings.LOG_LEVEL,
    tracesTo: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    identity: given.plain ? undefined : identityIn(settings),
  };
}

/** The environment with the last good supergraph in place of one that is refused, and why; as it was where no other can be read. */
function withGoodSupergraph(env: NodeJS.ProcessEnv, refused?: string): { readonly env: NodeJS.ProcessEnv; readonly why?: string } {
  const { SUPERGRAPH: file, SUPERGRAPH_LAST_GOOD: lastGood } = env;
  if (!file || !lastGood) return { env };
  const why = refused ?? refusalOf(file);
  return why === undefined || refusalOf(lastGood) !== undefined ? { env } : { env: { ...env, SUPERGRAPH: lastGood }, why };
}

function identityIn(settings: ReturnType<typeof readSettings<typeof spec>>): IdentitySettings | undefined {
  const { ISSUER_URL: issuer, ISSUER_AUDIENCE: audience, POLICY: policy, OPERATIONS_DIR: operations } = settings;
  if (issuer === undefined) return undefined;
  return {
    issuer,
    audience,
    scopesClaim: settings.SCOPES_CLAIM,
    policiesClaim: settings.POLICIES_CLAIM,
    access: policy === undefined || policy === NO_TABLE || operations === undefined ? undefined : { policy, operations },
    keysFile: settings.GATEWAY_KEYS,
  };
}

function collect<T>(mistakes: string[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    mistakes.push(...error.mistakes);
    return undefined;
  }
}
