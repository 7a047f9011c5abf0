import { describe, expect, it } from '@jest/globals';
import { addDays } from '@kerngraaf/platform/time.ts';
import { day } from '../testing/contract-fixtures.ts';
import { aSent, doing, geaccepteerd, gestart, gevraagd, verzonden } from '../testing/referral-fixtures.ts';
import { placeOf, type Referral } from './referral.ts';
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
import {
  acceptReferral,
  declineReferral,
  placeOnWaitingList,
  refuseReferral,
  sendReferral,
  startMistake,
  verwijsredenMistake,
} from './referral-steps.ts';

const on = day('2026-03-20');
const now = doing(on);
const resultaat = { code: 'doelen-bereikt', tekst: null };
const stateOf = (decision: ReferralDecision<string>): Referral => {
  if (!decision.accepted) throw new Error(decision.reason);
  return decision.state;
};
const gepauzeerd = (): Referral => stateOf(pauseReferral(gestart(), doing()));
const gestopt = (): Referral => stateOf(stopReferral(gestart(), { resultaat, ...doing() }));
const ingetrokken = (): Referral => stateOf(withdrawReferral(verzonden(), { reden: 'Wil niet', on: day('2026-03-09') }));
const afgewezen = (): Referral => stateOf(declineReferral(verzonden(), { reden: 'Vol', ...doing() }));
const wachtend = (): Referral => stateOf(placeOnWaitingList(geaccepteerd(), { verwachteStart: on, ...doing() }));

/** One of each state. */
const states = { gevraagd, verzonden, afgewezen, geaccepteerd, wachtend, gestart, gepauzeerd, gestopt, ingetrokken };
type State = keyof typeof states;
const steps: Readonly<Record<string, (referral: Referral) => ReferralDecision<string>>> = {
  refuse: (referral) => refuseReferral(referral, { reden: 'Lichter kan', ...now }),
  send: (referral) => sendReferral(referral, { to: aSent({ organisatie: 'vrije-praktijk' }), eigen: false, ...now }),
  accept: (referral) => acceptReferral(referral, { verwachteStart: on, ...now }),
  decline: (referral) => declineReferral(referral, { reden: 'Vol', ...now }),
  wait: (referral) => placeOnWaitingList(referral, { verwachteStart: on, ...now }),
  start: (referral) => startReferral(referral, { toegewezen: true, ...now }),
  pause: (referral) => pauseReferral(referral, now),
  resume: (referral) => resumeReferral(referral, now),
  progress: (referral) => reportProgress(referral, { tekst: 'Goed', ...now }),
  stop: (referral) => stopReferral(referral, { resultaat, ...now }),
  withdraw: (referral) => withdrawReferral(referral, { reden: 'Wil niet', on }),
};

/** Per step: where it leads from each state that allows it, and why it is refused in the others. */
const table: Readonly<Record<string, readonly [Partial<Record<State, string>>, string]>> = {
  refuse: [{ gevraagd: 'GEWEIGERD' }, 'REFERRAL_ALREADY_SENT'],
  send: [{ gevraagd: 'VERZONDEN', afgewezen: 'VERZONDEN' }, 'REFERRAL_ALREADY_SENT'],
  accept: [{ verzonden: 'GEACCEPTEERD' }, 'REFERRAL_AWAITS_NO_ANSWER'],
  decline: [{ verzonden: 'AFGEWEZEN' }, 'REFERRAL_AWAITS_NO_ANSWER'],
  wait: [{ geaccepteerd: 'WACHTEND', wachtend: 'WACHTEND' }, 'REFERRAL_NOT_ACCEPTED'],
  start: [{ geaccepteerd: 'GESTART', wachtend: 'GESTART' }, 'REFERRAL_NOT_ACCEPTED'],
  pause: [{ gestart: 'GEPAUZEERD' }, 'REFERRAL_NOT_RUNNING'],
  resume: [{ gepauzeerd: 'GESTART' }, 'REFERRAL_NOT_PAUSED'],
  progress: [{ gestart: 'GESTART' }, 'REFERRAL_NOT_RUNNING'],
  stop: [{ gestart: 'GESTOPT', gepauzeerd: 'GESTOPT' }, 'REFERRAL_NOT_STARTED'],
  withdraw: [
    {
      ...{ gevraagd: 'INGETROKKEN', verzonden: 'INGETROKKEN', afgewezen: 'INGETROKKEN' },
      ...{ geaccepteerd: 'INGETROKKEN', wachtend: 'INGETROKKEN' },
    },
    'REFERRAL_STARTED',
  ],
};
const ends: readonly string[] = ['gestopt', 'ingetrokken'];
const cases = Object.keys(table).flatMap((step) => Object.keys(states).map((state) => [step, state as State] as const));

