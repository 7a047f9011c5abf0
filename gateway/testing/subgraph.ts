import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Answers in the subgraph's place. */
export type Stand = (response: ServerResponse, received: Received) => void;

/** A real subgraph on a port of its own that a test can make misbehave. */
export interface SubgraphDouble {
  readonly url: string;
  /** All requests so far, oldest first. */
  readonly received: Received[];
  /** Until it is set to undefined again. */
  standIn: Stand | undefined;
  extensions: Readonly<Record<string, unknown>> | undefined;
  close(): Promise<void>;
}

export async function serveSubgraph(sdl: string, resolvers: object): Promise<SubgraphDouble> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const received = { headers: request.headers, body };
    double.received.push(received);
    if (double.standIn !== undefined) return double.standIn(response, received);
    const { query, variables } = JSON.parse(body.toString()) as { query: string; variables?: Record<string, unknown> };
    const result = await graphql({ schema, source: query, variableValues: variables ?? {} });
    const { extensions } = double;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ...result, ...(extensions === undefined ? {} : { extensions }) }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const double: SubgraphDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received: [],
    standIn: undefined,
    extensions: undefined,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return double;
}
