import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aHop, aMelding, anId, aTraject, day, endedMeldingen, inBehandeling } from '../testing/fixtures.ts';
import { answerTraject } from './answer-traject.ts';
import { handleMeldingInPoort } from './handle-melding-in-poort.ts';
import type { Melding, MeldingEvent } from './melding.ts';
import { ONDERZOEK, PERSOONLIJK_PLAN } from './melding-termijn.ts';
import { isToBeDone, keepTermijnen, meetOnderzoekTermijn, passTermijnen } from './melding-termijnen.ts';
import { receivePersoonlijkPlan } from './receive-persoonlijk-plan.ts';
import { reopenMelding } from './reopen-melding.ts';
import { withdrawMelding } from './withdraw-melding.ts';

// Asked on Monday 5 January 2015: six weeks end on Monday 16 February, seven days on Monday 12 January.
const ASKED = day('2015-01-05');
const LAST_DAY = day('2015-02-16');
const oppakken = (): { code: string; naam: string; dagen: number } => ({ code: 'traject-oppakken', naam: 'Oppakken', dagen: 5 });

interface Decided {
  readonly state: Melding;
  readonly events: readonly MeldingEvent[];
}
const kept = (decision: Decided | { readonly accepted: false; readonly reason: string }, today: LocalDate = ASKED): Decided => {
  if (!('state' in decision)) throw new Error(decision.reason);
  return keepTermijnen(decision, { today, oppakken });
};
/** As it is saved, without what was told. */
const saved = (state: Melding, today: LocalDate = ASKED): Melding => kept({ state, events: [] }, today).state;
const told = ({ events }: Decided): string[] =>
  events.flatMap((event) => {
    if (event.type === 'TermijnStarted') return [`${event.termijn} started ${event.on}`];
    return event.type === 'TermijnEnded' ? [`${event.termijn} ${event.status} ${event.on}`] : [];
  });
const standing = ({ termijnen }: Melding): Record<string, string> =>
  Object.fromEntries(termijnen.map(({ code, van, status }) => [van === null ? code : `${code} ${van.hop}`, status]));
const onderzoek = (melding: Melding) => melding.termijnen.find(({ code }) => code === ONDERZOEK);

describe('a melding under the Wmo', () => {
  it('has six weeks for the onderzoek and seven days for a persoonlijk plan', () => {
    const decision = kept({ state: aMelding(), events: [] });
    expect(decision.state.termijnen).toMatchObject([
      { code: ONDERZOEK, startedOn: ASKED, dueOn: LAST_DAY, status: 'LOOPT', voor: 'COLLEGE' },
      { code: PERSOONLIJK_PLAN, startedOn: ASKED, dueOn: '2015-01-12', status: 'LOOPT', voor: 'INWONER' },
    ]);
    expect(told(decision)).toEqual(['wmo-onderzoek started 2015-01-05', 'wmo-persoonlijk-plan started 2015-01-05']);
  });

  it('begins no term twice', () => {
    const melding = saved(aMelding());
    expect(kept({ state: melding, events: [] })).toMatchObject({ state: melding, events: [] });
  });

  it.each(['JEUGDHULPVRAAG', 'INFORMATIEVRAAG', 'SIGNAAL'] as const)('only: a %s has none of these', (soort) => {
    expect(saved(aMelding({ soort })).termijnen).toEqual([]);
  });

  it('that was recorded long after is stored as missed, and tells only that it began', () => {
    const decision = kept({ state: aMelding(), events: [] }, day('2026-01-01'));
    expect(standing(decision.state)).toEqual({ [ONDERZOEK]: 'GEMIST', [PERSOONLIJK_PLAN]: 'VERVALLEN' });
    expect(told(decision)).toEqual(['wmo-onderzoek started 2015-01-05', 'wmo-persoonlijk-plan started 2015-01-05']);
    expect(passTermijnen(decision.state, day('2026-01-02'))).toBeNull();
  });
});

