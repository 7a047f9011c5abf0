import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aBehandelteam, day } from '../testing/contract-fixtures.ts';
import {
  type Behandelteam,
  type BehandelteamDecision,
  changeLead,
  endBehandelteam,
  firstPlaces,
  formMistake,
  inTeam,
  joinBehandelteam,
  lastChange,
  leaveBehandelteam,
  recordAverted,
} from './behandelteam.ts';

const on = day('2026-03-10');
const [lead, partner, third] = [newId(), newId(), newId()];
const leden = [
  { professional: lead, organisatie: 'incluzio' },
  { professional: partner, organisatie: 'opvoedpoli' },
];
const team = aBehandelteam({ leden: firstPlaces(leden, lead, day('2026-03-01')), since: day('2026-03-01') });
const ended = endBehandelteam(team, on);
const after = (decision: BehandelteamDecision<string>): Behandelteam => {
  if (!decision.accepted) throw new Error(decision.reason);
  return decision.state;
};

describe('A Behandelteam to form', () => {
  it.each([
    ['has two organisations', [leden[0], { professional: third, organisatie: 'incluzio' }], lead, 'TWO_ORGANISATIES_REQUIRED'],
    ['has each member once', [...leden, { professional: partner, organisatie: 'incluzio' }], lead, 'MEMBER_TWICE'],
    ['is led by one of them', leden, third, 'LEAD_NOT_A_MEMBER'],
    ['is one when it has them all', leden, partner, null],
  ] as const)('%s', (_, members, trekker, mistake) => {
    expect(
      formMistake(
        members.flatMap((each) => each ?? []),
        trekker,
      ),
    ).toBe(mistake);
  });
});

describe('A Behandelteam', () => {
  it('takes in who is not in it, and who was in it from the day after she left', () => {
    expect(joinBehandelteam(team, { professional: partner, organisatie: 'mee' }, on)).toMatchObject({ reason: 'ALREADY_A_MEMBER' });
    const joined = after(joinBehandelteam(team, { professional: third, organisatie: 'mee' }, on));
    const left = after(leaveBehandelteam(joined, third, on));
    expect(joinBehandelteam(left, { professional: third, organisatie: 'mee' }, on)).toMatchObject({ reason: 'ALREADY_A_MEMBER' });
    expect(joinBehandelteam(left, { professional: third, organisatie: 'mee' }, day('2026-03-11'))).toMatchObject({ accepted: true });
    expect(lastChange(left)).toBe(on);
  });

  it('keeps its lead and two organisations', () => {
    expect(leaveBehandelteam(team, lead, on)).toMatchObject({ reason: 'LEAD_CANNOT_LEAVE' });
    expect(leaveBehandelteam(team, partner, on)).toMatchObject({ reason: 'TWO_ORGANISATIES_NEEDED' });
    expect(leaveBehandelteam(team, third, on)).toMatchObject({ reason: 'NOT_A_MEMBER' });
    const handed = after(changeLead(team, partner, on));
    expect(handed.leden.map(({ professional, trekker }) => [professional, trekker])).toEqual([
      [lead, false],
      [partner, true],
    ]);
    expect(changeLead(handed, partner, on)).toMatchObject({ reason: 'ALREADY_LEAD' });
    expect(changeLead(handed, third, on)).toMatchObject({ reason: 'NOT_A_MEMBER' });
  });

  it('ends with all its places and changes no more', () => {
    const over = after(ended);
    expect(over).toMatchObject({ status: 'BEEINDIGD', until: on });
    expect(inTeam(over)).toEqual([]);
    for (const decision of [
      endBehandelteam(over, on),
      changeLead(over, partner, on),
      leaveBehandelteam(over, partner, on),
      joinBehandelteam(over, { professional: third, organisatie: 'mee' }, on),
    ])
      expect(decision).toEqual({ accepted: false, reason: 'BEHANDELTEAM_ENDED' });
  });

  it('averted an uithuisplaatsing once, also when that is known after its end', () => {
    const averted = after(recordAverted(after(ended), on));
    expect(averted.uithuisplaatsingVoorkomenOp).toBe(on);
    expect(recordAverted(averted, on)).toEqual({ accepted: false, reason: 'ALREADY_RECORDED' });
  });
});
