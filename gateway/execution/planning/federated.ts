import { type CompositeType, type FieldDefinition, type Schema, Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import type { KeyData, SupergraphData } from '../supergraph.ts';
import { resolvableFirst } from './keys.ts';
import { type Required, requiredApart } from './required.ts';

/** A supergraph as Apollo's library reads it. */
export interface Federated {
  readonly supergraph: Supergraph;
  /** What clients see. */
  readonly api: Schema;
  readonly required: Required;
}

/** Throws for what composition did not make, and for features that are not known. */
export function federatedFrom(sdl: string): Federated {
  const required = requiredApart(resolvableFirst(parse(sdl, { noLocation: true })));
  const supergraph = Supergraph.build(required.supergraph, { validateSupergraph: false });
  return { supergraph, api: supergraph.apiSchema(), required };
}

export function dataOf({ supergraph, api }: Federated): SupergraphData {
  const urls = new Map([...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, url]));
  const subgraphs = [...supergraph.subgraphs().values()];
  return {
    api: printSchema(api.toGraphQLJSSchema()),
    full: printSchema(supergraph.schema.toGraphQLJSSchema()),
    subgraphs: subgraphs.map(({ name, schema }) => ({
      name,
      url: urls.get(name) ?? '',
      fields: schema.objectTypes().flatMap((type) => type.fields().map((field) => `${type.name}.${field.name}`)),
      keys: schema
        .objectTypes()
        .flatMap((type) => type.appliedDirectivesOf<KeyArguments>('key').flatMap((key) => keyOf(type.name, key.arguments()))),
    })),
    needed: [...new Set(['__typename', ...subgraphs.flatMap(({ schema }) => namedIn(schema))])],
  };
}

/** The names in keys and in what is required; of arguments too, which does no harm. */
const namedIn = (schema: Schema): readonly string[] =>
  [...schema.objectTypes(), ...schema.interfaceTypes()].flatMap((type) => {
    const keys = type.appliedDirectivesOf<KeyArguments>('key').map((key) => key.arguments().fields);
    const required = (type.fields() as readonly FieldDefinition<CompositeType>[]).flatMap((field) =>
      field.appliedDirectivesOf<KeyArguments>('requires').map((requires) => requires.arguments().fields),
    );
    return [...keys, ...required].flatMap((fields) => fields.match(/\w+/g) ?? []);
  });

interface KeyArguments {
  readonly fields: string;
  readonly resolvable?: boolean;
}

const keyOf = (type: string, { fields, resolvable = true }: KeyArguments): readonly KeyData[] => (resolvable ? [{ type, fields }] : []);
