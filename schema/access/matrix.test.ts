import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { policyOf } from '@kerngraaf/platform/access/policy.ts';
import { needsActivity, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { checkedSchema } from '@kerngraaf/platform/graphql/access.ts';
import { referenceOf } from '@kerngraaf/platform/graphql/reference.ts';
import { makeSeen } from '@kerngraaf/platform/graphql/seen.ts';
import { type GraphQLSchema, isObjectType, parse } from 'graphql';
import { subgraphNames } from '../../infra/tools/generate/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const table = readPolicyTable(join(import.meta.dirname, 'policy.json'));
const [head = [], ...lines] = readFileSync(join(import.meta.dirname, 'matrix.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const roles = head.slice(4);

/** A caller of the role; with a purpose whose activity needs the group, where there is one. */
function actorOf({ activities }: PolicyTable, role: string, group: string): Actor {
  const [activity] = Object.entries(activities).find(([, each]) => each.roles.includes(role) && each.groups.includes(group)) ?? [];
  return {
    subject: role === 'public' ? 'anonymous' : 'somebody',
    role,
    gemeenten: [],
    ...(activity === undefined ? {} : { purpose: { activity } }),
  };
}

/** What a caller meets at a field or a reference, before any resolver of the owner runs. */
async function found(resolve: () => unknown): Promise<string> {
  try {
    const answer = await resolve();
    return answer === null ? 'absent' : 'open';
  } catch (error) {
    const { code, reason } = error as { readonly code?: string; readonly reason?: string };
    return code === 'REFUSED' && reason === 'NOT_FOUND' ? 'absent' : `${code} ${reason}`;
  }
}

const expected = (cell: string, role: string): string => {
  if (cell === '-') return role === 'public' ? 'UNAUTHENTICATED TOKEN_REQUIRED' : 'FORBIDDEN ROLE_WITHOUT_RIGHT';
  if (cell === 'absent') return role === 'public' ? 'UNAUTHENTICATED TOKEN_REQUIRED' : 'absent';
  return 'open';
};

/** The subgraph's schema with a resolver that answers something wherever it is let through. */
function guarded(subgraph: string): GraphQLSchema {
  const typeDefs = parse(readFileSync(join(ROOT, 'services', subgraph, 'schema.graphql'), 'utf8'));
  const schema = buildSubgraphSchema([{ typeDefs }]);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('_')) continue;
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: () => true } } };
    for (const field of Object.values(type.getFields())) if (!field.name.startsWith('_')) field.resolve = () => true;
  }
  return checkedSchema(schema, policyOf(table, subgraph, 'production'), {});
}

describe.each(subgraphNames())('what each role meets at %s', (subgraph) => {
  const schema = guarded(subgraph);
  const [references = [], mine = []] = [true, false].map((byReference) =>
    lines.filter(([name, , , path]) => name === subgraph && (path === 'reference') === byReference),
  );

  /** Which fields answer which roles otherwise than they should. */
  async function unexpectedAt(
    fields: typeof lines,
    callerOf: (role: string, group: string) => Actor,
    isRight: (answer: string, cell: string, role: string) => boolean,
  ): Promise<readonly string[]> {
    const unexpected: string[] = [];
    for (const [, coordinate = '', group = '', , ...cells] of fields) {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      const resolve = isObjectType(type) ? type.getFields()[fieldName]?.resolve : undefined;
      for (const [index, role] of roles.entries()) {
        const context = { actor: callerOf(role, group), seen: makeSeen() };
        const answer = await found(() => resolve?.({}, {}, context as never, {} as never));
        if (!isRight(answer, cells[index] ?? '', role)) unexpected.push(`${coordinate} ${role}: ${answer}`);
      }
    }
    return unexpected;
  }

  it('is what the matrix says, at every field, in production with the purpose that it asks', async () => {
    const asks = (role: string, group: string): Actor => actorOf(table, role, group);
    expect(await unexpectedAt(mine, asks, (answer, cell, role) => answer === expected(cell, role))).toEqual([]);
    expect(mine.length).toBeGreaterThan(50);
  });

  it('is closed without a purpose wherever data of persons or of those who help is', async () => {
    const ofPeople = mine.filter(([, , group = '']) => needsActivity(table.groups[group]));
    const asks = (role: string): Actor => ({ subject: 'somebody', role, gemeenten: [] });
    const isClosed = (answer: string, cell: string): boolean =>
      ['-', 'absent'].includes(cell) || answer === 'FORBIDDEN PURPOSE_REQUIRED' || answer === 'absent';
    expect(await unexpectedAt(ofPeople, asks, isClosed)).toEqual([]);
  });

  it('is what the matrix says, by a reference to each entity', async () => {
    const unexpected: string[] = [];
    for (const [, name = '', , , ...cells] of references) {
      const type = schema.getType(name);
      const resolve = isObjectType(type) ? referenceOf(type.extensions) : undefined;
      for (const [index, role] of roles.entries()) {
        // An activity that needs any field of it lets the reference through.
        const groups = [
          '',
          ...new Set(mine.filter(([, each]) => each?.startsWith(`${name}.`)).map(([, , group = '']) => group)),
          groupOf(references, name),
        ];
        const met = await Promise.all(
          groups.map((group) => found(() => resolve?.({}, { actor: actorOf(table, role, group), seen: makeSeen() } as never, {}))),
        );
        const wanted = cells[index] === 'open' ? 'open' : expected(cells[index] ?? '', role);
        if (!met.includes(wanted) || (wanted !== 'open' && met.includes('open'))) unexpected.push(`${name} ${role}: ${met}`);
      }
    }
    expect(unexpected).toEqual([]);
    expect(references.length).toBeGreaterThan(2);
  });
});

const groupOf = (among: readonly (readonly string[])[], name: string): string => among.find(([, each]) => each === name)?.[2] ?? '';
