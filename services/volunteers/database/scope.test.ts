import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import type { EntityManager } from 'typeorm';
import { migratie } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day, TODAY } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { everything } from '../testing/use-cases.ts';
import * as figures from './figures.ts';
import * as knownReads from './known-reads.ts';
import * as signalReads from './signal-reads.ts';
import { volunteerAggregate } from './volunteer.ts';
import { volunteerMatchAggregate } from './volunteer-match.ts';
import * as matchReads from './volunteer-match-reads.ts';
import * as volunteerReads from './volunteer-reads.ts';
import { volunteerRequestAggregate } from './volunteer-request.ts';
import * as requestReads from './volunteer-request-reads.ts';
import * as stockReads from './volunteer-request-stock.ts';

const gemeente = '1734';
const volunteer = aVolunteer({ kandidaturen: [{ kernteam: 'driel', proposedOn: TODAY, besluit: null }] });
const late = aRequest({ requestedOn: day('2026-03-01'), status: 'MATCHING' });
const request = {
  ...late,
  termijnen: late.termijnen.map((termijn) => ({ ...termijn, dueOn: day('2026-03-09'), status: 'GEMIST' as const })),
};
const match = aMatch(request, volunteer, { status: 'ACTIEF' });
const period = { gemeente, from: day('2026-01-01'), to: day('2026-12-31') };
const page = { order: requestReads.requestOrder, first: 10, after: null };

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
  await test.given(volunteer, request, match);
  const { melding, inwoner } = request;
  await test.givenCasus({ casus: newId(), melding, kernteam: 'driel' });
  await test.dataSource.query(
    `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, betreft, given_on) VALUES ($1, $2, $3, $4, 'KENNISMAKING_VRIJWILLIGER', $5, $6)`,
    [gemeente, newId(), inwoner, melding, match.id, TODAY],
  );
  await test.dataSource.query(
    `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, given_on, geldig_tot) VALUES ($1, $2, $3, $4, 'VRIJWILLIGER_ZOEKEN', $5, $5)`,
    [gemeente, newId(), inwoner, melding, TODAY],
  );
  await test.dataSource.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', [gemeente, newId(), TODAY]);
  const protecting = `INSERT INTO bescherming (gemeente, id, inwoner, since) VALUES ($1, $2, $3, '2026-03-09')`;
  await test.dataSource.query(protecting, [gemeente, newId(), inwoner]);
});
afterAll(() => test.stop());

/** Every read and lock of this service, each with arguments that find something in the own gemeente. */
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  volunteersByIds: (manager, scope) => volunteerReads.volunteersByIds(manager, scope, [volunteer.id]),
  volunteerPage: (manager, scope) =>
    volunteerReads.volunteerPage(manager, scope, { gemeente, status: null }, { ...page, order: volunteerReads.volunteerOrder }),
  holdVolunteer: (manager, scope) => volunteerReads.holdVolunteer(manager, scope, volunteer.id),
  candidates: (manager, scope) => volunteerReads.candidates(manager, scope, { gemeente }),
  requestsByIds: (manager, scope) => requestReads.requestsByIds(manager, scope, [request.id]),
  requestsOfCasussen: (manager, scope) => requestReads.requestsOfCasussen(manager, scope, [request.casus ?? '']),
  requestsOfMeldingen: (manager, scope) => requestReads.requestsOfMeldingen(manager, scope, [request.melding]),
  requestPage: (manager, scope) => requestReads.requestPage(manager, scope, { gemeente, status: null }, page),
  requestPagesOfInwoners: (manager, scope) => requestReads.requestPagesOfInwoners(manager, scope, [request.inwoner], page),
  mayRequest: (manager, scope) => requestReads.mayRequest(manager, scope, request),
  // Answers nothing: whether it holds, another sees who skips what is held.
  holdRequestOf: async (manager, scope) => {
    await stockReads.holdRequestOf(manager, scope, match.id);
    const free = await test.dataSource.query<unknown[]>('SELECT FROM volunteer_request WHERE id = $1 FOR UPDATE SKIP LOCKED', [request.id]);
    return free.length === 0;
  },
  stockOf: async (manager, scope) => (await stockReads.stockOf(manager, scope, request)).open,
  runningRequests: (manager, scope) => stockReads.runningRequests(manager, scope, request),
  matchesByIds: (manager, scope) => matchReads.matchesByIds(manager, scope, [match.id]),
  matchesOfRequests: (manager, scope) => matchReads.matchesOfRequests(manager, scope, [request.id]),
  matchPagesOfVolunteers: (manager, scope) =>
    matchReads.matchPagesOfVolunteers(manager, scope, [volunteer.id], { ...page, order: matchReads.matchOrder }),
  openMatchesOf: (manager, scope) => matchReads.openMatchesOf(manager, scope, { gemeente, request: request.id }),
  contactsOf: (manager, scope) => matchReads.contactsOf(manager, scope, [match.id]),
  casusInHand: (manager, scope) => knownReads.casusInHand(manager, scope, { gemeente, melding: request.melding, casus: null }),
  heardOf: async (manager, scope) => {
    const [dead] = await manager.query<{ inwoner: string }[]>('SELECT inwoner FROM overlijden');
    return (await knownReads.heardOf(manager, scope, { gemeente, inwoner: dead?.inwoner ?? '' })).diedOn;
  },
  searchConsentUntil: (manager, scope) => knownReads.searchConsentUntil(manager, scope, request),
  signalPage: (manager, scope) => signalReads.signalPage(manager, scope, gemeente, { ...page, order: signalReads.signalOrder }),
  signaalTellingen: (manager, scope) => signalReads.signaalTellingen(manager, scope, gemeente),
  vraagTellingen: (manager, scope) => figures.vraagTellingen(manager, scope, period),
  dagenTelling: async (manager, scope) => (await figures.dagenTelling(manager, scope, period)).gemiddeld,
  gevraagdPerKern: (manager, scope) => figures.gevraagdPerKern(manager, scope, { gemeente, op: TODAY }),
  aangebodenPerKern: (manager, scope) => figures.aangebodenPerKern(manager, scope, { gemeente, op: TODAY }),
  inzetTellingen: (manager, scope) => figures.inzetTellingen(manager, scope, period),
  kandidatuurTellingen: (manager, scope) => figures.kandidatuurTellingen(manager, scope, period),
  'volunteer.lock': (manager, scope) => volunteerAggregate.lock(manager, scope, volunteer.id),
  'volunteer-request.lock': (manager, scope) => volunteerRequestAggregate.lock(manager, scope, request.id),
  'volunteer-match.lock': (manager, scope) => volunteerMatchAggregate.lock(manager, scope, match.id),
};

