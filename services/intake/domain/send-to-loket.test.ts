import { describe, expect, it } from '@jest/globals';
import { aHop, aMelding, anId, aTraject, day, endedMeldingen, inBehandeling } from '../testing/fixtures.ts';
import type { Melding } from './melding.ts';
import { sendToLoket } from './send-to-loket.ts';

const on = day('2015-01-08');
const ended = (status: Melding['status']): Melding => endedMeldingen.find((each) => each.status === status) ?? aMelding();

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
