import { parseArgs } from 'node:util';
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
  withDefault,
} from '@kerngraaf/platform/process/settings.ts';
import type { MetricsPort } from './http/metrics.ts';
import { readSupergraph } from './supergraph.ts';

export interface IdentitySettings {
  readonly issuer: string;
  readonly audience: string;
  readonly policy: string;
  readonly keysFile: string | undefined;
}

export interface GatewaySettings {
  readonly supergraph: string;
  /** From a subgraph's name to its address. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly port: number;
  readonly production: boolean;
  readonly readyFile: string | undefined;
  /** Absent: no metrics. */
  readonly metricsAt: MetricsPort | undefined;
  /** Absent when the gateway is plain. */
  readonly identity: IdentitySettings | undefined;
}

export const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const spec = {
  SUPERGRAPH: required(readSupergraph),
  PORT: withDefault(port, 4000),
  MODE: withDefault(oneOf('development', 'production'), 'development'),
  ISSUER_URL: optional(httpUrl),
  ISSUER_AUDIENCE: withDefault(text, 'kerngraaf'),
  POLICY: optional(text),
  GATEWAY_KEYS: optional(text),
  READY_FILE: optional(text),
  METRICS_PORT: optional(port),
  METRICS_HOST: withDefault(text, '127.0.0.1'),
  LOG_LEVEL: withDefault(oneOf(...logLevels), 'info'),
} satisfies SettingsSpec;

/** Beside them each subgraph has its `SUBGRAPH_<NAME>_URL`. */
export const gatewaySettings: readonly string[] = Object.keys(spec);

/** From `--supergraph FILE --port N [--plain]` and the environment, options first; throws one `SettingsError` with all that is wrong. */
export function readGatewaySettings(args: readonly string[], env: NodeJS.ProcessEnv): GatewaySettings {
  const mistakes: string[] = [];
  const given = readOptions(args, mistakes);
  const merged = { ...env, ...(given.supergraph && { SUPERGRAPH: given.supergraph }), ...(given.port && { PORT: given.port }) };
  if (env.MODE === 'production' && !env.ISSUER_URL && !given.plain)
    mistakes.push('ISSUER_URL is not set: in production only --plain goes without an issuer');
  if (env.ISSUER_URL && !env.POLICY && !given.plain)
    mistakes.push('POLICY is not set: with an issuer the access table says what is public');
  const addressSpec = addressSpecOf(merged.SUPERGRAPH);
  const settings = collect(mistakes, () => readSettings(merged, spec));
  const addresses = collect(mistakes, () => readSettings(env, addressSpec));
  if (settings === undefined || addresses === undefined || mistakes.length > 0) throw new SettingsError(mistakes);
  const { ISSUER_URL: issuer, ISSUER_AUDIENCE: audience, POLICY: policy, GATEWAY_KEYS: keysFile } = settings;
  return {
    supergraph: settings.SUPERGRAPH.sdl,
    addresses: new Map(settings.SUPERGRAPH.subgraphs.map(({ name }) => [name, addresses[addressName(name)] ?? ''])),
    port: settings.PORT,
    production: settings.MODE === 'production',
    readyFile: settings.READY_FILE,
    metricsAt: settings.METRICS_PORT === undefined ? undefined : { port: settings.METRICS_PORT, host: settings.METRICS_HOST },
    identity: issuer === undefined || policy === undefined || given.plain ? undefined : { issuer, audience, policy, keysFile },
  };
}

function readOptions(args: readonly string[], mistakes: string[]): { supergraph?: string; port?: string; plain: boolean } {
  const options = { supergraph: { type: 'string' }, port: { type: 'string' }, plain: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const { supergraph, port: portText, plain, ...unknown } = values;
  for (const name of [...Object.keys(unknown).map((each) => `--${each}`), ...positionals]) mistakes.push(`${name} is not an option`);
  if (supergraph === true) mistakes.push('--supergraph needs a file');
  if (portText === true) mistakes.push('--port needs a number');
  return {
    ...(typeof supergraph === 'string' ? { supergraph } : {}),
    ...(typeof portText === 'string' ? { port: portText } : {}),
    plain: plain === true,
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

/** `SUBGRAPH_<NAME>_URL` for each subgraph; the address in the file stands in for one that is not set. */
function addressSpecOf(file: string | undefined): Record<string, ReturnType<typeof required<string>>> {
  if (!file) return {};
  try {
    const { subgraphs } = readSupergraph(file);
    return Object.fromEntries(
      subgraphs.map(({ name, url }) => [addressName(name), URL.canParse(url) ? withDefault(httpUrl, url) : required(httpUrl)]),
    );
  } catch {
    return {};
  }
}

const addressName = (subgraph: string): string => `SUBGRAPH_${subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_URL`;
