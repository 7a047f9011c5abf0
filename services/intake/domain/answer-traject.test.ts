import { describe, expect, it } from '@jest/globals';
import { aHop, aMelding, anId, aTraject, day, inBehandeling } from '../testing/fixtures.ts';
import { type Answer, answerTraject } from './answer-traject.ts';

const on = day('2015-01-20');
const about = { traject: anId(20), hop: 1, on };
const accepted: Answer = { ...about, type: 'ACCEPTED' };
const declined: Answer = { ...about, type: 'DECLINED' };
const returned: Answer = { ...about, type: 'RETURNED' };
const closed: Answer = { ...about, type: 'CLOSED', oplossing: 'vrijwillige-hulp' };
const handedTo = (receiver: Extract<Answer, { type: 'HANDED_OVER' }>['receiver']): Answer => ({
  ...about,
  type: 'HANDED_OVER',
  receiver,
  moment: 'GESPREK',
});
const atLoket = aTraject({ id: anId(21), hops: [aHop({ place: 2, receiver: { soort: 'LOKET' } })] });
const both = inBehandeling({ trajecten: [aTraject(), atLoket] });

describe('the answer of a receiver', () => {
  it('takes the question up', () => {
    expect(answerTraject(inBehandeling(), accepted)).toMatchObject({
      state: { status: 'IN_BEHANDELING', trajecten: [{ status: 'OPGEPAKT' }] },
      events: [],
    });
  });

  it.each([
    [declined, 'GEWEIGERD'],
    [returned, 'TERUGGEGEVEN'],
  ] as const)('$type brings the question back to the poort', (answer, outcome) => {
    expect(answerTraject(inBehandeling(), answer)).toMatchObject({
      state: { status: 'IN_VRAAGVERHELDERING', trajecten: [{ status: outcome, endedOn: on }] },
      events: [{ type: 'TrajectClosed', hop: 1, outcome, on }],
    });
  });

  it('closes the melding with its last traject', () => {
    expect(answerTraject(inBehandeling(), closed)).toMatchObject({
      state: { status: 'AFGESLOTEN', closedOn: on, trajecten: [{ status: 'AFGESLOTEN', oplossing: 'vrijwillige-hulp' }] },
      events: [
        { type: 'TrajectClosed', outcome: 'AFGESLOTEN' },
        { type: 'MeldingClosed', on },
      ],
    });
  });

  it.each([declined, returned, closed])('$type leaves the melding where it is while another has it', (answer) => {
    const decision = answerTraject(both, answer);
    expect(decision).toMatchObject({ state: { status: 'IN_BEHANDELING' } });
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual(['TrajectClosed']);
  });
});

describe('handing over', () => {
  it('keeps the traject and raises its hop', () => {
    expect(answerTraject(inBehandeling(), handedTo({ soort: 'KERNTEAM', kernteam: 'driel' }))).toMatchObject({
      state: {
        status: 'IN_BEHANDELING',
        trajecten: [{ id: anId(20), status: 'AANGEBODEN', hops: [{ number: 1 }, { number: 2, place: 2, moment: 'GESPREK' }] }],
      },
      events: [{ type: 'TrajectOpened', traject: anId(20), hop: 2, receiver: { kernteam: 'driel' }, on }],
    });
  });

  it('to a receiver that has the question already brings the traject back instead', () => {
    expect(answerTraject(both, handedTo({ soort: 'LOKET' }))).toMatchObject({
      state: { status: 'IN_BEHANDELING', trajecten: [{ status: 'TERUGGEGEVEN', endedOn: on }, { status: 'AANGEBODEN' }] },
      events: [{ type: 'TrajectClosed', outcome: 'TERUGGEGEVEN' }],
    });
  });
});

describe('an answer that comes too late', () => {
  const passedOn = inBehandeling({ trajecten: [aTraject({ hops: [aHop(), aHop({ number: 2, place: 2 })] })] });

  it.each([accepted, declined, returned, closed, handedTo({ soort: 'LOKET' })])('of an older hop is not taken: $type', (answer) => {
    expect(answerTraject(passedOn, answer)).toEqual({ accepted: false, reason: 'OLDER_HOP' });
  });

  it('after the traject ended is not taken', () => {
    const withdrawn = aMelding({ trajecten: [aTraject({ status: 'AFGESLOTEN', endedOn: on, oplossing: null })] });
    expect(answerTraject(withdrawn, accepted)).toEqual({ accepted: false, reason: 'TRAJECT_ENDED' });
  });

  it.each([
    { ...accepted, traject: anId(99) },
    { ...accepted, hop: 2 },
  ])('is a mistake about a traject or hop that never was', (answer) => {
    expect(answerTraject(inBehandeling(), answer)).toEqual({ accepted: false, reason: 'TRAJECT_UNKNOWN' });
  });
});
