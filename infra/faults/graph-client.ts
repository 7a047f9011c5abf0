import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { mintToken } from '../local/issuer/mint.ts';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string; readonly reason?: string };
  }[];
}

/** What a client knows of a command that it sent. */
export interface SentCommand {
  readonly commandId: string;
  readonly name: string;
  /** `ok`: acknowledged; `failed`: refused; `unknown`: no answer that says which, however often it was asked. */
  outcome: 'ok' | 'failed' | 'unknown';
  /** How often it was sent, always under the same id. */
  times: number;
  /** The aggregate that the acknowledgement names. */
  result?: string;
  reason?: string;
}

export interface GraphClient {
  /** Rejects when the gateway gives no answer within its bound. */
  ask(person: string, document: string, variables?: object): Promise<Answer>;
  /** Sends a mutation until its outcome is known or `until` has come; answers `id version` of what it changed, or null. */
  send(person: string, name: string, input: object, until: number): Promise<{ readonly id: string; readonly version: number } | null>;
  readonly record: readonly SentCommand[];
}

/** Who may be asked again: it is not known whether the command was done. */
const UNKNOWN = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'OVERLOADED', 'INTERNAL_SERVER_ERROR', undefined]);
const AGAIN_MS = 150;
const ANSWER_WITHIN_MS = 30_000;

export function graphClient(gatewayUrl: string, issuerUrl: string): GraphClient {
  const tokens = new Map<string, Promise<string>>();
  const record: SentCommand[] = [];
  const tokenOf = (person: string): Promise<string> => {
    const token = tokens.get(person) ?? mintToken(issuerUrl, person);
    tokens.set(person, token);
    return token;
  };
  const ask: GraphClient['ask'] = async (person, query, variables = {}) => {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return (await response.json()) as Answer;
  };
  return {
    record,
    ask,
    send: async (person, name, input, until) => {
      const sent: SentCommand = { commandId: randomUUID(), name, outcome: 'unknown', times: 0 };
      record.push(sent);
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const document = `mutation ($input: ${type}) { result: ${name}(input: $input) { id version } }`;
      for (;;) {
        sent.times += 1;
        const answer = await ask(person, document, { input: { commandId: sent.commandId, ...input } }).catch((): Answer => ({}));
        const result = answer.data?.result as { readonly id: string; readonly version: number } | null | undefined;
        if (result) {
          Object.assign(sent, { outcome: 'ok', result: result.id });
          return result;
        }
        const { code, reason } = answer.errors?.[0]?.extensions ?? {};
        if (!UNKNOWN.has(code)) {
          Object.assign(sent, { outcome: 'failed', reason: `${code} ${reason}` });
          return null;
        }
        if (performance.now() > until) return null;
        await pause(AGAIN_MS);
      }
    },
  };
}
