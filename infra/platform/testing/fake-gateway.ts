import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readDocuments, readExample } from '../reading/documents.ts';

/** One question as it came. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  /** `kerngraaf-after`, where it was sent. */
  readonly after?: string;
}

export interface Reply {
  readonly status: number;
  /** Sent as it is when it is a text, as JSON else. */
  readonly body: unknown;
}

/** Gateway and issuer in one, as far as a service that reads needs them. */
export interface FakeGateway {
  /** What a service is set to, to read here. */
  readonly settings: { readonly GATEWAY_URL: string; readonly ISSUER_URL: string; readonly SERVICE_CLIENT_SECRET: string };
  readonly asked: readonly Asked[];
  /** Credentials of each request for a token. */
  readonly tokens: readonly string[];
  /** Answers instead of the examples; null: never answers at all. */
  graph: (asked: Asked) => Reply | null;
  issuer: (credentials: string) => Reply | null;
  close(): Promise<void>;
}

/** Serves to each of a service's documents the example that stands beside it; anything else is a question that it does not know. */
export async function startFakeGateway(serviceFolder?: string): Promise<FakeGateway> {
  const [asked, tokens]: [Asked[], string[]] = [[], []];
  const names = new Map([...(serviceFolder === undefined ? [] : readDocuments(serviceFolder))].map(([name, query]) => [query, name]));
  const replyTo = async (request: IncomingMessage): Promise<Reply | null> => {
    const { authorization } = request.headers;
    const body = await text(request);
    if (request.url === '/token') {
      const credentials = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
      tokens.push(credentials);
      return fake.issuer(credentials);
    }
    if (request.url !== '/graphql') return { status: 200, body: { issuer: url, token_endpoint: `${url}/token` } };
    const after = request.headers['kerngraaf-after'];
    const sent = JSON.parse(body) as Pick<Asked, 'query' | 'variables'>;
    const question: Asked = { ...sent, authorization, ...(after === undefined ? {} : { after: String(after) }) };
    asked.push(question);
    return fake.graph(question);
  };
  const server = createServer((request, response) => {
    void replyTo(request).then((reply) => {
      if (reply === null) return;
      response.statusCode = reply.status;
      response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeGateway = {
    settings: { GATEWAY_URL: `${url}/graphql`, ISSUER_URL: url, SERVICE_CLIENT_SECRET: 'secret' },
    asked,
    tokens,
    graph: ({ query }) => {
      const name = names.get(query);
      if (serviceFolder === undefined || name === undefined) return { status: 400, body: errorsOf('GRAPHQL_VALIDATION_FAILED') };
      return { status: 200, body: { data: readExample(serviceFolder, name).data } };
    },
    issuer: () => ({ status: 200, body: { access_token: `token-${tokens.length}`, expires_in: 600, token_type: 'Bearer' } }),
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return fake;
}

/** An answer that is nothing but an error. */
export const errorsOf = (code: string, reason?: string): object => ({
  data: null,
  errors: [{ message: code, extensions: { code, ...(reason === undefined ? {} : { reason }) } }],
});
