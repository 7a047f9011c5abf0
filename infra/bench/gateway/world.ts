import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
type Given = Readonly<Record<string, unknown>>;
const idOf = (given: Given): number => Number(given.id);

interface Part {
  readonly sdl: string;
  readonly resolvers: object;
}

const parts: Readonly<Record<string, Part>> = {
  people: {
    sdl: 'type Query { people(from: Int = 0, count: Int = 25): [Person!] } type Person @key(fields: "id") { id: ID! name: String town: String since: String note: String }',
    resolvers: {
      Query: {
        people: (_: unknown, { from, count }: { from: number; count: number }) =>
          numbers(count).map((index) => ({ id: String(from + index) })),
      },
      Person: {
        name: ({ id }: Given) => `Person ${id}`,
        town: ({ id }: Given) => ['Elst', 'Driel', 'Heteren'][Number(id) % 3],
        since: () => '2015-01-07',
        note: ({ id }: Given) => `What was said of ${id}, at some length, as people do when they call for the first time.`,
      },
    },
  },
  referrals: {
    sdl: 'type Person @key(fields: "id") { id: ID! referrals: [Referral!] } type Referral { id: ID! status: String started: String provider: Provider } type Provider @key(fields: "id") { id: ID! }',
    resolvers: {
      Person: {
        referrals: (person: Given) =>
          numbers(4).map((index) => ({
            id: `${idOf(person)}-${index}`,
            status: 'GESTART',
            started: '2015-02-17',
            provider: { id: String((idOf(person) + index) % 9) },
          })),
      },
    },
  },
  providers: {
    sdl: 'type Query { provider: Provider } type Provider @key(fields: "id") { id: ID! name: String town: String }',
    resolvers: { Provider: { name: ({ id }: Given) => `Provider number ${id}`, town: () => 'Arnhem' } },
  },
  scores: {
    sdl: 'type Person @key(fields: "id") { id: ID! score: Int remarks: [String!] }',
    resolvers: { Person: { score: (person: Given) => idOf(person) % 10, remarks: () => ['to be called back', 'in the morning'] } },
  },
  teams: {
    sdl: 'type Person @key(fields: "id") { id: ID! teams: [Team!] } type Team { code: String name: String }',
    resolvers: {
      Person: {
        teams: () => [
          { code: 'elst', name: 'Kernteam Elst' },
          { code: 'driel', name: 'Kernteam Driel' },
        ],
      },
    },
  },
};

export interface World {
  readonly supergraph: string;
  readonly addresses: Readonly<Record<string, string>>;
  close(): void;
}

/** Five subgraphs, each of which remembers its answers, so that what is measured is the gateway. */
export async function openWorld(): Promise<World> {
  const servers = await Promise.all(Object.keys(parts).map(async (name) => [name, await served(name)] as const));
  const addresses = Object.fromEntries(
    servers.map(([name, server]) => [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`]),
  );
  const composed = composeServices(
    Object.entries(parts).map(([name, { sdl }]) => ({ name, url: addresses[name] ?? '', typeDefs: parse(`${LINK} ${sdl}`) })),
  );
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors ?? [], 'the subgraphs do not compose');
  return {
    supergraph: composed.supergraphSdl,
    addresses,
    close: () => {
      for (const [, server] of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** One of the subgraphs. */
export async function served(name: string): Promise<Server> {
  const { sdl, resolvers } = parts[name] as Part;
  const schema = buildSubgraphSchema([{ typeDefs: parse(`${LINK} ${sdl}`), resolvers: resolvers as never }]);
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      let answer = known.get(body);
      if (answer === undefined) {
        const { query, variables } = JSON.parse(body);
        answer = Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
        if (known.size < 1_000) known.set(body, answer);
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
    });
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const REFERRALS = 'referrals { id status started provider { name town } }';
const list = (index: number): string =>
  `p${index}: people(from: ${index * 25}) { id name town since ${REFERRALS} score remarks teams { code name } }`;

/** What is asked, with how much faster than the stock gateway it must be answered. */
export const cases: readonly { readonly name: string; readonly query: string; readonly least: number; readonly cpu?: number }[] = [
  { name: '3 fetches', query: `query Three { people(count: 38) { id name town since note ${REFERRALS} } }`, least: 7, cpu: 0.15 },
  { name: '17 fetches', query: `query Seventeen { ${numbers(4).map(list).join(' ')} }`, least: 12, cpu: 0.085 },
  { name: 'one subgraph', query: 'query One { people(count: 100) { id name town since note } }', least: 10 },
];
