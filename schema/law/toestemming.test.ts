import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { leeftijdOn } from './leeftijden.ts';
import file from './toestemming.json' with { type: 'json' };
import { beleidVan, doelRegel, inForce, type ToestemmingDoel } from './toestemming.ts';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const codes = file.doelen.map(({ code }) => code as ToestemmingDoel);

interface Activity {
  readonly ground: string;
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}
interface Rule {
  readonly group: string;
  readonly allow: Readonly<Record<string, string>>;
}
const policy = read('../access/policy.json') as { activities: Record<string, Activity>; rules: readonly Rule[] };
const byConsent = Object.entries(policy.activities).filter(([, { ground }]) => ground.startsWith('AVG art. 6 lid 1 a'));

describe('The law of consent', () => {
  it('is written as its schema says', () => {
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    const isSound = ajv.compile(read('toestemming.schema.json'));
    isSound(read('toestemming.json'));
    expect(isSound.errors).toBeNull();
  });

  it('knows the purposes that the graph takes, and no other', () => {
    const sdl = parse(readFileSync(join(import.meta.dirname, '../../services/intake/schema.graphql'), 'utf8'));
    const doel = sdl.definitions.find(
      (each): each is EnumTypeDefinitionNode => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'ToestemmingDoel',
    );
    expect(codes).toEqual(doel?.values?.map(({ name }) => name.value));
  });

  it('says of each purpose who decides at every age, from birth on and older and older', () => {
    const on = '2026-11-27' as LocalDate;
    for (const code of codes) {
      const ages = beleidVan(code).fasen.map(({ vanaf }) => (vanaf === undefined ? 0 : leeftijdOn(vanaf, on)));
      expect(ages[0]).toBe(0);
      expect(ages).toEqual([...new Set(ages)].sort((one, other) => one - other));
    }
    expect(beleidVan('DELEN_JEUGDHULPDOSSIER').fasen.map(({ door }) => door)).toEqual(['GEZAG', 'ZELF_EN_GEZAG', 'ZELF']);
    expect(beleidVan('VRIJWILLIGER_ZOEKEN').fasen.map(({ door }) => door)).toEqual(['VERTEGENWOORDIGER', 'ZELF']);
  });

  it('has no consent to a purpose before its first day', () => {
    expect(inForce('DELEN_JEUGDHULPDOSSIER', '2014-12-31' as LocalDate)).toBe(false);
    expect(inForce('DELEN_JEUGDHULPDOSSIER', '2015-01-01' as LocalDate)).toBe(true);
  });

  it('names the organisation to which a dossier opens', () => {
    expect(doelRegel('DELEN_JEUGDHULPDOSSIER')).toMatchObject({ ontvanger: { soort: 'ORGANISATIE', code: 'loket' }, betreft: 'Referral' });
  });
});

describe('Consent and the statutory task', () => {
  it('are the ground of different activities: each purpose is of one that rests on consent, and none rests on consent without a purpose', () => {
    expect(file.doelen.map(({ activiteit }) => activiteit).sort()).toEqual(byConsent.map(([code]) => code).sort());
  });

  it('do not stand in for each other: a consent opens to nobody what no rule of the access table opens to her', () => {
    for (const [, { roles, groups }] of byConsent)
      for (const role of roles)
        for (const group of groups)
          expect([role, group, policy.rules.some((rule) => rule.group === group && role in rule.allow)]).toEqual([role, group, true]);
  });
});
