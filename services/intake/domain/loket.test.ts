import { describe, expect, it } from '@jest/globals';
import { aHop, aMelding, anId, aTraject, day, endedMeldingen, inBehandeling } from '../testing/fixtures.ts';
import { answerTraject } from './answer-traject.ts';
import type { Melding } from './melding.ts';
import { mergeMelding } from './merge-melding.ts';
import { offerKernteam } from './offer-kernteam.ts';
import { openTraject } from './open-traject.ts';
import { sendToLoket } from './send-to-loket.ts';

const on = day('2015-01-08');
const toLoket = aTraject({ hops: [aHop({ receiver: { soort: 'LOKET' } })] });
const atLoket = inBehandeling({ trajecten: [toLoket] });
const yes = { bij: 'AANVRAAG', antwoord: 'JA', kernteam: null, reden: null, on } as const;
const opening = { id: anId(30), team: 'driel' };
const stateOf = (decision: ReturnType<typeof offerKernteam>): Melding => {
  if (!decision.accepted) throw new Error('refused');
  return decision.state;
};
const closes = { traject: toLoket.id, hop: 1, on, type: 'CLOSED', oplossing: 'eigen-kracht' } as const;
const ended = (status: Melding['status']): Melding => endedMeldingen.find((each) => each.status === status) ?? atLoket;

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

describe('a question that a team brings to the loket', () => {
  const sending = { id: anId(30), on };

  it.each(['INDIVIDUAL_NEED', 'VOORWERK'] as const)('by %s goes there beside the team, once', (need) => {
    const sent = sendToLoket(inBehandeling(), need, sending);
    expect(sent).toMatchObject({
      state: { trajecten: [{}, { status: 'AANGEBODEN', hops: [{ receiver: { soort: 'LOKET' }, moment: 'GESPREK' }] }] },
      events: [{ type: 'TrajectOpened' }],
    });
    expect(sent.accepted && sendToLoket(sent.state, need, { ...sending, id: anId(31) })).toEqual({ accepted: false, reason: 'AT_LOKET' });
  });

  it('goes there again with a plan that is offered after the loket gave it back, not with a need that the loket knew', () => {
    const returned = aTraject({
      id: anId(21),
      status: 'TERUGGEGEVEN',
      endedOn: on,
      hops: [aHop({ receiver: { soort: 'LOKET' }, openedOn: on })],
    });
    const back = inBehandeling({ trajecten: [aTraject(), returned] });
    expect(sendToLoket(back, 'VOORWERK', sending)).toMatchObject({ accepted: true });
    expect(sendToLoket(back, 'INDIVIDUAL_NEED', sending)).toMatchObject({ reason: 'AT_LOKET' });
  });

  it.each(endedMeldingen)('stays where it is once the melding is $status', (melding) => {
    for (const need of ['INDIVIDUAL_NEED', 'VOORWERK'] as const)
      expect(sendToLoket(melding, need, sending)).toEqual({ accepted: false, reason: 'MELDING_ENDED' });
  });

  it('is taken up again when the team closed it after it offered its plan', () => {
    expect(sendToLoket(ended('AFGESLOTEN'), 'VOORWERK', { ...sending, on: day('2015-01-07') })).toMatchObject({
      state: { status: 'IN_BEHANDELING' },
      events: [{ type: 'MeldingReopened' }, { type: 'TrajectOpened' }],
    });
  });
});

describe('joining a melding to another', () => {
  const other = aMelding({ id: anId(11) });

  it('ends it and takes it from its receivers; the other goes on as it is', () => {
    expect(mergeMelding(inBehandeling(), other, on)).toMatchObject({
      state: { status: 'SAMENGEVOEGD', samenvoeging: { on, into: other.id }, trajecten: [{ status: 'AFGESLOTEN', oplossing: null }] },
      events: [
        { type: 'TrajectClosed', outcome: 'INGETROKKEN' },
        { type: 'MeldingMerged', into: other.id },
      ],
    });
  });

  const ofAnother = [{ inwoner: anId(2), rol: 'HULPVRAGER', primair: true }] as const;
  it.each([
    ['SAME_MELDING', aMelding(), aMelding()],
    ['MELDING_CLOSED', ended('INGETROKKEN'), other],
    ['INTO_CLOSED', aMelding(), { ...ended('AFGESLOTEN'), id: anId(11) }],
    ['NOT_SAME_PERSON', aMelding(), aMelding({ id: anId(11), betrokkenen: ofAnother })],
    ['NOT_SAME_PERSON', aMelding({ betrokkenen: [] }), aMelding({ id: anId(11), betrokkenen: [] })],
    ['TERM_WOULD_BE_LOST', aMelding(), aMelding({ id: anId(11), occurredOn: day('2015-01-06') })],
    ['TERM_WOULD_BE_LOST', aMelding(), aMelding({ id: anId(11), soort: 'SIGNAAL' })],
  ] as const)('is refused with %s', (reason, melding, into) => {
    expect(mergeMelding(melding, into, on)).toEqual({ accepted: false, reason });
  });

  it('leads from a later question, or from one without a term, to an earlier one', () => {
    expect(mergeMelding(aMelding({ occurredOn: on }), other, on)).toMatchObject({ accepted: true });
    expect(mergeMelding(aMelding({ soort: 'SIGNAAL' }), aMelding({ id: anId(11), occurredOn: on }), on)).toMatchObject({ accepted: true });
  });
});
