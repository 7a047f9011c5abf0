import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { readDocuments } from '@kerngraaf/platform/reading/documents.ts';
import { hashOf, readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { composedHere } from '../../../gateway/execution/planning/here.ts';
import { type Coordinates, coordinatesOf } from '../../../gateway/operations/coordinates.ts';
import { type Opened, openedBy } from '../../../gateway/operations/opened.ts';
import type { RegisteredDocument } from '../../../gateway/operations/register.ts';
import { services } from '../../local/services.ts';
import { commandDocuments } from './commands.ts';
import { ROOT } from './workspace.ts';

export const OPERATIONS: string = join(ROOT, 'schema/operations');

/** Reads what a document would open; throws where it cannot be read at all. */
export function judge(
  source: string,
  { coordinates, table }: Rules,
): Opened & Pick<RegisteredDocument, 'name' | 'kind' | 'activities' | 'tie' | 'text'> {
  const document = readDocument(source);
  return { ...document, ...openedBy(document, coordinates, table) };
}

/** By what a document is judged. */
export interface Rules {
  readonly table: PolicyTable;
  readonly coordinates: Coordinates;
}

export function rulesOn(supergraph: string): Rules {
  const table = readPolicyTable(join(ROOT, 'schema/access/policy.json'));
  return { table, coordinates: coordinatesOf(composedHere(supergraph), table) };
}

/** `register.json`: people's documents and those by which services read. Throws with every document that cannot be registered. */
export function registerOf(supergraph: string): readonly [file: string, text: string] {
  const rules = rulesOn(supergraph);
  const sources = [
    ...readdirSync(OPERATIONS)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => ({ name: file, service: null, source: readFileSync(join(OPERATIONS, file), 'utf8') })),
    ...services.flatMap((service) =>
      [...readDocuments(join(ROOT, 'services', service))].map(([name, source]) => ({ name: `${service}/${name}`, service, source })),
    ),
    ...[...commandDocuments(rules.coordinates, rules.table)].map(([name, source]) => ({ name, service: null, source })),
  ];
  const mistakes: string[] = [];
  const register: Record<string, RegisteredDocument> = {};
  for (const { name: file, service, source } of sources) {
    const { name, kind, activities, tie, text, roles, groups, mistakes: own } = judge(source, rules);
    mistakes.push(...own.map((mistake) => `${file}: ${mistake}`));
    register[hashOf(source)] = { name, service, kind, activities, tie, roles: [...roles.keys()], groups, text };
  }
  if (mistakes.length > 0) throw new Error(`documents that cannot be registered:\n${mistakes.join('\n')}`);
  return [join(OPERATIONS, 'register.json'), `${JSON.stringify(register, null, 2)}\n`];
}
