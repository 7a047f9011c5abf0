import { needsActivity, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { isObjectType } from 'graphql';
import type { Coordinates } from '../../../gateway/operations/coordinates.ts';

/** What a command answers of what it changed; of some also which owners may not know of it yet. */
const ANSWERED = ['id', 'version', 'nietBevestigdDoor'];

/**
 * A document for each command of the graph, which answers these. For each role that may give it: the activity that a tie narrows, else the first
 * one, among those that need the command's group of fields.
 */
export function commandDocuments({ schema, entries }: Coordinates, { activities }: PolicyTable): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const result = isObjectType(field.type) ? field.type.getFields() : {};
    const [input] = field.args;
    const [entry] = entries(`Mutation.${field.name}`);
    if (result.id === undefined || result.version === undefined || input === undefined || entry === undefined) continue;
    const answered = ANSWERED.filter((name) => name in result);
    const groups = [entry, ...answered.flatMap((each) => entries(`${String(field.type)}.${each}`))]
      .filter(needsActivity)
      .map(({ group }) => group);
    const codes = new Set(
      Object.keys(Object.fromEntries(entry.allow)).flatMap((role) => {
        const fitting = Object.entries(activities).filter(
          ([, each]) => each.roles.includes(role) && groups.every((group) => each.groups.includes(group)),
        );
        return (fitting.find(([, { tie }]) => tie === 'NAMED') ?? fitting[0])?.[0] ?? [];
      }),
    );
    if (codes.size === 0) continue;
    const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    const purpose = `@purpose(activities: [${[...codes].map((code) => `"${code}"`).join(', ')}])`;
    documents.set(
      field.name,
      `mutation ${name}($input: ${String(input.type)}) ${purpose} { ${field.name}(input: $input) { ${answered.join(' ')} } }`,
    );
  }
  return documents;
}
