import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const federation = `
  directive @link(url: String!, import: [String!]) on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  schema { query: Query mutation: Mutation }
`;

/** Scalars by what a resolver holds: branded strings of the platform. */
const scalars = {
  ID: { input: 'string', output: 'string' },
  Datum: { input: 'LocalDate', output: 'LocalDate' },
  Tijdstip: { input: 'Instant', output: 'Instant' },
  Maand: { input: 'Month', output: 'Month' },
  Bedrag: { input: 'number', output: 'number' },
};

/** TypeScript for the inputs, enums and resolvers of one subgraph; `parents` are the object types whose resolvers get `<Name>Parent` of `graphql/parents.ts`. */
export function resolverTypes(sdl: string, parents: readonly string[]): Promise<string> {
  return codegen({
    filename: 'generated.ts',
    schema: parse(federation + sdl.replace(/^extend schema[^\n]*\n/m, '')),
    documents: [],
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      federation: true,
      scalars,
      strictScalars: true,
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      mappers: Object.fromEntries(parents.map((name) => [name, `./parents.ts#${name}Parent`])),
      contextType: './context.ts#Context',
    },
    plugins: [{ head: {} }, { typescript: {} }, { resolvers: {} }],
    pluginMap: {
      head: { plugin: () => ({ prepend: ["import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';"], content: '' }) },
      typescript,
      resolvers,
    },
  });
}