describe('a persoonlijk plan', () => {
  it('on the seventh day is in time', () => {
    const decision = kept(receivePersoonlijkPlan(saved(aMelding()), day('2015-01-12')), day('2015-01-12'));
    expect(told(decision)).toEqual(['wmo-persoonlijk-plan GEHAALD 2015-01-12']);
  });

  it('on the eighth is received as well, and its term is over whether or not that was seen before', () => {
    const asked = saved(aMelding());
    const late = (melding: Melding): string | undefined => {
      const { state } = kept(receivePersoonlijkPlan(melding, day('2015-01-13')), day('2015-01-13'));
      return (passTermijnen(state, day('2015-01-13'))?.state ?? state).termijnen[1]?.status;
    };
    expect([late(asked), late(passTermijnen(asked, day('2015-01-13'))?.state ?? asked)]).toEqual(['VERVALLEN', 'VERVALLEN']);
  });
});

describe('the term of the onderzoek', () => {
  it('is met by the verslag on its last day', () => {
    const decision = meetOnderzoekTermijn(saved(aMelding()), LAST_DAY, 'consulent-wmo');
    expect(onderzoek(decision.state)).toMatchObject({ status: 'GEHAALD', doneOn: LAST_DAY, by: 'consulent-wmo' });
    expect(told(decision)).toEqual(['wmo-onderzoek GEHAALD 2015-02-16']);
  });

  it('is missed the day after, which is told once, and stays to be done', () => {
    const passed = passTermijnen(saved(aMelding()), addDays(LAST_DAY, 1));
    expect(passed === null ? [] : told(passed)).toEqual(['wmo-onderzoek GEMIST 2015-02-17', 'wmo-persoonlijk-plan VERVALLEN 2015-01-13']);
    const missed = passed?.state ?? aMelding();
    expect(passTermijnen(missed, addDays(LAST_DAY, 2))).toBeNull();
    expect(missed.termijnen.map((termijn) => isToBeDone(missed, termijn))).toEqual([true, false]);
    const done = meetOnderzoekTermijn(missed, addDays(LAST_DAY, 3), 'consulent-wmo');
    expect(onderzoek(done.state)).toMatchObject({ status: 'GEMIST', doneOn: addDays(LAST_DAY, 3) });
    expect(told(done)).toEqual([]);
  });

  it.each(endedMeldingen.map((melding) => [melding.status, melding] as const))('is no longer asked of one that is %s', (_, ended) => {
    const decision = kept({ state: { ...ended, termijnen: saved(aMelding()).termijnen }, events: [] });
    expect(told(decision)).toEqual(['wmo-onderzoek VERVALLEN 2015-01-07', 'wmo-persoonlijk-plan VERVALLEN 2015-01-07']);
  });

  it('was missed all the same when the melding ended after its last day', () => {
    const decision = kept(withdrawMelding(saved(aMelding()), 'Niet meer nodig', day('2015-02-17')), day('2015-02-17'));
    expect(onderzoek(decision.state)?.status).toBe('LOOPT');
    const { state } = passTermijnen(decision.state, day('2015-02-17')) ?? decision;
    expect(onderzoek(state)?.status).toBe('GEMIST');
    expect(state.termijnen.some((termijn) => isToBeDone(state, termijn))).toBe(false);
  });

  it('runs again to its own last day when the melding is reopened', () => {
    const before = saved(aMelding());
    const offering = { due: false, mayBeUnknown: false, aanbod: null, opening: { id: anId(30), team: null }, known: [] };
    const ended = kept(handleMeldingInPoort(before, { on: day('2015-01-07'), uitkomst: 'informatie', toelichting: null }, offering)).state;
    const decision = kept(reopenMelding(ended, 'Toch', day('2015-02-02')), day('2015-02-02'));
    expect(told(decision)).toEqual(['wmo-onderzoek started 2015-02-02']);
    expect(onderzoek(decision.state)).toEqual(onderzoek(before));
    const tooLate = kept(reopenMelding(ended, 'Toch', day('2015-03-02')), day('2015-03-02'));
    expect(onderzoek(tooLate.state)?.status).toBe('GEMIST');
  });
});

