import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from '@jest/globals';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';

const OPERATIONS = join(import.meta.dirname, 'operations');
const schema = Supergraph.build(readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();
const files = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql'));

const sourceOf = (file: string): string => readFileSync(join(OPERATIONS, file), 'utf8');

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const [operation] = document.definitions;
  if (document.definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('one operation per file');
  return operation;
}

/** Fields asked directly below a root field, beside the arguments by which that root field was found. */
function keysAskedAgain(operation: OperationDefinitionNode): readonly string[] {
  return operation.selectionSet.selections.flatMap((root) => {
    if (root.kind !== Kind.FIELD) return [];
    const passedIn = root.arguments?.map(({ name }) => name.value) ?? [];
    return (root.selectionSet?.selections ?? []).flatMap((field) =>
      field.kind === Kind.FIELD && passedIn.includes(field.name.value) ? [`${root.name.value}.${field.name.value}`] : [],
    );
  });
}

describe('the operations', () => {
  it('are those that the README and the tests name', () => {
    expect(files).toEqual([
      'beschikkingen.graphql',
      'besluit.graphql',
      'besluiten.graphql',
      'brief.graphql',
      'caseload.graphql',
      'casus.graphql',
      'doorstroom.graphql',
      'gemeentebeeld.graphql',
      'grensverkeer.graphql',
      'herkomst.graphql',
      'huisbezoeken.graphql',
      'ik-vertegenwoordig.graphql',
      'integraal-klantbeeld.graphql',
      'jeugd.graphql',
      'leefgebieden.graphql',
      'poort.graphql',
      'samenstelling.graphql',
      'signalen.graphql',
      'termijnen.graphql',
      'verwijzing.graphql',
      'voorwerk.graphql',
      'vraag.graphql',
      'vragen-per-kernteam.graphql',
      'vrijwilliger.graphql',
      'weigeringen.graphql',
    ]);
  });

  it.each(files)('%s is valid against the graph that clients see', (file) => {
    expect(validate(schema, parse(sourceOf(file)))).toEqual([]);
  });

  it.each(files)('%s says in its first line what it is for, and is named after its file', (file) => {
    const name = file.replace('.graphql', '').replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
    expect(sourceOf(file)).toMatch(/^# \S.*\.\n/);
    expect(operationOf(parse(sourceOf(file))).name?.value).toBe(name);
  });

  // An owner that is away would null the entry when its non-null key is asked again.
  it.each(files)('%s does not ask again for the key that it passes in', (file) => {
    expect(keysAskedAgain(operationOf(parse(sourceOf(file))))).toEqual([]);
  });

  it.each(files.filter((file) => !/\$inwoner: ID!/.test(sourceOf(file))))('%s can be asked without variables', (file) => {
    const operation = operationOf(parse(sourceOf(file)));
    expect(operation.variableDefinitions?.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
  });
});
