import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { day } from '../testing/contract-fixtures.ts';
import { aToewijzing, gevraagd } from '../testing/referral-fixtures.ts';
import { changeToewijzing, endToewijzing, type GrondWens, grondenOf, grondMistake, holdsOn, toegewezenMistake } from './toewijzing.ts';

const none: GrondWens = { beschikking: null, wettelijkeVerwijzing: null, giBepaling: null, rechter: null, spoed: null };
const besluit = { beschikking: newId(), onderdeel: newId(), voorziening: newId() };
const huisarts = { verwijzer: 'HUISARTS' as const, praktijk: '01234567' };
const all: GrondWens = { beschikking: besluit, wettelijkeVerwijzing: huisarts, giBepaling: 'gi-1', rechter: 'C/10/1', spoed: besluit };
const fields = Object.keys(all) as (keyof GrondWens)[];
const mistake = (wens: GrondWens, wet: 'WMO' | 'JEUGDWET' = 'JEUGDWET') => grondMistake(grondenOf(wens), { wet });

describe('A toewijzing has exactly one ground', () => {
  it('and not none', () => {
    expect(mistake(none)).toBe('GROUND_MISSING');
  });

  it.each(fields)('which may be %s', (field) => {
    const wet = field === 'spoed' ? 'WMO' : 'JEUGDWET';
    expect(mistake({ ...none, [field]: all[field] }, wet)).toBeNull();
  });

  it('and never two of them', () => {
    for (const one of fields)
      for (const other of fields)
        if (one !== other) expect(mistake({ ...none, [one]: all[one], [other]: all[other] })).toBe('GROUNDS_TOO_MANY');
  });

  it('by law under the Jeugdwet only, and an urgent one under the Wmo', () => {
    for (const field of ['wettelijkeVerwijzing', 'giBepaling', 'rechter'] as const)
      expect(mistake({ ...none, [field]: all[field] }, 'WMO')).toBe('PRODUCT_OF_OTHER_LAW');
    expect(mistake({ ...none, spoed: besluit }, 'JEUGDWET')).toBe('PRODUCT_OF_OTHER_LAW');
    expect(mistake({ ...none, beschikking: besluit }, 'WMO')).toBeNull();
  });

  it('with the AGB code of a practice', () => {
    for (const praktijk of ['', '1234567', '123456789', 'dr. Jansen'])
      expect(mistake({ ...none, wettelijkeVerwijzing: { ...huisarts, praktijk } })).toBe('PRAKTIJK_MALFORMED');
  });
});

describe('A toewijzing', () => {
  const toewijzing = aToewijzing(gevraagd());

  it('holds from its first day to its last', () => {
    expect(['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01'].map((on) => holdsOn(toewijzing, day(on)))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(holdsOn({ ...toewijzing, until: null }, day('2030-01-01'))).toBe(true);
  });

  it('ends on a day, not later than it would have and not before it began', () => {
    const until = (on: string) => {
      const decision = endToewijzing(toewijzing, day(on), day('2026-03-10'));
      return decision.accepted ? decision.state : null;
    };
    expect(until('2026-06-01')).toMatchObject({ until: '2026-06-01', status: 'BEEINDIGD' });
    expect(until('2030-01-01')).toMatchObject({ until: '2027-02-28' });
    expect(until('2020-01-01')).toMatchObject({ until: '2026-03-01' });
  });

  it('that ended on a day is not told of again', () => {
    const ended = { ...toewijzing, status: 'BEEINDIGD' as const };
    expect(endToewijzing(ended, day('2028-01-01'), day('2028-01-01'))).toEqual({ accepted: true, state: ended, events: [] });
  });

  it('changes with its voorziening', () => {
    const { grond, since } = toewijzing;
    const toegewezen = { since, until: day('2028-01-01'), omvang: '4 uur', bedrag: 5, kopie: { version: 2, on: since, hash: 'b' } };
    expect(changeToewijzing(toewijzing, grond, toegewezen, since)).toMatchObject({
      state: { ...toegewezen, status: 'ACTIEF' },
      events: [{ type: 'ToewijzingChanged' }],
    });
  });

  it('has no period that ends before it begins and no cost below zero', () => {
    const sound = { since: day('2026-01-02'), until: null, omvang: null, bedrag: null, kopie: null };
    expect(toegewezenMistake(sound)).toBeNull();
    expect(toegewezenMistake({ ...sound, until: day('2026-01-01') })).toBe('PERIOD_REVERSED');
    expect(toegewezenMistake({ ...sound, bedrag: -1 })).toBe('NEGATIVE_AMOUNT');
  });
});
