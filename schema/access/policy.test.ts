import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { needsActivity } from '@kerngraaf/platform/access/policy-table.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { parse } from 'graphql';
import { subgraphNames } from '../../infra/tools/generate/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const file = join(import.meta.dirname, 'policy.json');

describe('the access policy', () => {
  const { roles, rows, groups, activities, rules, ties } = readPolicyTable(file);

  it('opens nothing of persons or of those who help to a role that has no activity for it', () => {
    const dead = rules.flatMap(({ group, subgraph, on, allow }) =>
      needsActivity(groups[group])
        ? Object.keys(allow)
            .filter((role) => !Object.values(activities).some((each) => each.roles.includes(role) && each.groups.includes(group)))
            .map((role) => `${role}: ${subgraph} ${on[0]}`)
        : [],
    );
    expect(dead).toEqual([]);
  });

  it('has no activity that needs a group of which none of its roles sees anything', () => {
    const opens = (role: string, group: string): boolean =>
      rules.some((rule) => rule.group === group && (role in rule.allow || '*' in rule.allow));
    const idle = Object.entries(activities).flatMap(([code, each]) =>
      each.groups.filter((group) => !each.roles.some((role) => opens(role, group))).map((group) => `${code}: ${group}`),
    );
    expect(idle).toEqual([]);
  });

  it('has no group and no kind of tie that nothing uses', () => {
    expect(Object.keys(groups).filter((group) => !rules.some((rule) => rule.group === group))).toEqual([]);
    expect(Object.keys(ties).filter((tie) => !Object.values(activities).some((each) => each.ties?.includes(tie)))).toEqual([]);
  });

  it('describes no role and no row rule that nothing uses', () => {
    const [usedRoles, usedRows] = [rules.flatMap(({ allow }) => Object.keys(allow)), rules.flatMap(({ allow }) => Object.values(allow))];
    expect(Object.keys(roles).filter((role) => role !== 'public' && !usedRoles.includes(role))).toEqual([]);
    expect(Object.keys(rows).filter((row) => !usedRows.includes(row))).toEqual([]);
  });

  describe.each(subgraphNames())('of %s', (subgraph) => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(join(ROOT, 'services', subgraph, 'schema.graphql'), 'utf8')) }]);
    const policy = readPolicy(file, subgraph, 'development');

    it('decides about every field of the subgraph', () => {
      expect(policy.open(schema)).toEqual([]);
    });

    it('names no field that the subgraph does not have', () => {
      expect(policy.stale(schema)).toEqual([]);
    });

    it('opens no mutation without a role and to no volunteer', () => {
      const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => `Mutation.${name}`);
      expect(mutations.length).toBeGreaterThan(10);
      for (const mutation of mutations) {
        expect(policy.allows('public', mutation)).toBe(false);
        expect(policy.allows('kernteam-vrijwilliger', mutation)).toBe(false);
        expect(policy.allows('beleidsadviseur', mutation)).toBe(false);
      }
    });
  });

  it('gives the policy adviser no person', () => {
    const intake = readPolicy(file, 'intake', 'development');
    const kernteams = readPolicy(file, 'kernteams', 'development');
    for (const coordinate of ['Inwoner.naam', 'Inwoner.bsn', 'Query.melding', 'Query.meldingen', 'Melding.omschrijving'])
      expect(intake.allows('beleidsadviseur', coordinate)).toBe(false);
    for (const coordinate of ['Query.casus', 'Query.casussen', 'Inwoner.casussen', 'Casus.leefgebieden'])
      expect(kernteams.allows('beleidsadviseur', coordinate)).toBe(false);
  });
});
