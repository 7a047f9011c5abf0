import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type FieldNode,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { isObject } from '../merge.ts';
import { hashed } from './random.ts';
import type { Subgraph } from './supergraphs.ts';
import { found, identified, resolver, type Thing, type Trouble } from './values.ts';

/** What a subgraph is asked and what it answers, over JSON. */
export type Answers = (request: { readonly query: string; readonly variables?: object | undefined }) => Promise<Record<string, unknown>>;

/** A subgraph in this process. */
export function sourceOf({ sdl, requires, name, members = [] }: Subgraph, seed: number, trouble: Trouble, calls: string[]): Answers {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: {} }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) {
      type.resolveType = (value: Thing) => value.__typename;
      referring(type, (given) => ({ ...identified(String(given.id)), given }));
    }
    if (!isObjectType(type)) continue;
    const keys = resolvableKeys(type);
    referring(type, (given) => {
      // Thrown at once, it ends the whole answer, with all that was asked for beside it.
      if (hashed(`lost ${seed} ${name} ${type.name}`) < trouble.losses) throw new Error(`lost ${type.name} of ${name}`);
      if (type.name === 'Thing') return { ...identified(String(given.id)), __typename: 'Thing', id: String(given.id), given };
      const key = keys.find((parts) => parts.every((part) => part in given));
      if (key === undefined) throw new Error(`${name} does not look up ${type.name} by ${Object.keys(given).join()}`);
      return found(type.name, key, given, trouble);
    });
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const needed = requires.get(`${type.name}.${field.name}`);
      field.resolve =
        needed === undefined
          ? resolver({ schema, seed, trouble, source: name, calls, members })
          : (thing: Thing) => JSON.stringify(Object.values(picked(selectionsOf(needed), thing.given) as object));
    }
  }
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables }) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const result = await execute({
      schema,
      document,
      variableValues: variables as Record<string, unknown>,
      fieldResolver: defaultFieldResolver,
    });
    return JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
  };
}

/** Where `@apollo/subgraph` looks for it. */
function referring(type: { extensions: object }, resolveReference: (given: Record<string, unknown>) => Thing | null): void {
  type.extensions = { apollo: { subgraph: { resolveReference } } };
}

/** The names at the top of each key by which entities of a type are looked up. */
function resolvableKeys({ astNode }: GraphQLObjectType): readonly (readonly string[])[] {
  const values = ({ arguments: given = [] }: ConstDirectiveNode, name: string) => given.find((each) => each.name.value === name)?.value;
  return (astNode?.directives ?? []).flatMap((directive) => {
    const [fields, resolvable] = [values(directive, 'fields'), values(directive, 'resolvable')];
    const isKey = directive.name.value === 'key' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
    return isKey && fields?.kind === Kind.STRING ? [fieldsIn(fields.value)] : [];
  });
}

const fieldsIn = (fields: string): readonly string[] => selectionsOf(fields).map(({ name }) => name.value);

const selectionsOf = (fields: string): readonly FieldNode[] =>
  (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];

/** Of what a subgraph is given, what one field requires: others may require more. */
function picked(fields: readonly FieldNode[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => picked(fields, each));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    fields.map(({ name, selectionSet }) => {
      const found = value[name.value];
      return [name.value, selectionSet === undefined ? found : picked(selectionSet.selections as readonly FieldNode[], found)];
    }),
  );
}
