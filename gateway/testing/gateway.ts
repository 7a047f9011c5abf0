import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { GatewayOptions } from '../options.ts';
import { startGateway } from '../server.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
  /** The answer as it came. */
  readonly text: string;
}

export interface TestGateway {
  readonly url: string;
  /** Of `/metrics`, with `metricsAt`. */
  readonly metricsPort: number | undefined;
  /** What the gateway logged, as JSON lines. */
  readonly logged: string[];
  ask(query: string, more?: { variables?: object; headers?: Record<string, string> }): Promise<Answer>;
  /** Posts these bytes to `/graphql`. */
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

type Needed = Pick<GatewayOptions, 'supergraph' | 'addresses'>;

/** A gateway on a free port, in this process. */
export async function testGateway(options: Needed & Partial<GatewayOptions>): Promise<TestGateway> {
  const logged: string[] = [];
  const log = makeLog({ service: 'gateway', destination: { write: (line) => void logged.push(line) } });
  const stopping = new AbortController();
  const gateway = await startGateway({
    ...{ port: 0, production: false, stopping: stopping.signal, log },
    // Longer than in service: a bound for what hangs, where tests share a machine.
    deadline: 60_000,
    ...options,
  });
  const url = `http://127.0.0.1:${gateway.port}`;
  const post = async (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body as string };
    const response = await fetch(`${url}/graphql`, init);
    const text = await response.text();
    return { ...(JSON.parse(text) as object), status: response.status, headers: response.headers, text };
  };
  return {
    url,
    metricsPort: gateway.metricsPort,
    logged,
    post,
    ask: (query, { variables, headers = {} } = {}) => post(JSON.stringify({ query, variables }), headers),
    stop: () => {
      stopping.abort();
      return gateway.stop();
    },
  };
}
