import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import fc from 'fast-check';
import { day } from '../testing/contract-fixtures.ts';
import { aSent, doing, gevraagd } from '../testing/referral-fixtures.ts';
import { isEnded, isRunning, placeOf, type Referral, type ReferralEvent } from './referral.ts';
import type { ReferralDecision } from './referral-decision.ts';
import { endAtDeath, passReferralTermijn, withdrawReferral } from './referral-ends.ts';
import {
  pauseReferral,
  recordAvertedUithuisplaatsing,
  reportProgress,
  resumeReferral,
  startReferral,
  stopReferral,
} from './referral-help.ts';
import { acceptReferral, declineReferral, placeOnWaitingList, refuseReferral, sendReferral } from './referral-steps.ts';

const start = day('2026-03-09');
/** Few, so that walks come to one that declined before. */
const providers = ['opvoedpoli', 'incluzio', 'vrije-praktijk'].map((organisatie) => aSent({ organisatie }));

interface World {
  readonly referral: Referral;
  readonly on: LocalDate;
  readonly events: readonly ReferralEvent[];
  readonly did: string | null;
  /** Whether a toewijzing held, or none was needed, when it started. */
  readonly startedWith: boolean;
}
interface Step {
  readonly name: string;
  readonly which: number;
  readonly days: number;
}

const CODES = ['verwijzing-versturen', 'verwijzing-antwoord', 'verwijzing-start', 'verwijzing-voortgang', 'verwijzing-hervatten'];

function decide(referral: Referral, { name, which }: Step, on: LocalDate): ReferralDecision<string> | null {
  const now = doing(on);
  const to = providers[which % providers.length] ?? aSent();
  switch (name) {
    case 'refuse':
      return refuseReferral(referral, { reden: 'x', ...now });
    case 'send':
      return sendReferral(referral, { to, eigen: false, ...now });
    case 'accept':
      return acceptReferral(referral, { verwachteStart: addDays(on, which), ...now });
    case 'decline':
      return declineReferral(referral, { reden: 'x', ...now });
    case 'wait':
      return placeOnWaitingList(referral, { verwachteStart: addDays(on, which), ...now });
    case 'start':
      return startReferral(referral, { toegewezen: which % 4 > 0, ...now });
    case 'pause':
      return pauseReferral(referral, now);
    case 'resume':
      return resumeReferral(referral, now);
    case 'progress':
      return reportProgress(referral, { tekst: 'x', ...now });
    case 'stop':
      return stopReferral(referral, { resultaat: { code: 'doelen-bereikt', tekst: null }, ...now });
    case 'withdraw':
      return withdrawReferral(referral, { reden: 'x', on });
    case 'avert':
      return recordAvertedUithuisplaatsing(referral, on);
    case 'death':
      return endAtDeath(referral, now);
    case 'validity':
      return passReferralTermijn(referral, 'verwijzing-geldig', on);
    default:
      return passReferralTermijn(referral, CODES[which % CODES.length] ?? '', on);
  }
}

const names = [
  ...[
    'send',
    'send',
    'send',
    'accept',
    'accept',
    'accept',
    'decline',
    'decline',
    'wait',
    'start',
    'start',
    'start',
    'pause',
    'pause',
    'resume',
    'progress',
  ],
  ...['stop', 'withdraw', 'refuse', 'avert', 'death', 'validity', 'lapse', 'lapse'],
];
const walks = fc.array(
  fc.record<Step>({ name: fc.constantFrom(...names), which: fc.nat(11), days: fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, fc.nat(200)) }),
  { maxLength: 25 },
);

/** Days pass between one step and the next, as they do; nobody records a day before the last change. */
function next(world: World, step: Step): World {
  const on = addDays(world.on, step.days);
  const decision = decide(world.referral, step, on);
  if (decision === null || !decision.accepted) return { ...world, on, events: [], did: null };
  const startedWith = step.name === 'start' ? step.which % 4 > 0 : world.startedWith;
  return { referral: decision.state, on, events: decision.events, did: step.name, startedWith };
}

const first: World = { referral: gevraagd({ on: start }), on: start, events: [], did: null, startedWith: false };

