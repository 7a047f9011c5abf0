import { describe, expect, it } from '@jest/globals';
import { aHop, aMelding, anId, aTraject, day, endedMeldingen, inBehandeling } from '../testing/fixtures.ts';
import type { Melding } from './melding.ts';
import { mergeMelding } from './merge-melding.ts';

const on = day('2015-01-08');
const ended = (status: Melding['status']): Melding => endedMeldingen.find((each) => each.status === status) ?? aMelding();

const atLoket = (status: 'AANGEBODEN' | 'OPGEPAKT', id = anId(1)): Melding =>
  inBehandeling({ id, trajecten: [aTraject({ status, hops: [aHop({ receiver: { soort: 'LOKET' } })] })] });

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
    ['QUESTION_AT_LOKET', atLoket('AANGEBODEN'), other],
    ['QUESTION_AT_LOKET', atLoket('OPGEPAKT'), atLoket('OPGEPAKT', anId(11))],
  ] as const)('is refused with %s', (reason, melding, into) => {
    expect(mergeMelding(melding, into, on)).toEqual({ accepted: false, reason });
  });

  it('takes from the loket what it was only offered, when it has the other as well', () => {
    for (const status of ['AANGEBODEN', 'OPGEPAKT'] as const)
      expect(mergeMelding(atLoket('AANGEBODEN'), atLoket(status, anId(11)), on)).toMatchObject({ accepted: true });
  });

  it('leads from a later question, or from one without a term, to an earlier one', () => {
    expect(mergeMelding(aMelding({ occurredOn: on }), other, on)).toMatchObject({ accepted: true });
    expect(mergeMelding(aMelding({ soort: 'SIGNAAL' }), aMelding({ id: anId(11), occurredOn: on }), on)).toMatchObject({ accepted: true });
  });
});
