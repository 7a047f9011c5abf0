import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { meetTermijn, startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { aToegekend, aToekenning, day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import type { Voorziening } from './voorziening.ts';
import {
  afterHeronderzoek,
  changeVoorziening,
  endAtDeath,
  endMistake,
  endVoorziening,
  passHeronderzoek,
  startVoorziening,
} from './voorziening-steps.ts';

const on = day('2026-03-10');
const effect = { heronderzoek, on, today: on };
const besluit = aBekendgemaakte();
const started = (granted = {}): Voorziening => {
  const decision = startVoorziening(besluit, aToegekend({ toekenning: aToekenning(granted) }), { ...effect, id: newId() });
  if (!decision.accepted) throw new Error('refused');
  return decision.state;
};
const ended = { ...aVoorziening(), status: 'BEEINDIGD', eindgrond: 'overlijden' } as const;

describe('A voorziening that begins', () => {
  it('is what was granted, and rests on its besluit', () => {
    expect(started()).toMatchObject({
      status: 'ACTIEF',
      inwoner: besluit.inwoner,
      beschikking: besluit.id,
      since: '2026-03-10',
      bedrag: 312_005,
    });
  });

  it('is looked at again within the term of the gemeente, when it lasts longer', () => {
    expect(started({ until: day('2027-03-11') })).toMatchObject({ termijnen: [{ code: 'heronderzoek', dueOn: '2027-03-10' }] });
    expect(started({ until: day('2027-03-10') }).termijnen).toEqual([]);
  });
});

describe('A revision', () => {
  const revised = (voorziening: Voorziening, granted = {}) =>
    changeVoorziening(voorziening, besluit, aToegekend({ toekenning: aToekenning(granted) }), effect);
  const year = { since: day('2026-01-01'), until: day('2026-12-31'), bedrag: 36_500 };

  it('leaves what was delivered before its first day, and its cost', () => {
    expect(
      revised(aVoorziening({}, year), { since: day('2026-07-01'), until: day('2027-06-30'), bedrag: 73_000, omvang: '4 uur' }),
    ).toMatchObject({
      state: {
        ...{ status: 'GEWIJZIGD', since: '2026-01-01', until: '2027-06-30', omvang: '4 uur', bedrag: 18_100 + 73_000 },
        kosten: [
          { jaar: 2026, since: '2026-01-01', until: '2026-06-30', bedrag: 18_100 },
          { jaar: 2026, since: '2026-07-01', until: '2026-12-31', bedrag: 36_800 },
          { jaar: 2027, since: '2027-01-01', until: '2027-06-30', bedrag: 36_200 },
        ],
      },
      events: [{ type: 'VoorzieningChanged' }],
    });
  });

  it('from the first day replaces all of it', () => {
    expect(revised(aVoorziening({}, year), { ...year, bedrag: 10_000 })).toMatchObject({
      state: { bedrag: 10_000, kosten: [{ bedrag: 10_000 }] },
    });
  });

  it('that lasts longer brings the term of a heronderzoek, a shorter one takes it away', () => {
    const longer = revised(aVoorziening({}, year), { ...year, until: day('2028-12-31') });
    expect(longer).toMatchObject({ state: { termijnen: [{ code: 'heronderzoek', dueOn: '2027-01-01', status: 'LOOPT' }] } });
    if (!longer.accepted) throw new Error(longer.reason);
    expect(revised(longer.state, year)).toMatchObject({ state: { termijnen: [{ status: 'VERVALLEN' }] } });
  });

  it('changes nothing that has ended', () => {
    expect(revised(ended)).toEqual({ accepted: false, reason: 'VOORZIENING_ENDED' });
  });
});

describe('An end', () => {
  const year = { since: day('2026-01-01'), until: day('2027-12-31'), bedrag: 73_000 };
  const end = (voorziening: Voorziening, until: string) =>
    endVoorziening(voorziening, { grond: 'eigen-verzoek', until: day(until), on, pending: false });

  it('frees what is not used', () => {
    expect(end(aVoorziening({}, year), '2026-01-10')).toMatchObject({
      state: { status: 'BEEINDIGD', until: '2026-01-10', bedrag: 1_000, eindgrond: 'eigen-verzoek' },
      events: [{ type: 'VoorzieningEnded', on }],
    });
  });

  it('before the first day frees all of it; after the last nothing', () => {
    expect(end(aVoorziening({}, year), '2025-12-31')).toMatchObject({ state: { bedrag: 0, kosten: [], until: '2026-01-01' } });
    expect(end(aVoorziening({}, year), '2030-01-01')).toMatchObject({ state: { bedrag: 73_000, until: '2027-12-31' } });
  });

  it('asks no heronderzoek any more', () => {
    expect(end(started({ until: day('2028-03-09') }), '2026-04-01')).toMatchObject({ state: { termijnen: [{ status: 'VERVALLEN' }] } });
  });

  it('comes once', () => {
    expect(end(ended, '2026-04-01')).toEqual({ accepted: false, reason: 'VOORZIENING_ENDED' });
  });

  it('waits for a revision that is not yet known', () => {
    const ending = { grond: 'eigen-verzoek', until: on, on, pending: true };
    expect(endVoorziening(aVoorziening({}, year), ending)).toEqual({ accepted: false, reason: 'REVISION_PENDING' });
  });

  it('by her death comes before one that was to come later, and never after one that came before', () => {
    const later: Voorziening = { ...aVoorziening({}, year), status: 'BEEINDIGD', eindgrond: 'eigen-verzoek' };
    expect(endAtDeath(later, day('2026-01-10'))).toMatchObject({
      state: { until: '2026-01-10', bedrag: 1_000, eindgrond: 'overlijden' },
      events: [{ type: 'VoorzieningEnded', on: '2026-01-10' }],
    });
    expect(endAtDeath(later, year.until)).toEqual({ accepted: true, state: later, events: [] });
  });

  it.each([
    ['2027-12-31', true, null],
    ['2028-01-01', true, 'END_AFTER_PERIOD'],
    ['2025-12-31', true, 'PERIOD_REVERSED'],
    ['2026-06-01', false, 'GROND_NOT_ALLOWED'],
  ])('on %s by a ground that fits (%s) is %s', (until, fitting, mistake) => {
    expect(endMistake(aVoorziening({}, year), day(until), fitting)).toBe(mistake);
  });
});

describe('The term of a heronderzoek', () => {
  it('is told once when it is over', () => {
    const voorziening = started({ until: day('2028-03-09') });
    expect(passHeronderzoek(voorziening, 'heronderzoek', day('2027-03-10'))).toMatchObject({ events: [] });
    const over = passHeronderzoek(voorziening, 'heronderzoek', day('2027-03-11'));
    expect(over).toMatchObject({ events: [{ type: 'HeronderzoekDue', dueOn: '2027-03-10', on: '2027-03-11' }] });
    if (!over.accepted) throw new Error('refused');
    expect(passHeronderzoek(over.state, 'heronderzoek', day('2027-03-12'))).toMatchObject({ events: [] });
  });

  it('begins again after one, where it is over before the end', () => {
    const looked = meetTermijn(startTermijn(heronderzoek, day('2026-03-10'), on), day('2027-03-01'), 'consulent-wmo');
    const again = (until: string) => {
      const voorziening = aVoorziening({ termijnen: [looked] }, { until: day(until) });
      return afterHeronderzoek(voorziening, { ...effect, on: day('2027-04-01'), today: day('2027-04-01') });
    };
    expect(again('2029-03-09')).toMatchObject({ state: { termijnen: [{ dueOn: '2028-03-31', status: 'LOOPT' }, looked] }, events: [] });
    expect(again('2028-03-31')).toMatchObject({ state: { termijnen: [looked] } });
    const next = again('2029-03-09');
    if (!next.accepted) throw new Error('refused');
    const over = passHeronderzoek(next.state, 'heronderzoek', day('2028-04-01'));
    expect(over).toMatchObject({ state: { termijnen: [{ status: 'GEMIST' }, looked] }, events: [{ type: 'HeronderzoekDue' }] });
    const longer = { ...effect, on: day('2027-05-01'), today: day('2027-05-01') };
    expect(afterHeronderzoek(next.state, longer)).toMatchObject({ state: next.state });
  });
});