const exported = [figures, knownReads, signalReads, matchReads, volunteerReads, requestReads, stockReads].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
);

const isNothing = (found: unknown): boolean => {
  if (found instanceof Map) return [...found.values()].every(isNothing);
  return Array.isArray(found) ? found.length === 0 : !found;
};

/** Asked by commands of whom and what they name or change, whatever rows the caller may see. */
const ofAnyCaller = ['holdVolunteer', 'stockOf', 'runningRequests', 'openMatchesOf', 'casusInHand', 'heardOf', 'searchConsentUntil'];

const run = (name: string, scope: Scope): Promise<unknown> =>
  test.dataSource.transaction(async (manager) => (await reads[name]?.(manager, scope)) ?? null);

/** About no resident: reference data, places, figures, and what commands ask of whatever rows they name. */
const ofNobody: readonly string[] = [
  'volunteersByIds',
  'volunteerPage',
  'holdVolunteer',
  'candidates',
  'stockOf',
  'runningRequests',
  'openMatchesOf',
  'casusInHand',
  'heardOf',
  'searchConsentUntil',
  'signaalTellingen',
  'vraagTellingen',
  'gevraagdPerKern',
  'aangebodenPerKern',
  'inzetTellingen',
  'kandidatuurTellingen',
  'volunteer.lock',
  'dagenTelling',
];

describe('Reads', () => {
  it('all stand in this test', () => {
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.keys(reads))('%s finds something with the own gemeente’s scope and nothing with another’s', async (name) => {
    expect(isNothing(await run(name, everything(gemeente)))).toBe(false);
    expect(isNothing(await run(name, everything('1911')))).toBe(true);
    expect(isNothing(await run(name, grantedScope({ ...migratie, gemeenten: [] }, 'gemeente', TODAY)))).toBe(true);
  });

  it.each(Object.keys(reads).filter((name) => !ofAnyCaller.includes(name)))('%s refuses a row rule that it does not know', async (name) => {
    await expect(run(name, grantedScope(migratie, 'any', TODAY))).rejects.toThrow('row rule any');
  });

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds nothing by a purpose that is tied to another resident',
    async (name) => {
      expect(isNothing(await run(name, tiedScope(migratie, TODAY)))).toBe(true);
    },
  );

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds no protected people for who is outside, and nobody where they are not known',
    async (name) => {
      const outside = everything(gemeente);
      expect(isNothing(await run(name, { ...outside, shield: 'PROTECTED' }))).toBe(true);
      expect(isNothing(await run(name, { ...outside, shield: 'EVERYBODY' }))).toBe(true);
    },
  );
});
