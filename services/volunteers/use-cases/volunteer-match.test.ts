import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';
import { aCoordinator, aKernteamlid, aResident, aVolunteerActor } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day, TODAY } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { acceptProposalUseCase } from './accept-proposal.ts';
import { agreeMatchUseCase } from './agree-match.ts';
import { declineProposalUseCase } from './decline-proposal.ts';
import { endMatchUseCase } from './end-match.ts';
import { endMatchWithoutConsentUseCase } from './end-match-without-consent.ts';
import { evaluateMatchUseCase } from './evaluate-match.ts';
import { proposeMatchUseCase } from './propose-match.ts';
import { relayMatchUseCase } from './relay-match.ts';
import { startMatchUseCase } from './start-match.ts';

let test: TestUseCases;
const steunpunt = aCoordinator();
const anna = aKernteamlid();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject as never, { kernteam: 'elst-noord', functie: 'kernteamlid' });
});
afterAll(() => test.stop());

const propose = (request: VolunteerRequest, volunteer: Volunteer, own: object = {}, as = steunpunt) =>
  test.run(proposeMatchUseCase, 'proposeMatch', { volunteerRequest: request.id, volunteer: volunteer.id, rol: 'HOOFD', ...own }, as);
const on = (match: VolunteerMatch, more: object = {}) => ({ match: match.id, expectedVersion: match.version, ...more });
const consent = ({ inwoner, id }: VolunteerMatch) => test.consents.set(`${inwoner} ${id}`, newId());
const requestNow = ({ id }: VolunteerRequest) => test.stored(volunteerRequestAggregate, id);

async function both(own: Partial<VolunteerRequest> = {}): Promise<readonly [VolunteerRequest, Volunteer]> {
  const pair = [aRequest(own), aVolunteer()] as const;
  await test.given(...pair);
  return pair;
}
async function agreed(request: VolunteerRequest, own: Partial<VolunteerMatch> = {}): Promise<VolunteerMatch> {
  const volunteer = aVolunteer();
  const match = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING', agreedOn: day('2026-03-04'), ...own });
  await test.given(volunteer, match);
  return match;
}
const start = (match: VolunteerMatch, as = steunpunt) => test.run(startMatchUseCase, 'startMatch', on(match), as);

