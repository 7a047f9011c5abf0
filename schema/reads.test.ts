import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { type ReadExample, readDocuments, readExample } from '@kerngraaf/platform/reading/documents.ts';
import {
  type DocumentNode,
  execute,
  extendSchema,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { subgraphNames } from '../infra/tools/generate/workspace.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const schema = extendSchema(Supergraph.build(read('supergraph.graphql')).apiSchema().toGraphQLJSSchema(), parse(read('purpose.graphql')));
const folderOf = (service: string): string => join(ROOT, 'services', service);
const owners = subgraphNames().map((name) => ({
  policy: readPolicy(join(import.meta.dirname, 'access/policy.json'), name, 'development'),
  own: buildSubgraphSchema([{ typeDefs: parse(readFileSync(join(folderOf(name), 'schema.graphql'), 'utf8')) }]),
}));
const reads = subgraphNames().flatMap((service) =>
  [...readDocuments(folderOf(service))].map(([name, source]) => ({ service, name, source })),
);

/** What is wrong with a document by which a service reads: it must be one query, named as its file, that says what it is for. */
function mistakesIn(name: string, source: string, graph: GraphQLSchema): readonly string[] {
  const document = parse(source);
  const [operation] = document.definitions;
  const wanted = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const one = document.definitions.length === 1 && operation?.kind === Kind.OPERATION_DEFINITION && operation.operation === 'query';
  return [
    ...validate(graph, document).map(({ message }) => message),
    ...(one && operation.name?.value === wanted ? [] : [`it must be one query, ${wanted}`]),
    ...(/^# \S.*\.\n/.test(source) ? [] : ['its first line must say what it is for']),
  ];
}

/** Fields of a document that no owner opens to a service. */
function closedIn(document: DocumentNode, graph: GraphQLSchema): readonly string[] {
  const types = new TypeInfo(graph);
  const closed: string[] = [];
  const enter = (): void => {
    const [type, field] = [types.getParentType()?.name ?? '', types.getFieldDef()?.name ?? ''];
    const those = owners.filter(({ own }) => hasField(own, type, field));
    if (field !== '__typename' && !those.some(({ policy }) => policy.allows('dienst', `${type}.${field}`))) closed.push(`${type}.${field}`);
  };
  visit(document, visitWithTypeInfo(types, { Field: enter }));
  return closed;
}

function hasField(graph: GraphQLSchema, type: string, field: string): boolean {
  const found = graph.getType(type);
  return isObjectType(found) && field in found.getFields();
}

/** What the graph would answer, had it the example's data: the same data again, when they are what the document asks. */
async function answerOf(document: DocumentNode, { variables, data }: ReadExample, graph: GraphQLSchema): Promise<unknown> {
  const byKey = (source: Record<string, unknown>, _args: unknown, _context: unknown, { path }: { path: { key: string | number } }) =>
    source[path.key];
  return execute({ schema: graph, document, rootValue: data, variableValues: variables, fieldResolver: byKey });
}

describe('what services read of each other', () => {
  it('stands in a document that the graph and the access table take, beside an example that is an answer to it', async () => {
    for (const { service, name, source } of reads) {
      const document = parse(source);
      const example = readExample(folderOf(service), name);
      expect([service, name, mistakesIn(name, source, schema), closedIn(document, schema)]).toEqual([service, name, [], []]);
      expect(JSON.parse(JSON.stringify(await answerOf(document, example, schema)))).toEqual({ data: example.data });
    }
  });
});

describe('these checks see', () => {
  const asking = (selection: string): string => `# For a test.\nquery Place($code: ID!) { gemeente(code: $code) { ${selection} } }\n`;
  const example = (gemeente: object | null, variables = { code: '1734' }): ReadExample => ({ variables, data: { gemeente } });
  const answered = (own: ReadExample): Promise<unknown> => answerOf(parse(asking('stad: naam')), own, schema);

  it('nothing wrong with what is right', async () => {
    expect(mistakesIn('place', asking('naam'), schema)).toEqual([]);
    expect(closedIn(parse(asking('naam')), schema)).toEqual([]);
    expect(await answered(example({ stad: 'Elst' }))).toEqual({ data: example({ stad: 'Elst' }).data });
  });

  it('a field that is not there, another name, a mutation, no purpose', () => {
    expect(mistakesIn('place', asking('kleur'), schema)).toHaveLength(1);
    expect(mistakesIn('plaats', asking('naam'), schema)).toEqual(['it must be one query, Plaats']);
    expect(mistakesIn('place', 'mutation Place { __typename }', schema)).toHaveLength(2);
  });

  it('a field that a service may not see', () => {
    const document = parse('{ inwoner(id: "1") { bsn } }');
    expect(closedIn(document, schema)).toContain('Inwoner.bsn');
  });

  it('an example that lacks a field, has one too many, or lacks a variable', async () => {
    expect(await answered(example({}))).not.toEqual({ data: example({}).data });
    expect(await answered(example({ stad: 'Elst', naam: 'Elst' }))).not.toEqual({ data: { gemeente: { stad: 'Elst', naam: 'Elst' } } });
    expect(await answered({ variables: {}, data: { gemeente: null } })).toHaveProperty('errors');
  });
});
