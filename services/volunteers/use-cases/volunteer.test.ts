import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { aCoordinator, aVolunteerActor, migratie, migratieElders } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { activateVolunteerUseCase } from './activate-volunteer.ts';
import { changeBeschikbaarheidUseCase } from './change-beschikbaarheid.ts';
import { concludeKandidatuurUseCase } from './conclude-kandidatuur.ts';
import { pauseVolunteerUseCase } from './pause-volunteer.ts';
import { proposeForKernteamUseCase } from './propose-for-kernteam.ts';
import { recordVogUseCase } from './record-vog.ts';
import { registerVolunteerUseCase } from './register-volunteer.ts';
import { resumeVolunteerUseCase } from './resume-volunteer.ts';
import { stopVolunteerUseCase } from './stop-volunteer.ts';

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
});
afterAll(() => test.stop());

const steunpunt = aCoordinator();
const offered = { kern: 'elst', urenPerWeek: 4, dagen: ['MAANDAG'], taken: ['gezelschap'] };
const person = { gemeente: '1734', organisatie: 'vrijwilligerssteunpunt', naam: 'Vera van Vliet', ...offered };

describe('A volunteer', () => {
  it('is registered, shows a certificate, becomes active, changes what she offers, pauses, goes on and stops', async () => {
    const registered = await test.run(registerVolunteerUseCase, 'registerVolunteer', person, steunpunt);
    const { id } = registered;
    expect(registered).toMatchObject({ status: 'ASPIRANT', version: 1, vogOn: null });
    const next = async <Input extends object>(useCase: Parameters<TestUseCases['run']>[0], name: string, more?: Input, as = steunpunt) => {
      const { version } = await test.stored(volunteerAggregate, id);
      return test.run(useCase, name, { volunteer: id, expectedVersion: version, ...more }, as);
    };
    await expect(next(activateVolunteerUseCase, 'activateVolunteer')).rejects.toMatchObject({ reason: 'VOG_MISSING' });
    await next(recordVogUseCase, 'recordVog', { vogOn: day('2026-02-01') });
    expect(await next(activateVolunteerUseCase, 'activateVolunteer')).toMatchObject({ status: 'ACTIEF' });
    const herself = aVolunteerActor(id);
    await next(changeBeschikbaarheidUseCase, 'changeBeschikbaarheid', { ...offered, urenPerWeek: 8 }, herself);
    await next(proposeForKernteamUseCase, 'proposeForKernteam', { kernteam: 'driel' });
    await next(concludeKandidatuurUseCase, 'concludeKandidatuur', { kernteam: 'driel', uitkomst: 'GEKOZEN' });
    await next(pauseVolunteerUseCase, 'pauseVolunteer', {}, herself);
    await next(resumeVolunteerUseCase, 'resumeVolunteer', {}, herself);
    await next(stopVolunteerUseCase, 'stopVolunteer', {}, herself);
    expect(await test.stored(volunteerAggregate, id)).toMatchObject({ status: 'GESTOPT', urenPerWeek: 8 });
    expect(await test.told(id)).toEqual([
      'volunteer-registered',
      ...['volunteer-progressed', 'volunteer-status-changed', 'volunteer-progressed', 'volunteer-progressed', 'volunteer-progressed'],
      ...Array(3).fill('volunteer-status-changed'),
    ]);
  });

  it.each([
    ['an organisation that the gemeenteprofiel does not have', { organisatie: 'rode-kruis' }, 'ORGANISATIE_UNKNOWN'],
    ['a kern that it does not have', { kern: 'atlantis' }, 'KERN_UNKNOWN'],
    ['a task that it does not have', { taken: ['begeleiding'] }, 'TAAK_UNKNOWN'],
    ['a task twice', { taken: ['vervoer', 'vervoer'] }, 'TAAK_TWICE'],
    ['no day', { dagen: [] }, 'DAGEN_EMPTY'],
    ['a day twice', { dagen: ['MAANDAG', 'MAANDAG'] }, 'DAG_TWICE'],
    ['no hour', { urenPerWeek: 0 }, 'HOURS_OUT_OF_RANGE'],
    ['more hours than a week of work has', { urenPerWeek: 41 }, 'HOURS_OUT_OF_RANGE'],
    ['a certificate of tomorrow', { vogOn: day('2026-03-11') }, 'VOG_IN_FUTURE'],
    ['a day to come', { occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
    ['a day long ago', { occurredOn: day('2026-02-01') }, 'OCCURRED_TOO_LONG_AGO'],
    ['no name', { naam: ' ' }, 'TEXT_EMPTY'],
    ['an unknown gemeente', { gemeente: '9999' }, 'GEMEENTE_UNKNOWN'],
  ])('is not registered with %s', async (_, own, reason) => {
    const registering = test.run(registerVolunteerUseCase, 'registerVolunteer', { ...person, ...own }, steunpunt);
    await expect(registering).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('is registered by her own organisation only, in its own gemeente, and once', async () => {
    const of = (own: object, as = steunpunt) => test.run(registerVolunteerUseCase, 'registerVolunteer', { ...person, ...own }, as);
    await expect(of({ organisatie: 'kernteam' })).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'ORGANISATIE_WITHOUT_RIGHT' });
    await expect(of({}, { ...steunpunt, gemeenten: ['1911'] })).rejects.toMatchObject({ reason: 'GEMEENTE_WITHOUT_RIGHT' });
    const subject = newId();
    expect(await of({ subject }, migratie)).toMatchObject({ id: subject });
    const elsewhere = { subject, gemeente: '1911', organisatie: 'vrijwilligerspunt', kern: 'anna-paulowna' };
    for (const again of [() => of({ subject }), () => of(elsewhere, migratieElders)])
      await expect(again()).rejects.toMatchObject({ code: 'REFUSED', reason: 'VOLUNTEER_ALREADY_REGISTERED' });
  });

  it('of one organisation is not known to the other', async () => {
    const volunteer = aVolunteer({ organisatie: 'kernteam' });
    await test.given(volunteer);
    const input = { volunteer: volunteer.id, expectedVersion: 1 };
    await expect(test.run(pauseVolunteerUseCase, 'pauseVolunteer', input, steunpunt)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await test.run(pauseVolunteerUseCase, 'pauseVolunteer', input, aCoordinator('kernteam'));
  });

  it('who stops leaves her matches, and their requests look for another', async () => {
    const volunteer = aVolunteer();
    const request = aRequest({ status: 'VERVULD' });
    const [helps, waits] = [aMatch(request, volunteer, { status: 'ACTIEF' }), aMatch(aRequest(), volunteer, { status: 'VOORGESTELD' })];
    const other = aRequest({ id: waits.request, status: 'MATCHING' });
    await test.given(volunteer, request, other, helps, waits);
    await test.run(stopVolunteerUseCase, 'stopVolunteer', { volunteer: volunteer.id, expectedVersion: 1 }, steunpunt);
    const reden = 'VRIJWILLIGER_GESTOPT';
    expect(await test.stored(volunteerMatchAggregate, helps.id)).toMatchObject({ status: 'BEEINDIGD', reden });
    expect(await test.stored(volunteerMatchAggregate, waits.id)).toMatchObject({ status: 'AFGEWEZEN', reden });
    for (const { id } of [request, other]) expect(await test.stored(volunteerRequestAggregate, id)).toMatchObject({ status: 'OPEN' });
    expect(await test.told(helps.id)).toEqual(['volunteer-match-ended']);
    expect(await test.told(request.id)).toEqual(['volunteer-request-progressed']);
  });
});