/** Whether it is so after every step, in each of 10,000 walks. */
const always = (isSo: (now: World, before: World) => boolean): void =>
  fc.assert(
    fc.property(walks, (steps) => {
      let world = first;
      return steps.every((step) => {
        const before = world;
        world = next(world, step);
        return isSo(world, before);
      });
    }),
    { numRuns: 10_000 },
  );

describe('A referral under any row of commands', () => {
  it('never leaves its end', () => {
    always(({ referral }, before) => !isEnded(before.referral) || referral.status === before.referral.status);
  });

  it('is never out of sight: until it ends one term runs or was missed in which somebody must act, and none when it ended', () => {
    always(({ referral, on }) => {
      const asked = referral.termijnen.filter(
        ({ code, status, doneOn }) => code !== 'verwijzing-geldig' && doneOn === null && status !== 'VERVALLEN',
      );
      return isEnded(referral) ? asked.every(({ dueOn }) => dueOn < on) : asked.length === 1;
    });
  });

  it('has a place exactly from its acceptance until its end, in the contract of the provider that has it', () => {
    always(({ referral }) => {
      const holds = ['GEACCEPTEERD', 'WACHTEND', 'GESTART', 'GEPAUZEERD'].includes(referral.status);
      return placeOf(referral) === (holds ? referral.sent?.contract : null);
    });
  });

  it('starts only with what it needs, and after somebody accepted it', () => {
    always(({ referral, startedWith }) => {
      if (referral.startedOn === null) return true;
      const accepted = referral.pogingen.find(({ antwoord }) => antwoord === 'GEACCEPTEERD');
      return startedWith && accepted !== undefined && (accepted.answeredOn ?? '') <= referral.startedOn;
    });
  });

  it('goes to no provider twice, and waits for one answer at most, exactly while it is sent', () => {
    always(({ referral: { pogingen, status } }) => {
      const asked = pogingen.map(({ organisatie }) => organisatie);
      const open = pogingen.filter(({ antwoord }) => antwoord === null);
      const last = open.length === 0 || open[0] === pogingen.at(-1);
      return new Set(asked).size === asked.length && last && open.length === (status === 'VERZONDEN' ? 1 : 0);
    });
  });

  it('pauses in one time at once, each after the one before, exactly while it stands still', () => {
    always(({ referral: { pauzes, status } }) => {
      const ordered = pauzes.every(({ since, until }, place) => {
        const following = pauzes[place + 1];
        return until === null ? following === undefined : until >= since && (following === undefined || until <= following.since);
      });
      return ordered && pauzes.some(({ until }) => until === null) === (status === 'GEPAUZEERD');
    });
  });

  it('expires only before it starts, and tells each missed term once', () => {
    always(({ referral, events, did }, before) => {
      if (did === null) return true;
      const expired = events.some(({ type }) => type === 'ReferralExpired');
      const overdue = events.flatMap((event) => (event.type === 'ReferralOverdue' ? [event] : []));
      const wasMissed = overdue.every(({ termijn }) => termijnOf(before.referral.termijnen, termijn)?.status === 'LOOPT');
      return (
        wasMissed &&
        expired === (referral.status === 'VERLOPEN' && before.referral.status !== 'VERLOPEN') &&
        !(expired && isRunning(before.referral))
      );
    });
  });

  it('tells what changed, and changes nothing in silence but a missed term that nobody had to act in', () => {
    always(({ referral, events, did }, before) => did === null || referral.status === before.referral.status || events.length === 1);
  });

  it('comes to each of its states', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(walks, 10_000)) {
      let world = first;
      for (const step of steps) {
        world = next(world, step);
        seen.add(world.referral.status);
      }
    }
    expect([...seen].sort()).toEqual([
      ...['AFGEWEZEN', 'GEACCEPTEERD', 'GEPAUZEERD', 'GESTART', 'GESTOPT', 'GEVRAAGD', 'GEWEIGERD', 'INGETROKKEN', 'VERLOPEN'],
      ...['VERZONDEN', 'WACHTEND'],
    ]);
  });
});
