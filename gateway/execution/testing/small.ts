import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, Kind, parse } from 'graphql';
import { executorOf } from '../executor.ts';
import { plannedHere } from '../planning/here.ts';
import type { Data, SourceError } from '../source.ts';
import { receivedOf } from './received.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@interfaceObject"])';

/** A subgraph of a test. */
export interface Small {
  readonly sdl: string;
  readonly resolvers: object;
}

/** What is asked over a few subgraphs in this process. */
export interface Over {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** What subgraphs were asked, in order. */
  readonly asked: { readonly source: string; readonly query: string; readonly variables?: Data }[];
  ask(query: string, variables?: Data): Promise<{ data: unknown; errors: readonly SourceError[] }>;
}

export function over(subgraphs: Readonly<Record<string, Small>>): Over {
  const parts = Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => ({ name, typeDefs: parse(LINK + sdl), resolvers }));
  const composed = composeServices(parts.map(({ name, typeDefs }) => ({ name, url: `http://${name}`, typeDefs })));
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors ?? [], 'the subgraphs do not compose');
  const schemas = new Map(
    parts.map(({ name, typeDefs, resolvers }) => [name, buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])]),
  );
  const asked: Over['asked'] = [];
  const executor = executorOf({
    planned: plannedHere(composed.supergraphSdl),
    malformed: (source) => ({ message: `malformed ${source}` }),
    ask: async ({ source, body, encoding }) => {
      const request = JSON.parse(Buffer.from(body, encoding).toString()) as { query: string; variables?: Data };
      asked.push({ source, ...request });
      const schema = schemas.get(source);
      if (schema === undefined) throw new Error(`no ${source}`);
      const answer = await graphql({ schema, source: request.query, variableValues: request.variables ?? null });
      const { data = null, errors = [] } = JSON.parse(JSON.stringify(answer)) as { data?: Data | null; errors?: SourceError[] };
      return receivedOf({ data, errors });
    },
  });
  return {
    schema: executor.schema,
    asked,
    ask: async (query, variables = {}) => {
      const document = parse(query);
      const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined) throw new Error('no operation');
      const prepared = await executor.prepare(document, operation);
      const { data, encoding, errors } = await executor.execute(prepared, variables, variables, undefined);
      return { data: JSON.parse(Buffer.from(data, encoding).toString()), errors };
    },
  };
}
