import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'graphql';
import { subgraphNames } from '../../infra/tools/generate/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const file = join(import.meta.dirname, 'policy.json');
const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('the access policy', () => {
  it('is as its schema asks', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(json('policy.schema.json'));
    expect(valid(json('policy.json')) ? [] : valid.errors).toEqual([]);
  });

  it('describes no role and no row rule that nothing uses', () => {
    const { roles, rows, rules } = json('policy.json') as Record<'roles' | 'rows', object> & { rules: { allow: Record<string, string> }[] };
    const [usedRoles, usedRows] = [rules.flatMap(({ allow }) => Object.keys(allow)), rules.flatMap(({ allow }) => Object.values(allow))];
    expect(Object.keys(roles).filter((role) => role !== 'public' && !usedRoles.includes(role))).toEqual([]);
    expect(Object.keys(rows).filter((row) => !usedRows.includes(row))).toEqual([]);
  });

  describe.each(subgraphNames())('of %s', (subgraph) => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(join(ROOT, 'services', subgraph, 'schema.graphql'), 'utf8')) }]);
    const policy = readPolicy(file, subgraph);

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
    const intake = readPolicy(file, 'intake');
    const kernteams = readPolicy(file, 'kernteams');
    for (const coordinate of ['Inwoner.naam', 'Inwoner.bsn', 'Query.melding', 'Query.meldingen', 'Melding.omschrijving'])
      expect(intake.allows('beleidsadviseur', coordinate)).toBe(false);
    for (const coordinate of ['Query.casus', 'Query.casussen', 'Inwoner.casussen', 'Casus.leefgebieden'])
      expect(kernteams.allows('beleidsadviseur', coordinate)).toBe(false);
  });
});
