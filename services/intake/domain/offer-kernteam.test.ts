import { describe, expect, it } from '@jest/globals';
import { aHop, aMelding, anId, aTraject, day, endedMeldingen, inBehandeling } from '../testing/fixtures.ts';
import { answerTraject } from './answer-traject.ts';
import type { Melding } from './melding.ts';
import { offerKernteam } from './offer-kernteam.ts';
import { openTraject } from './open-traject.ts';

const on = day('2015-01-08');
const toLoket = aTraject({ hops: [aHop({ receiver: { soort: 'LOKET' } })] });
const atLoket = inBehandeling({ trajecten: [toLoket] });
const ended = (status: Melding['status']): Melding => endedMeldingen.find((each) => each.status === status) ?? aMelding();
const yes = { bij: 'AANVRAAG', antwoord: 'JA', kernteam: null, reden: null, on } as const;
const opening = { id: anId(30), team: 'driel' };
const stateOf = (decision: ReturnType<typeof offerKernteam>): Melding => {
  if (!decision.accepted) throw new Error('refused');
  return decision.state;
};
const closes = { traject: toLoket.id, hop: 1, on, type: 'CLOSED', oplossing: 'eigen-kracht' } as const;

describe('an offer of the kernteam at the loket', () => {
  it('opens a traject beside that of the loket when she agrees', () => {
    const both = stateOf(offerKernteam(atLoket, yes, opening));
    expect(both).toMatchObject({
      status: 'IN_BEHANDELING',
      trajecten: [{ status: 'AANGEBODEN' }, { status: 'AANGEBODEN', hops: [{ moment: 'EINDE_ZONDER_VOORZIENING', place: 2 }] }],
    });
    expect(answerTraject(both, closes)).toMatchObject({ state: { status: 'IN_BEHANDELING' }, events: [{ type: 'TrajectClosed' }] });
  });

  it('opens nothing with NEE and is kept', () => {
    expect(offerKernteam(atLoket, { ...yes, antwoord: 'NEE' }, opening)).toMatchObject({
      state: { trajecten: [{}], aanbiedingen: [{ bij: 'AANVRAAG', antwoord: 'NEE' }] },
      events: [],
    });
  });

  it('is answered by the team that has the question already', () => {
    expect(stateOf(offerKernteam(inBehandeling(), yes, opening))).toMatchObject({ trajecten: [{}], aanbiedingen: [{ traject: anId(20) }] });
  });

  it('that no team can be found for keeps the melding at the poort until one is', () => {
    const waiting = stateOf(offerKernteam(atLoket, yes, { ...opening, team: null }));
    const back = answerTraject(waiting, closes);
    expect(back).toMatchObject({ state: { status: 'IN_VRAAGVERHELDERING' }, events: [{ type: 'TrajectClosed' }] });
    if (!back.accepted) throw new Error(back.reason);
    const why = { moment: 'EINDE_ZONDER_VOORZIENING', reden: 'Afgesproken', afwijkreden: null } as const;
    const proposal = { rule: 'poort-loket', ontvanger: 'LOKET', kernteam: null, reasonNeeded: false } as const;
    const found = openTraject(back.state, [], { id: anId(31), receiver: { soort: 'KERNTEAM', kernteam: 'driel' }, ...why, on }, proposal);
    expect(found).toMatchObject({ state: { aanbiedingen: [{ traject: anId(31) }] } });
  });

  it('waits again when the team declines', () => {
    const both = stateOf(offerKernteam(atLoket, yes, opening));
    const declined = answerTraject(both, { traject: opening.id, hop: 1, on, type: 'DECLINED' });
    expect(declined).toMatchObject({ state: { status: 'IN_BEHANDELING', aanbiedingen: [{ traject: null }] } });
  });

  it('that is heard after the melding was closed takes it up again, with or without a team', () => {
    const closed = ended('AFGESLOTEN');
    expect(offerKernteam(closed, yes, opening)).toMatchObject({
      state: { status: 'IN_BEHANDELING', heropeningen: [{ was: 'AFGESLOTEN' }] },
      events: [{ type: 'MeldingReopened' }, { type: 'TrajectOpened' }],
    });
    expect(stateOf(offerKernteam(closed, yes, { ...opening, team: null })).status).toBe('IN_VRAAGVERHELDERING');
  });

  it.each(['AFGEHANDELD_IN_POORT', 'INGETROKKEN', 'SAMENGEVOEGD'] as const)(
    'about a melding that is %s is kept and opens nothing',
    (status) => {
      expect(offerKernteam(ended(status), yes, opening)).toMatchObject({
        state: { status, aanbiedingen: [{ antwoord: 'JA' }] },
        events: [],
      });
    },
  );
});