describe('A match', () => {
  it('is proposed on the last day on which the resident lets one be looked for, and not on the next', async () => {
    const looks = ({ inwoner, melding }: VolunteerRequest, geldigTot: string | null) =>
      test.dataSource.query(
        `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, given_on, geldig_tot)
         VALUES ('1734', $1, $2, $3, 'VRIJWILLIGER_ZOEKEN', '2026-03-01', $4)`,
        [newId(), inwoner, melding, geldigTot],
      );
    const [last, volunteer] = await both();
    await looks(last, TODAY);
    await expect(propose(last, volunteer)).resolves.toMatchObject({ status: 'VOORGESTELD' });
    const [over, another] = await both();
    await looks(over, '2026-03-09');
    await expect(propose(over, another)).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_MISSING' });
    await looks(over, null);
    await expect(propose(over, another)).resolves.toMatchObject({ status: 'VOORGESTELD' });
  });

  it('is proposed, accepted, agreed to, begun, evaluated and ended', async () => {
    const [request, volunteer] = await both();
    const proposed = await propose(request, volunteer);
    expect(proposed).toMatchObject({ status: 'VOORGESTELD', score: 90, organisatie: 'vrijwilligerssteunpunt' });
    expect(await requestNow(request)).toMatchObject({ status: 'MATCHING' });
    const accepted = await test.run(acceptProposalUseCase, 'acceptProposal', on(proposed), aVolunteerActor(volunteer.id));
    expect(accepted).toMatchObject({ status: 'WACHT_OP_TOESTEMMING', termijnen: [{ dueOn: '2026-03-24', status: 'LOOPT' }] });
    consent(accepted);
    const met = await test.run(agreeMatchUseCase, 'agreeMatch', on(accepted), aResident(request.inwoner));
    expect(met).toMatchObject({ agreedOn: TODAY, termijnen: [{ status: 'GEHAALD', by: 'inwoner' }] });
    const begun = await start(met);
    expect(begun).toMatchObject({ status: 'ACTIEF', startedOn: TODAY });
    expect(await requestNow(request)).toMatchObject({ status: 'VERVULD' });
    const evaluated = await test.run(evaluateMatchUseCase, 'evaluateMatch', on(begun, { oordeel: 'GOED' }), anna);
    expect(evaluated).toMatchObject({ evaluaties: [{ on: TODAY, oordeel: 'GOED', toelichting: null }] });
    expect(evaluated.termijnen.map(({ status }) => status)).toEqual(['LOOPT', 'GEHAALD', 'GEHAALD']);
    await test.run(endMatchUseCase, 'endMatch', on(evaluated, { reden: 'DOEL_BEREIKT' }), aVolunteerActor(volunteer.id));
    expect(await requestNow(request)).toMatchObject({
      status: 'OPEN',
      termijnen: [{ code: 'vrijwilliger-vinden', status: 'LOOPT' }, {}, {}],
    });
    expect(await test.told(proposed.id)).toEqual(
      ['proposed', 'accepted', 'agreed', 'ed', 'evaluated', 'ended'].map((what) => `volunteer-match${what === 'ed' ? '' : '-'}${what}`),
    );
    expect(await test.told(request.id)).toEqual([
      ...['volunteer-request-progressed', 'volunteer-request-fulfilled', 'volunteer-request-progressed'],
    ]);
  });

  it('needs the consent of this resident to this very volunteer (a consent of another, or to another, is none)', async () => {
    const [request] = await both();
    const [wanted, other] = [await agreed(request, { agreedOn: null }), await agreed(request, { agreedOn: null })];
    const agree = (match: VolunteerMatch) => test.run(agreeMatchUseCase, 'agreeMatch', on(match), anna);
    consent(other);
    test.consents.set(`${newId()} ${wanted.id}`, newId());
    await expect(agree(wanted)).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_MISSING' });
    await expect(start(wanted)).rejects.toMatchObject({ reason: 'MATCH_NOT_AGREED' });
    consent(wanted);
    await agree(wanted);
    await expect(agree({ ...wanted, version: 2 })).rejects.toMatchObject({ reason: 'MATCH_AGREED' });
  });

  it('is agreed to on a day on which she had consented, and begins no sooner than that', async () => {
    const [request] = await both();
    const match = await agreed(request, { agreedOn: null });
    consent(match);
    const agree = (occurredOn: string) => test.run(agreeMatchUseCase, 'agreeMatch', on(match, { occurredOn }), anna);
    await expect(agree('2026-03-04')).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_MISSING' });
    const met = await agree('2026-03-08');
    const begin = test.run(startMatchUseCase, 'startMatch', on(met, { occurredOn: day('2026-03-07') }), steunpunt);
    await expect(begin).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BEFORE_MATCH' });
  });

  it('begins no help whose last day has passed', async () => {
    const [request] = await both({ status: 'MATCHING', until: day('2026-03-09') });
    const match = await agreed(request);
    await expect(start(match)).rejects.toMatchObject({ code: 'REFUSED', reason: 'REQUEST_OVER' });
    const onLast = test.run(startMatchUseCase, 'startMatch', on(match, { occurredOn: day('2026-03-09') }), steunpunt);
    expect(await onLast).toMatchObject({ status: 'ACTIEF' });
  });

  it.each([
    ['who pauses', { status: 'PAUZE' }, {}, 'VOLUNTEER_NOT_ACTIVE'],
    ['who was not active yet', { since: day('2026-03-11') }, {}, 'VOLUNTEER_NOT_ACTIVE'],
    ['without a certificate that counts', { vogOn: day('2023-01-01') }, {}, 'VOG_MISSING'],
    ['of the kern from which nobody is wanted', {}, { nietUitEigenKern: true }, 'VOLUNTEER_EXCLUDED'],
    ['for a request that is closed', {}, { status: 'NIEMAND_GEVONDEN' }, 'REQUEST_CLOSED'],
    ['for help that is over', {}, { until: day('2026-03-09') }, 'REQUEST_OVER'],
    ['for a request that is fulfilled', {}, { status: 'VERVULD' }, 'REQUEST_FULFILLED'],
  ] as const)('is not proposed of a volunteer %s', async (_, ofVolunteer, ofRequest, reason) => {
    const [volunteer, request] = [aVolunteer(ofVolunteer), aRequest(ofRequest)];
    await test.given(volunteer, request);
    await expect(propose(request, volunteer)).rejects.toMatchObject({ code: 'REFUSED', reason });
  });

  it('is not proposed of whom the resident does not want, nor twice at once; a substitute is for a fulfilled request', async () => {
    const [request, volunteer] = await both();
    await propose(request, volunteer);
    await expect(propose(request, volunteer)).rejects.toMatchObject({ reason: 'ALREADY_PROPOSED' });
    const unwanted = aRequest({ uitsluitingen: [volunteer.id] });
    const full = aRequest({ status: 'VERVULD' });
    await test.given(unwanted, full);
    await expect(propose(unwanted, volunteer)).rejects.toMatchObject({ reason: 'VOLUNTEER_EXCLUDED' });
    expect(await propose(full, volunteer, { rol: 'VERVANGER' })).toMatchObject({ rol: 'VERVANGER' });
  });

  it('is proposed by the organisation of the volunteer, not by another', async () => {
    const [request, volunteer] = await both();
    await expect(propose(request, volunteer, {}, aCoordinator('kernteam'))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('is declined before it begins, by either side, and not after', async () => {
    const [request] = await both({ status: 'MATCHING' });
    const waiting = await agreed(request, { agreedOn: null });
    const decline = (match: VolunteerMatch, as = aResident(request.inwoner)) =>
      test.run(declineProposalUseCase, 'declineProposal', on(match, { reden: 'INWONER_WIL_NIET' }), as);
    expect(await decline(waiting)).toMatchObject({ status: 'AFGEWEZEN', reden: 'INWONER_WIL_NIET' });
    expect(await requestNow(request)).toMatchObject({ status: 'OPEN' });
    await expect(decline({ ...waiting, version: 2 })).rejects.toMatchObject({ reason: 'MATCH_OVER' });
    const begun = await agreed(request, { status: 'ACTIEF', startedOn: day('2026-03-05') });
    const elsewhere = test.run(endMatchUseCase, 'endMatch', on(begun, { reden: 'OVERLEDEN' }), anna);
    await expect(elsewhere).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'REDEN_NOT_BY_HAND' });
    await expect(decline(begun)).rejects.toMatchObject({ reason: 'MATCH_STARTED' });
    await expect(decline(begun, aResident(newId()))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('passes a turn from one to a substitute in one command: as many help as before, and the request stays fulfilled (O44)', async () => {
    const [request] = await both({ status: 'VERVULD' });
    const first = await agreed(request, { status: 'ACTIEF', startedOn: day('2026-03-05') });
    const stands = await agreed(request, { status: 'ACTIEF', rol: 'VERVANGER', startedOn: day('2026-03-06') });
    const relay = (successor: string) => test.run(relayMatchUseCase, 'relayMatch', on(first, { successor }), steunpunt);
    const waits = await agreed(request, { agreedOn: null });
    await expect(relay(waits.id)).rejects.toMatchObject({ reason: 'SUCCESSOR_NOT_READY' });
    expect(await relay(stands.id)).toMatchObject({ id: stands.id, rol: 'HOOFD', status: 'ACTIEF', startedOn: '2026-03-06' });
    expect(await test.stored(volunteerMatchAggregate, first.id)).toMatchObject({ status: 'BEEINDIGD', reden: 'OVERGENOMEN' });
    expect(await requestNow(request)).toMatchObject({ status: 'VERVULD', version: 1 });
  });

  it('ends at once when the resident withdraws her consent to this volunteer, and at nobody else\u2019s word', async () => {
    const [request] = await both({ status: 'VERVULD' });
    const match = await agreed(request, { status: 'ACTIEF', startedOn: day('2026-03-05') });
    const withdrawn = (inwoner: VolunteerMatch['inwoner']) =>
      test.react((tx) => endMatchWithoutConsentUseCase(test.service, tx, { match: match.id, inwoner, on: TODAY }));
    await withdrawn(newId());
    expect(await test.stored(volunteerMatchAggregate, match.id)).toMatchObject({ status: 'ACTIEF' });
    await withdrawn(match.inwoner);
    await withdrawn(match.inwoner);
    expect(await test.stored(volunteerMatchAggregate, match.id)).toMatchObject({ status: 'BEEINDIGD', reden: 'TOESTEMMING_INGETROKKEN' });
    expect(await test.told(match.id)).toEqual(['volunteer-match-ended']);
  });
});

describe('Two at the same time', () => {
  const RUNS = 8;
  const settled = async (...all: readonly Promise<unknown>[]) => {
    const outcomes = await Promise.allSettled(all);
    return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'accepted' : outcome.reason.reason)).sort();
  };

  it('who begin for one request: one does, the other is refused, however often it is tried', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const [request] = await both({ status: 'MATCHING' });
      const [one, other] = [await agreed(request), await agreed(request)];
      expect(await settled(start(one), start(other))).toEqual(['REQUEST_FULFILLED', 'accepted']);
      expect(await requestNow(request)).toMatchObject({ status: 'VERVULD' });
      const statuses = await Promise.all([one, other].map(async ({ id }) => (await test.stored(volunteerMatchAggregate, id)).status));
      expect(statuses.sort()).toEqual(['ACTIEF', 'WACHT_OP_TOESTEMMING']);
    }
  });

  it('are proposed the same volunteer: one match is open', async () => {
    const [request, volunteer] = await both({ aantal: 2 });
    expect(await settled(propose(request, volunteer), propose(request, volunteer))).toEqual(['ALREADY_PROPOSED', 'accepted']);
  });

  it('one begins while the resident withdraws her consent: whichever comes first, it is over and nobody was left with a turn', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const [request] = await both({ status: 'MATCHING' });
      const match = await agreed(request);
      const { id, inwoner } = match;
      const withdrawal = () => test.react((tx) => endMatchWithoutConsentUseCase(test.service, tx, { match: id, inwoner, on: TODAY }));
      const outcomes = run % 2 === 0 ? await settled(start(match), withdrawal()) : await settled(withdrawal(), start(match));
      expect(['accepted', 'MATCH_OVER', 'STALE_VERSION']).toEqual(expect.arrayContaining(outcomes));
      const now = await test.stored(volunteerMatchAggregate, id);
      expect(now).toMatchObject({ reden: 'TOESTEMMING_INGETROKKEN' });
      expect(now.status).toBe(now.startedOn === null ? 'AFGEWEZEN' : 'BEEINDIGD');
      expect(await requestNow(request)).toMatchObject({ status: 'OPEN' });
    }
  });
});
