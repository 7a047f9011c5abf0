// One gateway in a process of its own: `peer.ts KIND`, the supergraph and addresses by message; tells its port, and its CPU and memory when asked.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { GatewayOptions } from '../../../gateway/options.ts';
import { startGateway } from '../../../gateway/server.ts';
import { floor } from './floor.ts';

/** What a peer is told. */
export interface Setup {
  readonly supergraph: string;
  readonly addresses: Readonly<Record<string, string>>;
  /** Of ours. */
  readonly options?: Partial<GatewayOptions>;
}

process.env.APOLLO_TELEMETRY_DISABLED = '1';
const kinds: Readonly<Record<string, (setup: Setup) => Promise<number>>> = {
  ours: async ({ supergraph, addresses, options }) => {
    const log = makeLog({ service: 'gateway', destination: { write: () => undefined } });
    const { port } = await startGateway({
      ...{ supergraph, port: 0, production: true, stopping: new AbortController().signal, log },
      addresses: new Map(Object.entries(addresses)),
      // Each request is carried out: no other gateway here shares what was asked a moment ago.
      deduplicate: false,
      ...options,
    });
    return port;
  },
  floor: ({ addresses }) => listening(floor(addresses)),
  stock: async ({ supergraph }) => {
    const logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const gateway = new ApolloGateway({
      supergraphSdl: supergraph,
      logger,
      buildService: ({ url }) => new RemoteGraphQLDataSource({ url: url ?? '' }),
    });
    const server = new ApolloServer({ gateway, logger, nodeEnv: 'production' });
    await server.start();
    return listening(
      createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', async () => {
          const headers = new HeaderMap([['content-type', 'application/json']]);
          const httpGraphQLRequest = { method: 'POST', headers, search: '', body: JSON.parse(Buffer.concat(chunks).toString()) };
          const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({}) });
          response
            .writeHead(answer.status ?? 200, Object.fromEntries(answer.headers))
            .end(answer.body.kind === 'complete' ? answer.body.string : '');
        });
      }),
    );
  },
};

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

const [setup] = (await once(process, 'message')) as [Setup];
const port = await kinds[process.argv[2] ?? '']?.(setup);
process.on('message', (asked) => {
  const serving = process.memoryUsage.rss();
  // Also of the pages that the engine keeps for later: how many there are at a moment says nothing of what is held.
  if (asked === 'memory') global.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  process.send?.(asked === 'memory' ? { memory: { ...process.memoryUsage(), serving } } : { cpu: process.cpuUsage() });
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
