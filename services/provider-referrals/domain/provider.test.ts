import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { aProvider, day } from '../testing/contract-fixtures.ts';
import { addSubcontractor, endSubcontractor, type Onderaannemer, providerMistake, subcontractorMistake } from './provider.ts';

const on = day('2026-03-10');
const share = (percentage: number, since: string, until: LocalDate | null = null): Onderaannemer => ({
  provider: newId(),
  percentage,
  since: day(since),
  until,
});

describe('The shares of subcontractors', () => {
  it('are 100 percent together at most, to the last fraction', () => {
    const provider = aProvider({ onderaannemers: [share(33.33, '2026-01-01'), share(33.33, '2026-01-01')] });
    expect(addSubcontractor(provider, share(33.34, '2026-02-01'), on)).toMatchObject({ accepted: true });
    expect(addSubcontractor(provider, share(33.341, '2026-02-01'), on)).toEqual({ accepted: false, reason: 'SHARES_OVER_100' });
    const tenths = aProvider({ onderaannemers: [share(0.1, '2026-01-01'), share(0.2, '2026-01-01')] });
    expect(addSubcontractor(tenths, share(99.7, '2026-02-01'), on)).toMatchObject({ accepted: true });
    expect(addSubcontractor(provider, share(33.35, '2026-02-01'), on)).toEqual({ accepted: false, reason: 'SHARES_OVER_100' });
  });

  it('count on the days that they share, also when one begins while the other runs', () => {
    const provider = aProvider({ onderaannemers: [share(60, '2026-01-01', day('2026-03-31')), share(60, '2026-05-01')] });
    expect(addSubcontractor(provider, share(50, '2026-04-01', day('2026-04-30')), on)).toMatchObject({ accepted: true });
    expect(addSubcontractor(provider, share(50, '2026-04-01'), on)).toMatchObject({ reason: 'SHARES_OVER_100' });
    expect(addSubcontractor(provider, share(50, '2026-03-31', day('2026-04-01')), on)).toMatchObject({ reason: 'SHARES_OVER_100' });
  });

  it('are of another organisation once at a time, and again when the part has ended', () => {
    const part = share(10, '2026-01-01');
    const provider = aProvider({ onderaannemers: [part] });
    expect(addSubcontractor(provider, { ...part, since: on }, on)).toMatchObject({ reason: 'SUBCONTRACTOR_ALREADY_ADDED' });
    const ended = endSubcontractor(provider, { subcontractor: part.provider, until: on, on });
    expect(ended).toMatchObject({ state: { onderaannemers: [{ until: on }] }, events: [{ type: 'SubcontractorEnded' }] });
    if (!ended.accepted) throw new Error('ended');
    expect(endSubcontractor(ended.state, { subcontractor: part.provider, until: on, on })).toMatchObject({ reason: 'SUBCONTRACTOR_ENDED' });
    expect(addSubcontractor(ended.state, { ...part, since: day('2026-03-11') }, on)).toMatchObject({ accepted: true });
    expect(endSubcontractor(provider, { subcontractor: newId(), until: on, on })).toMatchObject({ reason: 'SUBCONTRACTOR_UNKNOWN' });
  });

  it.each([
    [
      'of the provider itself',
      (id: Onderaannemer['provider']) => ({ ...share(10, '2026-01-01'), provider: id }),
      'SUBCONTRACTOR_IS_PROVIDER',
    ],
    ['below zero', () => share(-0.01, '2026-01-01'), 'PERCENTAGE_BELOW_ZERO'],
    ['over 100', () => share(100.01, '2026-01-01'), 'PERCENTAGE_OVER_100'],
    ['that end before they begin', () => share(10, '2026-01-02', day('2026-01-01')), 'PERIOD_REVERSED'],
    ['of all the work', () => share(100, '2026-01-01'), null],
  ])('%s', (_, added, mistake) => {
    const { id } = aProvider();
    expect(subcontractorMistake(id, added(id))).toBe(mistake);
  });
});

describe('A provider to register', () => {
  it('has a code in lower case and an AGB code of eight digits, if any', () => {
    const mistakes = [
      { organisatie: 'Opvoedpoli', agb: null },
      { organisatie: 'opvoed--poli', agb: null },
      { organisatie: 'a'.repeat(41), agb: null },
      { organisatie: 'opvoedpoli', agb: '1234567' },
      { organisatie: 'opvoedpoli-2', agb: '12345678' },
    ].map(providerMistake);
    expect(mistakes).toEqual(['ORGANISATIE_MALFORMED', 'ORGANISATIE_MALFORMED', 'ORGANISATIE_MALFORMED', 'AGB_MALFORMED', null]);
  });
});
