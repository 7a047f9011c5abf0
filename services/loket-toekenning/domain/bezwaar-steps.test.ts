import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aBezwaar } from '../testing/na-besluit-fixtures.ts';
import type { Bezwaar } from './bezwaar.ts';
import {
  type Admitting,
  admitBezwaar,
  type Deciding,
  decideBezwaar,
  passBezwaarTermijn,
  postponeBezwaar,
  registerBezwaar,
  withdrawBezwaar,
} from './bezwaar-steps.ts';
import { receiveIngebrekestellingBezwaar } from './ingebrekestelling.ts';

const on = day('2026-03-20');
const deciding = (own: Partial<Deciding> = {}): Deciding => ({
  ...{ uitkomst: 'ONGEGROND', overwegingen: 'Het besluit klopt', mayDecide: true, subject: newId(), by: 'bezwaarbehandelaar', on },
  ...own,
});
const admitting = (own: Partial<Admitting> = {}): Admitting => ({ verschoonbaar: null, adviescommissie: false, on, today: on, ...own });
const admitted = (own: Partial<Parameters<typeof aBezwaar>[0]> = {}) => aBezwaar({ status: 'ONTVANKELIJK', admittedOn: on, ...own });
const ended: readonly Bezwaar[] = [
  { ...aBezwaar(), status: 'INGETROKKEN' },
  { ...aBezwaar(), status: 'BESLIST', uitkomst: 'ONGEGROND', overwegingen: 'x', decidedBy: newId(), nieuwBesluit: null },
];
const state = (decision: { readonly accepted: boolean; readonly state?: Bezwaar }): Bezwaar => {
  if (decision.state === undefined) throw new Error('refused');
  return decision.state;
};

describe('Registering a bezwaar', () => {
  // Made known on 10 March 2026: six weeks end on 21 April.
  const besluit = aBekendgemaakte();
  const register = (text: string) =>
    registerBezwaar(besluit, { id: newId(), indiener: besluit.inwoner, gronden: 'x', on: day(text), today: day(text) });

  it.each([
    ['2026-04-21', true],
    ['2026-04-22', false],
  ])('on %s is in time: %s', (text, opTijd) => {
    expect(register(text)).toMatchObject({
      accepted: true,
      state: { opTijd, status: 'ONTVANGEN' },
      events: [{ type: 'BezwaarRegistered' }],
    });
  });

  it('begins the term of the decision the day after the term for a bezwaar ended, however early it came (Awb art. 7:10 lid 1)', () => {
    expect(register('2026-03-11')).toMatchObject({ state: { termijnen: [{ startedOn: '2026-04-21', dueOn: '2026-06-02' }] } });
  });

  it('remembers who took the besluit and who made it known in name of the college', () => {
    const [inhoud, namens] = [newId(), newId()];
    const other = aBekendgemaakte({ decidedBy: inhoud, bekendmaking: { on: day('2026-03-10'), wijze: 'POST', by: namens } });
    const given = { id: newId(), indiener: other.inwoner, gronden: 'x', on, today: on };
    expect(registerBezwaar(other, given)).toMatchObject({ state: { besluitBy: [inhoud, namens] } });
  });
});

