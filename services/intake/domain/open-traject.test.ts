import { describe, expect, it } from '@jest/globals';
import { proposeRoute, receiverMistake } from '@kerngraaf/schema/profiles/profile.ts';
import {
  aHop,
  aMelding,
  anId,
  anInwoner,
  aProfile,
  aTraject,
  day,
  endedMeldingen,
  inBehandeling,
  openMeldingen,
} from '../testing/fixtures.ts';
import { type Melding, openTrajecten } from './melding.ts';
import { type Opening, openTraject } from './open-traject.ts';

const opening: Opening = {
  id: anId(30),
  receiver: { soort: 'KERNTEAM', kernteam: 'driel' },
  moment: 'SCHIFTING',
  reden: 'Dichtbij',
  afwijkreden: null,
  on: day('2015-06-02'),
};
const toLoket = { ...opening, receiver: { soort: 'LOKET' } } as const;
const open = (melding: Melding, how: Opening = opening, known = [anInwoner()]) =>
  openTraject(melding, known, how, proposeRoute(aProfile, melding, how.on));

describe('opening a traject', () => {
  it('sends the question and tells the receiver what it needs, no more', () => {
    expect(open(aMelding({ betreftJeugdige: false }))).toMatchObject({
      state: {
        status: 'IN_BEHANDELING',
        trajecten: [{ id: anId(30), status: 'AANGEBODEN', hops: [{ number: 1, place: 1, reden: 'Dichtbij' }] }],
      },
      events: [
        {
          type: 'TrajectOpened',
          melding: anId(10),
          traject: anId(30),
          hop: 1,
          receiver: { soort: 'KERNTEAM', kernteam: 'driel' },
          inwoner: anId(1),
          kern: 'elst',
          betreftJeugdige: false,
          on: opening.on,
        },
      ],
    });
  });

  it('lets a kernteam and the loket run together', () => {
    const decision = open(inBehandeling(), toLoket);
    expect(decision.accepted && openTrajecten(decision.state)).toMatchObject([{ hops: [{ place: 1 }] }, { hops: [{ place: 2 }] }]);
  });

  it('is refused for a second kernteam', () => {
    expect(open(inBehandeling())).toEqual({ accepted: false, reason: 'TRAJECT_ALREADY_OPEN' });
  });

  it('is possible again once the first team declined', () => {
    const declined = aMelding({ trajecten: [aTraject({ status: 'GEWEIGERD', endedOn: day('2015-01-08') })] });
    expect(open(declined)).toMatchObject({ accepted: true, state: { trajecten: [{ status: 'GEWEIGERD' }, { status: 'AANGEBODEN' }] } });
  });

  it('needs a person', () => {
    expect(open(aMelding({ soort: 'SIGNAAL', betrokkenen: [] }))).toEqual({ accepted: false, reason: 'PERSON_REQUIRED' });
  });

  it('is refused from the day on which the primary person died', () => {
    const died = (id: number, on: string) => [anInwoner({ id: anId(id), overledenOp: day(on) })];
    expect(open(aMelding(), opening, died(1, '2015-06-02'))).toEqual({ accepted: false, reason: 'INWONER_DECEASED' });
    expect(open(aMelding(), opening, died(1, '2015-06-03'))).toMatchObject({ accepted: true });
    expect(open(aMelding(), opening, died(2, '2015-06-02'))).toMatchObject({ accepted: true });
  });

  it.each(endedMeldingen)('is refused once the melding is $status', (melding) => {
    expect(open(melding)).toEqual({ accepted: false, reason: 'MELDING_CLOSED' });
  });
});

describe('passing over the receiver that the gemeenteprofiel proposes', () => {
  const youth = aMelding({ betreftJeugdige: true });

  it('needs a reason where the profile asks one', () => {
    expect(open(youth)).toEqual({ accepted: false, reason: 'OVERRIDE_REASON_REQUIRED' });
    expect(open(youth, { ...opening, afwijkreden: 'Het team kent het gezin' })).toMatchObject({ accepted: true });
  });

  it('needs none for the proposed receiver, nor before the rule held', () => {
    expect(open(youth, toLoket)).toMatchObject({ accepted: true });
    expect(open(youth, { ...opening, on: day('2015-05-31') })).toMatchObject({ accepted: true });
  });

  it('is no passing over once the question went there', () => {
    const hops = [aHop({ receiver: { soort: 'LOKET' } })] as const;
    const wentToLoket = { ...youth, trajecten: [aTraject({ hops, status: 'TERUGGEGEVEN', endedOn: day('2015-06-01') })] };
    expect(open(wentToLoket)).toMatchObject({ accepted: true });
  });
});

describe('a receiver', () => {
  it.each([
    ['KERNTEAM', 'driel', null],
    ['LOKET', null, null],
    ['KERNTEAM', null, 'KERNTEAM_REQUIRED'],
    ['KERNTEAM', 'parijs', 'KERNTEAM_UNKNOWN'],
    ['LOKET', 'driel', 'KERNTEAM_NOT_ALLOWED'],
  ] as const)('%s with kernteam %j: %j', (soort, kernteam, mistake) => {
    expect(receiverMistake(soort, kernteam, aProfile)).toBe(mistake);
  });

  it('may be any while the melding is open', () => {
    for (const melding of openMeldingen) expect(open(melding, toLoket)).toMatchObject({ accepted: true });
  });
});