describe('A referral', () => {
  it.each(cases)('by %s from %s goes where it may, or says why not', (step, state) => {
    const [leads, why] = table[step] ?? [{}, ''];
    const decision = (steps[step] as (typeof steps)['send'])(states[state]());
    const expected = leads[state] ?? (ends.includes(state) ? 'REFERRAL_ENDED' : why);
    expect(decision.accepted ? decision.state.status : decision.reason).toBe(expected);
  });

  it.each([
    ['gevraagd', 'verwijzing-versturen', '2026-03-14'],
    ['verzonden', 'verwijzing-antwoord', '2026-03-16'],
    ['afgewezen', 'verwijzing-versturen', '2026-03-14'],
    ['geaccepteerd', 'verwijzing-start', '2026-03-23'],
    ['wachtend', 'verwijzing-start', '2026-04-03'],
    ['gestart', 'verwijzing-voortgang', '2026-06-07'],
    ['gepauzeerd', 'verwijzing-hervatten', '2026-04-20'],
  ] as const)('that is %s waits in one dated term, and in its validity until it starts', (state, code, dueOn) => {
    const running = states[state]().termijnen.filter(({ status }) => status === 'LOOPT');
    const validity = { code: 'verwijzing-geldig', dueOn: '2026-09-05' };
    expect(running).toMatchObject([{ code, dueOn }, ...(state === 'gestart' || state === 'gepauzeerd' ? [] : [validity])]);
  });

  it.each(['gestopt', 'ingetrokken'] as const)('that is %s waits in no term', (state) => {
    expect(states[state]().termijnen.filter(({ status }) => status === 'LOOPT')).toEqual([]);
  });

  it('has a place from when it is accepted until it ends', () => {
    const places = Object.entries(states).map(([name, make]) => [name, placeOf(make()) !== null]);
    expect(places.filter(([, has]) => has).map(([name]) => name)).toEqual(['geaccepteerd', 'wachtend', 'gestart', 'gepauzeerd']);
  });

  it('does not start without a toewijzing where it needs one', () => {
    expect(startReferral(geaccepteerd(), { toegewezen: false, ...now })).toEqual({ accepted: false, reason: 'TOEWIJZING_MISSING' });
  });

  it('keeps each provider that was asked with its answer, and goes to none twice', () => {
    const first = aSent();
    const declined = stateOf(declineReferral(verzonden({ to: first }), { reden: 'Vol', ...now }));
    expect(declined).toMatchObject({
      sent: null,
      pogingen: [{ ...first, sentOn: '2026-03-09', antwoord: 'AFGEWEZEN', answeredOn: on, reden: 'Vol' }],
    });
    // Another gemeente may have registered the same organisation.
    expect(sendReferral(declined, { to: aSent({ organisatie: first.organisatie }), eigen: false, ...now })).toMatchObject({
      reason: 'PROVIDER_DECLINED_BEFORE',
    });
    const second = stateOf(sendReferral(declined, { to: aSent({ organisatie: 'vrije-praktijk' }), eigen: true, ...now }));
    expect(second.pogingen).toHaveLength(2);
    expect(second.eigenOrganisatie).toBe(true);
  });

  it('tells with a decline who had it', () => {
    expect(declineReferral(verzonden(), { reden: 'Vol', ...now })).toMatchObject({
      events: [{ type: 'ReferralDeclined', on, organisatie: 'opvoedpoli' }],
    });
  });

  it('records an averted uithuisplaatsing once, from the start on, and not for a Behandelteam', () => {
    const running = gestart();
    const recorded = stateOf(recordAvertedUithuisplaatsing(running, on));
    expect(recorded.uithuisplaatsingVoorkomenOp).toBe(on);
    expect(recordAvertedUithuisplaatsing(recorded, on)).toMatchObject({ reason: 'ALREADY_RECORDED' });
    expect(recordAvertedUithuisplaatsing(geaccepteerd(), on)).toMatchObject({ reason: 'REFERRAL_NOT_STARTED' });
    expect(recordAvertedUithuisplaatsing({ ...running, behandelteam: running.id }, on)).toMatchObject({
      reason: 'RECORDED_AT_BEHANDELTEAM',
    });
  });

  it('of someone who died stops or is withdrawn', () => {
    expect(endAtDeath(gestart(), now)).toMatchObject({ state: { status: 'GESTOPT', resultaat: { code: 'overleden-of-verhuisd' } } });
    expect(endAtDeath(wachtend(), now)).toMatchObject({ state: { status: 'INGETROKKEN' }, events: [{ type: 'ReferralWithdrawn' }] });
    expect(endAtDeath(gestopt(), now)).toMatchObject({ reason: 'REFERRAL_ENDED' });
  });
});

