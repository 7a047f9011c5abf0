import { Supergraph } from '@apollo/federation-internals';
import { execute, GraphQLSchema, isAbstractType, isObjectType, parse } from 'graphql';
import type { Answered } from './difference.ts';
import type { Operation } from './operations.ts';
import type { Subgraph } from './supergraphs.ts';
import { resolver, type Thing, type Trouble, type World } from './values.ts';

/** Answers an operation as GraphQL says, by one schema that has all. */
export type Whole = (operation: Operation) => Answered;

export interface WholeOptions {
  readonly supergraph: string;
  readonly subgraphs: readonly Subgraph[];
  readonly seed: number;
  readonly trouble: Trouble;
}

/**
 * What the subgraphs of a supergraph say together, without any of them. Where nothing fails and every entity can be looked up a gateway has to answer the same,
 * whatever its plans are.
 */
export function wholeOf({ supergraph, subgraphs, seed, trouble }: WholeOptions): Whole {
  const federated = Supergraph.build(supergraph, { validateSupergraph: false });
  const calls: string[] = [];
  const requires = new Map(subgraphs.flatMap((each) => [...each.requires]));
  const full = federated.schema.toGraphQLJSSchema();
  const schema = federated.apiSchema().toGraphQLJSSchema();
  const required = (type: string, fields: string, thing: Thing): string => {
    // What subgraphs know, clients may not.
    const asked = new GraphQLSchema({ ...full.toConfig(), query: full.getType(type) as never });
    const { data } = answered(asked, `{ ${fields} }`, {}, thing);
    return JSON.stringify(Object.values(data as object));
  };
  for (const each of [full, schema])
    resolving(each, { schema: each, seed, trouble, source: 'whole', calls, members: [] }, requires, required);
  return ({ query, variables }) => {
    calls.length = 0;
    return { ...answered(schema, query, variables), calls: [...calls] };
  };
}

function answered(schema: GraphQLSchema, query: string, variables: Operation['variables'], rootValue?: Thing): Omit<Answered, 'calls'> {
  const result = execute({ schema, document: parse(query), variableValues: variables, rootValue });
  if (result instanceof Promise) throw new Error('nothing in it waits');
  const { data, errors = [] } = JSON.parse(JSON.stringify(result)) as Partial<Answered>;
  return { data, errors };
}

function resolving(
  schema: GraphQLSchema,
  world: World,
  requires: ReadonlyMap<string, string>,
  required: (type: string, fields: string, thing: Thing) => string,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (value: Thing) => value.__typename;
    if (!isObjectType(type)) continue;
    const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const [needed] = names.flatMap((name) => requires.get(`${name}.${field.name}`) ?? []);
      field.resolve = needed === undefined ? resolver(world) : (thing: Thing) => required(type.name, needed, thing);
    }
  }
}