describe('the receiver of a hop', () => {
  const own = inBehandeling({ soort: 'JEUGDHULPVRAAG', trajecten: [aTraject(), aTraject({ id: anId(21), hops: [toLoket()] })] });
  const ofTraject = anId(20);

  it('has the term of the gemeenteprofiel to take it up, each its own', () => {
    const decision = kept({ state: own, events: [] }, day('2015-01-06'));
    expect(decision.state.termijnen.map(({ dueOn, van }) => [van?.traject, dueOn])).toEqual([
      [ofTraject, '2015-01-11'],
      [anId(21), '2015-01-12'],
    ]);
  });

  it('meets it by taking it up', () => {
    const melding = saved(own, day('2015-01-06'));
    const decision = kept(answerTraject(melding, { type: 'ACCEPTED', traject: ofTraject, hop: 1, on: day('2015-01-08') }));
    expect(told(decision)).toEqual(['traject-oppakken GEHAALD 2015-01-08']);
    expect(decision.state.termijnen.map(({ status, by }) => [status, by])).toEqual([
      ['GEHAALD', 'kernteamlid'],
      ['LOOPT', null],
    ]);
  });

  it('need not take up what it declined, or what was withdrawn', () => {
    const melding = saved(own, day('2015-01-06'));
    const declined = kept(answerTraject(melding, { type: 'DECLINED', traject: ofTraject, hop: 1, on: day('2015-01-08') }));
    expect(told(declined)).toEqual(['traject-oppakken VERVALLEN 2015-01-08']);
    const withdrawn = kept(withdrawMelding(melding, 'Niet meer nodig', day('2015-01-09')));
    expect(told(withdrawn)).toEqual(['traject-oppakken VERVALLEN 2015-01-09', 'traject-oppakken VERVALLEN 2015-01-09']);
  });

  it('hands it over: the next has a term of its own', () => {
    const melding = saved(inBehandeling({ soort: 'JEUGDHULPVRAAG' }), day('2015-01-06'));
    const next = { receiver: { soort: 'KERNTEAM', kernteam: 'driel' }, moment: 'GESPREK' } as const;
    const decision = kept(answerTraject(melding, { type: 'HANDED_OVER', traject: ofTraject, hop: 1, on: day('2015-01-08'), ...next }));
    expect(told(decision)).toEqual(['traject-oppakken started 2015-01-08', 'traject-oppakken VERVALLEN 2015-01-08']);
    expect(standing(decision.state)).toEqual({ 'traject-oppakken 1': 'VERVALLEN', 'traject-oppakken 2': 'LOOPT' });
  });

  it('that stays silent is told of, and corrected when it says later that it took it up in time', () => {
    const silent = passTermijnen(saved(own, day('2015-01-06')), day('2015-01-12'));
    expect(silent === null ? [] : told(silent)).toEqual(['traject-oppakken GEMIST 2015-01-12']);
    const answer = { type: 'ACCEPTED', traject: ofTraject, hop: 1, on: day('2015-01-09') } as const;
    expect(told(kept(answerTraject(silent?.state ?? own, answer)))).toEqual(['traject-oppakken GEHAALD 2015-01-09']);
  });
});

function toLoket() {
  return aHop({ place: 2, receiver: { soort: 'LOKET' }, openedOn: day('2015-01-07') });
}

describe('a term of a melding', () => {
  it('is told as missed at most once, whenever and however often is looked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 }), (days) => {
        const looks = days.sort((a, b) => a - b).map((each) => addDays(ASKED, each));
        const [, missed] = looks.reduce<readonly [Melding, number]>(
          ([melding, count], today) => {
            const passed = passTermijnen(melding, today);
            return [
              passed?.state ?? melding,
              count + (passed?.events ?? []).filter((event) => 'status' in event && event.status === 'GEMIST').length,
            ];
          },
          [saved(aMelding()), 0],
        );
        expect(missed).toBe(looks.some((today) => today > LAST_DAY) ? 1 : 0);
      }),
    );
  });
});