describe('A bezwaar', () => {
  it('that came in time is admitted', () => {
    expect(admitBezwaar(aBezwaar(), admitting())).toMatchObject({
      accepted: true,
      state: { status: 'ONTVANKELIJK', admittedOn: on },
      events: [{ type: 'BezwaarAdmitted', on }],
    });
  });

  it('that came late is admitted only with why that is excused', () => {
    const late = aBezwaar({ opTijd: false });
    expect(admitBezwaar(late, admitting())).toEqual({ accepted: false, reason: 'LATE_WITHOUT_EXCUSE' });
    expect(admitBezwaar(late, admitting({ verschoonbaar: 'Ziekenhuis' }))).toMatchObject({ state: { verschoonbaar: 'Ziekenhuis' } });
  });

  it('has twelve weeks with a commissie, and six more when it is postponed', () => {
    const advised = state(admitBezwaar(aBezwaar(), admitting({ adviescommissie: true })));
    expect(advised).toMatchObject({ adviescommissie: true, termijnen: [{ startedOn: '2026-04-21', dueOn: '2026-07-14' }] });
    expect(postponeBezwaar(advised, { on, today: on })).toMatchObject({ events: [{ dueOn: '2026-08-25' }] });
    const late = { on: day('2026-06-03'), today: day('2026-06-03') };
    expect(admitBezwaar(aBezwaar(), admitting({ adviescommissie: true, ...late }))).toEqual({ accepted: false, reason: 'TERM_OVER' });
    expect(admitBezwaar(aBezwaar(), admitting(late))).toMatchObject({ state: { status: 'ONTVANKELIJK' } });
  });

  it('is postponed once, by six weeks', () => {
    const postponed = postponeBezwaar(admitted(), { on, today: on });
    expect(postponed).toMatchObject({
      state: { status: 'VERDAAGD', termijnen: [{ dueOn: '2026-07-14' }] },
      events: [{ dueOn: '2026-07-14' }],
    });
    expect(postponeBezwaar(state(postponed), { on, today: on })).toEqual({ accepted: false, reason: 'ALREADY_POSTPONED' });
  });

  it('is not postponed when its term is over', () => {
    const late = day('2026-06-03');
    expect(postponeBezwaar(admitted(), { on: late, today: late })).toEqual({ accepted: false, reason: 'TERM_OVER' });
  });

  it('that was postponed before it was admitted still has to be, and stays postponed', () => {
    const postponed = state(postponeBezwaar(aBezwaar({ opTijd: false }), { on, today: on }));
    expect(decideBezwaar(postponed, deciding({ uitkomst: 'GEGROND' }))).toEqual({ accepted: false, reason: 'NOT_ADMITTED' });
    expect(admitBezwaar(postponed, admitting())).toEqual({ accepted: false, reason: 'LATE_WITHOUT_EXCUSE' });
    expect(admitBezwaar(postponed, admitting({ verschoonbaar: 'Ziekenhuis' }))).toMatchObject({
      state: { status: 'VERDAAGD', admittedOn: on },
    });
  });

  it.each(['GEGROND', 'DEELS_GEGROND'] as const)('that is found %s asks a new besluit: its term runs on, also over its end', (uitkomst) => {
    const decided = state(decideBezwaar(admitted(), deciding({ uitkomst })));
    expect(decided).toMatchObject({ status: 'BESLIST', uitkomst, nieuwBesluit: null, termijnen: [{ status: 'LOOPT', doneOn: null }] });
    const late = day('2026-06-03');
    expect(passBezwaarTermijn(decided, 'awb-beslissing-bezwaar', late)).toMatchObject({ events: [{ type: 'BezwaarOverdue' }] });
    expect(receiveIngebrekestellingBezwaar(decided, { on: late, today: late })).toMatchObject({ accepted: true });
  });

  it.each(['ONGEGROND', 'NIET_ONTVANKELIJK'] as const)('that was admitted is decided as %s and meets its term', (uitkomst) => {
    expect(decideBezwaar(admitted(), deciding({ uitkomst }))).toMatchObject({
      state: { status: 'BESLIST', uitkomst, termijnen: [{ status: 'GEHAALD', doneOn: on, by: 'bezwaarbehandelaar' }] },
      events: [{ type: 'BezwaarDecided', outcome: uitkomst }],
    });
  });

  it('that was not admitted can only be found not admissible', () => {
    expect(decideBezwaar(aBezwaar(), deciding())).toEqual({ accepted: false, reason: 'NOT_ADMITTED' });
    expect(decideBezwaar(aBezwaar(), deciding({ uitkomst: 'NIET_ONTVANKELIJK' }))).toMatchObject({ accepted: true });
  });

  it.each([0, 1])('is never decided by who took the besluit or made it known (%i)', (who) => {
    const besluitBy = [newId(), newId()];
    expect(decideBezwaar(admitted({ besluitBy }), deciding({ subject: besluitBy[who] ?? '' }))).toEqual({
      accepted: false,
      reason: 'DECIDED_THE_BESLUIT',
    });
  });

  it('is not decided in a functie that may not', () => {
    expect(decideBezwaar(admitted(), deciding({ mayDecide: false }))).toEqual({ accepted: false, reason: 'FUNCTIE_WITHOUT_BEZWAAR' });
  });

  it('that is withdrawn asks nothing more', () => {
    expect(withdrawBezwaar(admitted(), { on })).toMatchObject({ state: { status: 'INGETROKKEN', termijnen: [{ status: 'VERVALLEN' }] } });
  });

  it('that is over its term is told once', () => {
    const passed = passBezwaarTermijn(admitted(), 'awb-beslissing-bezwaar', day('2026-06-03'));
    expect(passed).toMatchObject({
      state: { termijnen: [{ status: 'GEMIST' }] },
      events: [{ type: 'BezwaarOverdue', dueOn: '2026-06-02' }],
    });
    expect(passBezwaarTermijn(state(passed), 'awb-beslissing-bezwaar', day('2026-06-04'))).toMatchObject({ events: [] });
    expect(passBezwaarTermijn(admitted(), 'awb-beslissing-bezwaar', day('2026-06-02'))).toMatchObject({ events: [] });
  });

  it.each(ended)('that ended ($status) takes nothing more', (bezwaar) => {
    const refused = { accepted: false, reason: 'BEZWAAR_ENDED' };
    expect(admitBezwaar(bezwaar, admitting())).toEqual(refused);
    expect(postponeBezwaar(bezwaar, { on, today: on })).toEqual(refused);
    expect(decideBezwaar(bezwaar, deciding())).toEqual(refused);
    expect(withdrawBezwaar(bezwaar, { on })).toEqual(refused);
  });
});