describe('The passing of a last day', () => {
  it('tells once that a provider is silent, and the answer still counts', () => {
    const silent = verzonden();
    expect(passReferralTermijn(silent, 'verwijzing-antwoord', day('2026-03-16'))).toBeNull();
    const passed = passReferralTermijn(silent, 'verwijzing-antwoord', day('2026-03-17'));
    expect(passed).toMatchObject({
      state: { status: 'VERZONDEN' },
      events: [{ type: 'ReferralOverdue', on: '2026-03-17', termijn: 'verwijzing-antwoord', dueOn: '2026-03-16' }],
    });
    if (passed === null) throw new Error('It passed');
    expect(passReferralTermijn(stateOf(passed), 'verwijzing-antwoord', day('2026-04-17'))).toBeNull();
    expect(acceptReferral(stateOf(passed), { verwachteStart: on, ...now })).toMatchObject({ accepted: true });
  });

  it('lets one expire that did not start in time, whoever has it, and none that runs', () => {
    const after = day('2026-09-06');
    for (const make of [gevraagd, verzonden, afgewezen, geaccepteerd, wachtend])
      expect(passReferralTermijn(make(), 'verwijzing-geldig', after)).toMatchObject({
        state: { status: 'VERLOPEN', since: after },
        events: [{ type: 'ReferralExpired', on: after }],
      });
    expect(passReferralTermijn(gestart(), 'verwijzing-geldig', after)).toBeNull();
    expect(passReferralTermijn(ingetrokken(), 'verwijzing-geldig', after)).toBeNull();
  });

  it('is told of a term that was over when the referral ended', () => {
    const overdue = { type: 'ReferralOverdue', termijn: 'verwijzing-start', dueOn: '2026-03-23' };
    const gone = stateOf(withdrawReferral(geaccepteerd(), { reden: 'Wil niet', on: day('2026-04-10') }));
    expect(passReferralTermijn(gone, 'verwijzing-start', day('2026-04-10'))).toMatchObject({
      state: { status: 'INGETROKKEN' },
      events: [overdue],
    });
  });

  it('of a start leaves nothing to do when another start is expected', () => {
    const late = stateOf(placeOnWaitingList(geaccepteerd(), { verwachteStart: day('2026-05-01'), ...doing(day('2026-04-10')) }));
    expect(late.termijnen.filter(({ code }) => code === 'verwijzing-start')).toMatchObject([
      { dueOn: '2026-05-15', status: 'LOOPT', doneOn: null },
      { dueOn: '2026-03-23', status: 'GEMIST', doneOn: '2026-04-10' },
    ]);
  });
});

describe('What is wrong with what is asked', () => {
  it('is told by name', () => {
    const redenen = [{ code: 'veiligheid', naam: 'Veiligheid' }];
    expect(verwijsredenMistake(null, redenen)).toBe('REASON_REQUIRED');
    expect(verwijsredenMistake('zin', redenen)).toBe('REASON_UNKNOWN');
    expect(verwijsredenMistake('veiligheid', redenen)).toBeNull();
    expect(startMistake(addDays(on, -1), on)).toBe('START_BEFORE_ANSWER');
    expect(startMistake(on, on)).toBeNull();
  });
});
