import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { anAanvraag, day } from '../testing/besluit-fixtures.ts';
import { aBezwaar } from '../testing/na-besluit-fixtures.ts';
import type { Aanvraag } from './aanvraag.ts';
import { dwangsomOf } from './dwangsom.ts';
import { receiveIngebrekestelling, receiveIngebrekestellingBezwaar, settledOn } from './ingebrekestelling.ts';
import { metTermijnen } from './lopend.ts';
import { suspendAanvraag } from './suspend-aanvraag.ts';
import { withdrawAanvraag } from './withdraw-aanvraag.ts';

describe('A dwangsom', () => {
  const since = (first: string) => ({ receivedOn: day('2015-01-01'), dwangsomVanaf: day(first) });

  it.each([
    ['the day before its first', '2015-03-01', '2015-02-28', 0, 0],
    ['its first day', '2015-03-01', '2015-03-01', 1, 2_000],
    ['14 days', '2015-03-01', '2015-03-14', 14, 28_000],
    ['15 days', '2015-03-01', '2015-03-15', 15, 31_000],
    ['29 days', '2015-03-01', '2015-03-29', 29, 74_000],
    ['42 days', '2015-03-01', '2015-04-11', 42, 126_000],
    ['a year: no more than 42 days', '2015-03-01', '2016-03-01', 42, 126_000],
    ['42 days by the tariff of 2019', '2019-01-01', '2019-02-11', 42, 144_200],
  ])('of %s', (_, first, upTo, dagen, bedrag) => {
    expect(dwangsomOf(since(first), day(upTo))).toEqual({ dagen, bedrag });
  });
});

describe('A notice of default', () => {
  const receive = (on: string, aanvraag: Aanvraag = anAanvraag()) => receiveIngebrekestelling(aanvraag, { on: day(on), today: day(on) });

  it('gives the college two weeks more, and then costs', () => {
    // Asked on 9 March 2026: the two weeks of the Wmo end on the 23rd.
    expect(receive('2026-03-24')).toMatchObject({
      accepted: true,
      state: {
        ingebrekestelling: { receivedOn: '2026-03-24', dwangsomVanaf: '2026-04-08' },
        termijnen: [{ code: 'wmo-beschikking' }, { code: 'awb-ingebrekestelling', dueOn: '2026-04-07', status: 'LOOPT' }],
      },
      events: [{ type: 'AanvraagInDefault', on: '2026-03-24' }],
    });
  });

  it('comes too early on the last day of the term', () => {
    expect(receive('2026-03-23')).toEqual({ accepted: false, reason: 'TERM_NOT_OVER' });
  });

  it('comes too early while the term stands still', () => {
    const still = suspendAanvraag(anAanvraag(), { grond: 'OVERMACHT', on: day('2026-03-20') });
    if (!still.accepted) throw new Error(still.reason);
    expect(receiveIngebrekestelling(still.state, { on: day('2026-04-24'), today: day('2026-04-24') })).toEqual({
      accepted: false,
      reason: 'TERM_NOT_OVER',
    });
  });

  it('is received once, and not of what has ended', () => {
    const inDefault = receive('2026-03-24');
    if (!inDefault.accepted) throw new Error(inDefault.reason);
    expect(receiveIngebrekestelling(inDefault.state, { on: day('2026-03-25'), today: day('2026-03-25') })).toEqual({
      accepted: false,
      reason: 'ALREADY_IN_DEFAULT',
    });
    const ended = withdrawAanvraag(anAanvraag(), { reden: 'Niet nodig', aanbod: null, aanbodNodig: false, on: day('2026-03-12') });
    if (!ended.accepted) throw new Error(ended.reason);
    expect(receiveIngebrekestelling(ended.state, { on: day('2026-03-24'), today: day('2026-03-24') })).toEqual({
      accepted: false,
      reason: 'AANVRAAG_ENDED',
    });
  });

  it('is received while a besluit that was taken in time is not made known, and costs until it is', () => {
    const taken: Aanvraag = {
      ...anAanvraag(),
      status: 'BESLIST',
      since: day('2026-03-20'),
      beschikking: newId(),
      kernteamAangeboden: null,
    };
    const late = receive('2026-03-24', taken);
    if (!late.accepted) throw new Error(late.reason);
    expect(settledOn(late.state)).toBeNull();
    const known = { ...late.state, termijnen: metTermijnen(late.state.termijnen, day('2026-04-10'), 'consulent-wmo') };
    expect(settledOn(known)).toBe('2026-04-10');
    expect(receive('2026-04-11', known)).toEqual({ accepted: false, reason: 'AANVRAAG_ENDED' });
  });

  it('is also received of a bezwaar (Awb art. 7:14)', () => {
    const on = (text: string) => receiveIngebrekestellingBezwaar(aBezwaar(), { on: day(text), today: day(text) });
    expect(on('2026-06-02')).toEqual({ accepted: false, reason: 'TERM_NOT_OVER' });
    expect(on('2026-06-03')).toMatchObject({ accepted: true, events: [{ type: 'BezwaarInDefault' }] });
  });
});
