import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from '@jest/globals';
import { type DocumentNode, extendSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';

const OPERATIONS = join(import.meta.dirname, 'operations');
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const schema = extendSchema(Supergraph.build(read('supergraph.graphql')).apiSchema().toGraphQLJSSchema(), parse(read('purpose.graphql')));
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
      'bescherming.graphql',
      'beschikking-op-aanvraag.graphql',
      'beschikkingen.graphql',
      'besluit.graphql',
      'besluiten.graphql',
      'brief.graphql',
      'caseload.graphql',
      'casus.graphql',
      'casussen-van-vraag.graphql',
      'consulentvragen.graphql',
      'doorstroom.graphql',
      'dossier-in-nood.graphql',
      'dossier-van-kind.graphql',
      'dossier-voor-toezicht.graphql',
      'gemeentebeeld.graphql',
      'grensverkeer.graphql',
      'herkomst.graphql',
      'huisbezoeken.graphql',
      'ik-vertegenwoordig.graphql',
      'inspecties.graphql',
      'integraal-klantbeeld.graphql',
      'inzagen.graphql',
      'jeugd.graphql',
      'koppelingen.graphql',
      'leefgebieden.graphql',
      'noodtoegangen.graphql',
      'onderzoek.graphql',
      'onderzoeken-van-vraag.graphql',
      'poort.graphql',
      'routevoorstel.graphql',
      'samenstelling.graphql',
      'signalen.graphql',
      'stand-van-voorwerk.graphql',
      'stand-van-zaken.graphql',
      'termijnen.graphql',
      'verwijzing.graphql',
      'verwijzingen-van-vraag.graphql',
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

  it.each(files.filter((file) => !/\$(inwoner|id): ID!/.test(sourceOf(file))))(
    '%s, which is about no one thing, can be asked without variables',
    (file) => {
      const operation = operationOf(parse(sourceOf(file)));
      expect(operation.variableDefinitions?.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
    },
  );
});
