import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { profileOn, receiverMistake } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { day } from '../testing/fixtures.ts';
import type { Aansluiting } from './aansluiting.ts';
import { endAansluiting, endMistake } from './end-aansluiting.ts';
import { leefgebiedenMistake } from './record-leefgebieden.ts';
import { zrmMistake } from './record-zrm.ts';
import { registerProfessional } from './register-professional.ts';
import { aansluitingMistake, startAansluiting } from './start-aansluiting.ts';
import { zrmEdities } from './zrm.ts';

const profile = profileOn(readProfiles(`${import.meta.dirname}/../../../schema/profiles`), '1734', day('2015-06-10'));
if (profile === null) throw new Error('Overbetuwe has a profile');

const place: Aansluiting = {
  id: newId(),
  gemeente: '1734',
  version: 0,
  professional: newId(),
  kernteam: 'elst-noord',
  organisatie: 'stuw',
  functie: 'kernteamlid',
  since: day('2026-01-01'),
  until: null,
};

describe('What the gemeenteprofiel does not know', () => {
  it.each([
    ['KERNTEAM', null, 'KERNTEAM_REQUIRED'],
    ['KERNTEAM', 'arnhem', 'KERNTEAM_UNKNOWN'],
    ['KERNTEAM', 'heteren', null],
    ['LOKET', 'heteren', 'KERNTEAM_NOT_ALLOWED'],
    ['LOKET', null, null],
  ] as const)('for receiver %s %s is %s', (soort, kernteam, mistake) => {
    expect(receiverMistake(soort, kernteam, profile)).toBe(mistake);
  });

  it.each([
    [['geld', 'wonen'], null],
    [[], null],
    [['geld', 'geld'], 'LEEFGEBIED_TWICE'],
    [['financien'], 'LEEFGEBIED_UNKNOWN'],
  ])('for leefgebieden %j is %s', (codes, mistake) => {
    expect(leefgebiedenMistake(codes, profile)).toBe(mistake);
  });

  it.each([
    [{}, null],
    [{ functie: 'burgemeester' }, 'FUNCTIE_UNKNOWN'],
    [{ organisatie: 'politie' }, 'ORGANISATIE_UNKNOWN'],
    [{ kernteam: null }, 'KERNTEAM_REQUIRED'],
    [{ functie: 'consulent-wmo' }, 'KERNTEAM_NOT_ALLOWED'],
    [{ kernteam: 'arnhem' }, 'KERNTEAM_UNKNOWN'],
    [{ until: day('2025-12-31') }, 'PERIOD_REVERSED'],
    [{ until: day('2026-01-01') }, null],
  ])('for a place with %j is %s', (change, mistake) => {
    expect(aansluitingMistake({ ...place, ...change }, profile)).toBe(mistake);
  });
});

describe('The Zelfredzaamheid-Matrix', () => {
  it('has eleven domains in 2013 and thirteen in 2017', () => {
    expect(zrmEdities.ZRM_2013.domeinen).toHaveLength(11);
    expect(zrmEdities.ZRM_2017.domeinen).toHaveLength(13);
  });

  it.each([
    ['ZRM_2013', [{ domein: 'dagbesteding', score: 1 }], null],
    ['ZRM_2017', [{ domein: 'dagbesteding', score: 1 }], 'ZRM_DOMAIN_UNKNOWN'],
    [
      'ZRM_2017',
      [
        { domein: 'justitie', score: 5 },
        { domein: 'justitie', score: null },
      ],
      'ZRM_DOMAIN_TWICE',
    ],
    ['ZRM_2017', [{ domein: 'justitie', score: 0 }], 'ZRM_SCORE_OUT_OF_RANGE'],
    ['ZRM_2017', [{ domein: 'justitie', score: 6 }], 'ZRM_SCORE_OUT_OF_RANGE'],
    ['ZRM_2017', [{ domein: 'justitie', score: null }], 'ZRM_EMPTY'],
    ['ZRM_2017', [], 'ZRM_EMPTY'],
  ] as const)('of %s with %j is %s', (versie, scores, mistake) => {
    expect(zrmMistake(versie, scores)).toBe(mistake);
  });
});

describe('A place', () => {
  const earlier = { ...place, id: newId(), until: day('2026-02-01') };

  it.each([
    ['the day after', day('2026-02-02'), 'elst-noord', null],
    ['on the last day', day('2026-02-01'), 'elst-noord', 'AANSLUITING_OVERLAPS'],
    ['on the last day in another team', day('2026-02-01'), 'elst-oost', null],
  ])('may follow another %s', (_, since, kernteam, reason) => {
    const decision = startAansluiting({ ...place, since, kernteam }, [earlier]);
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });

  it('ends once, though its last day may come nearer', () => {
    expect(endAansluiting(earlier, day('2026-01-20'))).toMatchObject({ accepted: true, state: { until: '2026-01-20' } });
    expect(endAansluiting(earlier, day('2026-02-01'))).toEqual({ accepted: false, reason: 'AANSLUITING_ALREADY_ENDED' });
    expect(endMistake(earlier, day('2025-12-31'))).toBe('PERIOD_REVERSED');
    expect(endMistake(earlier, day('2026-01-01'))).toBeNull();
  });
});

describe('A professional', () => {
  const professional = { id: newId(), gemeente: '1734', version: 0, naam: 'Anna de Wit' };

  it('is recorded once per gemeente', () => {
    expect(registerProfessional(professional, false)).toEqual({ accepted: true, state: professional, events: [] });
    expect(registerProfessional(professional, true)).toEqual({ accepted: false, reason: 'PROFESSIONAL_ALREADY_REGISTERED' });
  });
});
