import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { errorsOf, type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { asInwoner, beleidsadviseur, kernteamlidElst, kernteamlidHeteren, poort, vrijwilligerElst } from '../testing/actors.ts';
import { consentsAt, given, reasonOf } from '../testing/consents.ts';
import { day } from '../testing/fixtures.ts';
import { registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { receivers } from '../use-cases/receivers.ts';

let gateway: FakeGateway;
let service: TestService;
beforeEach(() => {
  gateway.graph = () => ({ status: 200, body: { data: { kernteam: null } } });
});
beforeAll(async () => {
  gateway = await startFakeGateway();
  service = await intakeService({ reading: gateway.settings });
  for (const [{ subject: professional }, kernteam] of [
    [kernteamlidElst, 'elst-noord'],
    [kernteamlidHeteren, 'heteren'],
  ] as const) {
    const aansluiting = newId();
    const place = { aansluiting, professional, kernteam, organisatie: 'stuw', functie: 'kernteamlid', since: '2015-01-01' };
    await service.tell('nl.aansluitingen.aansluiting-started.v1', aansluiting, place);
  }
});
afterAll(() => Promise.all([service.stop(), gateway.close()]));

const dienst: Actor = { subject: 'service:kernteams', role: 'dienst', gemeenten: ['1734'] };

const { give, withdraw, told, inElst, withParent } = consentsAt(() => service);

describe('a consent', () => {
  it('is given by the resident herself, told without a word of hers, and withdrawn by her', async () => {
    const { inwoner, melding } = await inElst();
    const consent = await given(give(asInwoner(inwoner.id), inwoner, melding));
    expect(consent).toMatchObject({
      version: 1,
      status: 'GEGEVEN',
      gegevenOp: '2015-06-09',
      inwoner: { id: inwoner.id },
      vertegenwoordiger: null,
    });
    const data = { toestemming: consent.id, inwoner: inwoner.id, melding: melding.id, doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK' };
    const { data: after } = await withdraw(asInwoner(inwoner.id), consent.id);
    expect(after?.withdrawToestemming).toMatchObject({ version: 2, status: 'INGETROKKEN', ingetrokkenOp: '2015-06-10' });
    expect(await told(consent.id)).toEqual([
      { topic: 'intake.toestemming', type: 'nl.toestemmingen.toestemming-given.v1', data: { ...data, occurredOn: '2015-06-09' } },
      { topic: 'intake.toestemming', type: 'nl.toestemmingen.toestemming-withdrawn.v1', data: { ...data, occurredOn: '2015-06-10' } },
    ]);
    await expect(reasonOf(withdraw(asInwoner(inwoner.id), consent.id, 2))).resolves.toBe('TOESTEMMING_ALREADY_WITHDRAWN');
    await expect(given(give(asInwoner(inwoner.id), inwoner, melding))).resolves.toMatchObject({ status: 'GEGEVEN' });
  });

  it('is confirmed to be withdrawn by who acts on it, or that is named', async () => {
    const { inwoner, melding } = await inElst();
    const withdrawn = async () => {
      const { id } = await given(give(asInwoner(inwoner.id), inwoner, melding));
      const { data } = await withdraw(asInwoner(inwoner.id), id, 1, '2015-06-10', 'nietBevestigdDoor');
      return { id, ...(data?.withdrawToestemming as { nietBevestigdDoor: readonly string[] }) };
    };
    const confirmed = await withdrawn();
    expect(confirmed.nietBevestigdDoor).toEqual([]);
    expect(gateway.asked.at(-1)?.after).toBe(`intake.toestemming:${confirmed.id}:2`);
    gateway.graph = () => ({ status: 200, body: { data: { kernteam: null }, extensions: { behind: [{}] } } });
    expect((await withdrawn()).nietBevestigdDoor).toEqual(receivers);
    gateway.graph = () => ({ status: 200, body: errorsOf('SUBGRAPH_UNAVAILABLE') });
    expect((await withdrawn()).nietBevestigdDoor).toEqual(receivers);
    const query = 'query ($id: ID!) { inwoner(id: $id) { toestemmingen { status nietBevestigdDoor } } }';
    const { data } = await service.ask(query, { as: asInwoner(inwoner.id), variables: { id: inwoner.id } });
    expect(data).toEqual({ inwoner: { toestemmingen: Array(3).fill({ status: 'INGETROKKEN', nietBevestigdDoor: null }) } });
  });

  it('to look for a volunteer and to meet one are three consents: each match its own and told with the match', async () => {
    const { inwoner, melding } = await inElst();
    const [match, another] = [newId(), newId()];
    const self = asInwoner(inwoner.id);
    const kennismaking = { doel: 'KENNISMAKING_VRIJWILLIGER' };
    await expect(reasonOf(give(self, inwoner, melding, kennismaking))).resolves.toBe('BETREFT_REQUIRED');
    for (const doel of ['VRIJWILLIGER_ZOEKEN', 'VRIJWILLIGER_BIJ_HUISBEZOEK'])
      await expect(reasonOf(give(self, inwoner, melding, { doel, betreft: match }))).resolves.toBe('BETREFT_NOT_ALLOWED');
    const { id: search } = await given(give(self, inwoner, melding, { doel: 'VRIJWILLIGER_ZOEKEN' }));
    const { id } = await given(give(self, inwoner, melding, { ...kennismaking, betreft: match }));
    await expect(reasonOf(give(poort, inwoner, melding, { ...kennismaking, betreft: match }))).resolves.toBe('TOESTEMMING_ALREADY_GIVEN');
    await expect(given(give(self, inwoner, melding, { ...kennismaking, betreft: another }))).resolves.toMatchObject({ version: 1 });
    await withdraw(self, id);
    expect(await told(search)).toMatchObject([{ data: { doel: 'VRIJWILLIGER_ZOEKEN' } }]);
    expect(await told(id)).toMatchObject([{ data: { betreft: match } }, { data: { betreft: match } }]);
    const query = `query ($inwoner: ID!, $melding: ID!, $doel: ToestemmingDoel!, $betreft: ID) {
      toestemming(inwoner: $inwoner, melding: $melding, doel: $doel, betreft: $betreft) { gegevenOp } }`;
    const holds = async (about: object) => {
      const { data } = await service.ask(query, { as: dienst, variables: { inwoner: inwoner.id, melding: melding.id, ...about } });
      return data?.toestemming !== null;
    };
    expect(await holds({ doel: 'VRIJWILLIGER_ZOEKEN' })).toBe(true);
    expect(await holds({ ...kennismaking, betreft: another })).toBe(true);
    for (const about of [{ ...kennismaking, betreft: match }, kennismaking, { doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK' }])
      expect(await holds(about)).toBe(false);
    const shown = 'query ($id: ID!) { inwoner(id: $id) { toestemmingen { doel betreft status } } }';
    const { data } = await service.ask(shown, { as: poort, variables: { id: inwoner.id } });
    expect(data?.inwoner).toEqual({
      toestemmingen: expect.arrayContaining([
        { doel: 'VRIJWILLIGER_ZOEKEN', betreft: null, status: 'GEGEVEN' },
        { ...kennismaking, betreft: match, status: 'INGETROKKEN' },
        { ...kennismaking, betreft: another, status: 'GEGEVEN' },
      ]),
    });
  });

  it('to meet a volunteer is given also when the question is over: help goes on, and another takes over', async () => {
    const { inwoner, melding } = await inElst();
    const self = asInwoner(inwoner.id);
    await service.dataSource.query("UPDATE melding SET status = 'AFGESLOTEN', ended_on = '2015-06-08' WHERE id = $1", [melding.id]);
    const kennismaking = { doel: 'KENNISMAKING_VRIJWILLIGER', betreft: newId() };
    await expect(given(give(self, inwoner, melding, kennismaking))).resolves.toMatchObject({ status: 'GEGEVEN' });
    for (const doel of ['VRIJWILLIGER_ZOEKEN', 'VRIJWILLIGER_BIJ_HUISBEZOEK'])
      await expect(reasonOf(give(self, inwoner, melding, { doel }))).resolves.toBe('MELDING_CLOSED');
  });

  it('is acted on by those who may follow its topic', () => {
    const { topics } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schema/events/intake.json'), 'utf8'));
    expect(receivers).toEqual(topics.find(({ name }: { name: string }) => name === 'intake.toestemming').readers);
  });

  it('is told to an owner that asks whether it holds, and nothing else is', async () => {
    const { inwoner, melding } = await inElst();
    const query = `query ($inwoner: ID!, $melding: ID!, $gemeente: ID) {
      toestemming(inwoner: $inwoner, melding: $melding, doel: VRIJWILLIGER_BIJ_HUISBEZOEK, gemeente: $gemeente) { gegevenOp } }`;
    const asks = async (as: Actor, about: object = {}) =>
      (await service.ask(query, { as, variables: { inwoner: inwoner.id, melding: melding.id, ...about } })).data;
    expect(await asks(dienst)).toEqual({ toestemming: null });
    const { id } = await given(give(poort, inwoner, melding));
    expect(await asks(dienst)).toEqual({ toestemming: { gegevenOp: '2015-06-09' } });
    expect(await asks(dienst, { gemeente: '1734' })).toEqual({ toestemming: { gegevenOp: '2015-06-09' } });
    expect(await asks(dienst, { gemeente: '1911' })).toEqual({ toestemming: null });
    expect(await asks(dienst, { inwoner: newId() })).toEqual({ toestemming: null });
    expect(await asks(dienst, { melding: newId() })).toEqual({ toestemming: null });
    expect(await asks({ ...dienst, gemeenten: ['1911'] })).toEqual({ toestemming: null });
    await withdraw(poort, id);
    expect(await asks(dienst)).toEqual({ toestemming: null });
    for (const as of [poort, kernteamlidElst, asInwoner(inwoner.id)]) {
      const { errors } = await service.ask(query, { as, variables: { inwoner: inwoner.id, melding: melding.id } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
    const more = `query ($inwoner: ID!) { inwoner(id: $inwoner) { naam toestemmingen { gegevenOp } } }`;
    const { errors } = await service.ask(more, { as: dienst, variables: { inwoner: inwoner.id } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('is recorded by who has the question in hand, and by nobody else', async () => {
    const { inwoner, melding } = await inElst();
    await expect(reasonOf(give(kernteamlidHeteren, inwoner, melding))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(give(asInwoner(newId()), inwoner, melding))).resolves.toBe('NOT_FOUND');
    for (const stranger of [vrijwilligerElst, beleidsadviseur])
      await expect(reasonOf(give(stranger, inwoner, melding))).resolves.toBe('ROLE_WITHOUT_RIGHT');
    const { id } = await given(give(kernteamlidElst, inwoner, melding));
    await expect(reasonOf(give(poort, inwoner, melding))).resolves.toBe('TOESTEMMING_ALREADY_GIVEN');
    await expect(reasonOf(withdraw(kernteamlidHeteren, id))).resolves.toBe('NOT_FOUND');
    const query = `query ($id: ID!) { inwoner(id: $id) { toestemmingen { id } } }`;
    const seenBy = async (as: Actor) => (await service.ask(query, { as, variables: { id: inwoner.id } })).data?.inwoner;
    for (const as of [poort, kernteamlidElst, asInwoner(inwoner.id)]) expect(await seenBy(as)).toMatchObject({ toestemmingen: [{ id }] });
    for (const as of [kernteamlidHeteren, asInwoner(newId())]) expect(await seenBy(as)).toEqual({ toestemmingen: [] });
  });

  it('under 16 is given by who represents her', async () => {
    const parent = await registered(service);
    const vertegenwoordigers = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
    const { inwoner: child, melding } = await inElst({ geboortedatum: day('1999-06-10'), vertegenwoordigers });
    for (const as of [poort, asInwoner(child.id)])
      await expect(reasonOf(give(as, child, melding))).resolves.toBe('CONSENT_BY_REPRESENTATIVE');
    const neighbour = await registered(service);
    await expect(reasonOf(give(poort, child, melding, { vertegenwoordiger: neighbour.id }))).resolves.toBe('NOT_A_REPRESENTATIVE');
    await expect(given(give(asInwoner(parent.id), child, melding))).resolves.toMatchObject({ vertegenwoordiger: { id: parent.id } });
    const { inwoner: older, melding: hers } = await inElst({ geboortedatum: day('1999-06-09'), vertegenwoordigers });
    await expect(given(give(poort, older, hers))).resolves.toMatchObject({ vertegenwoordiger: null });
    await expect(reasonOf(give(poort, older, hers))).resolves.toBe('TOESTEMMING_ALREADY_GIVEN');
  });

  it.each([
    ['16 that day', '1999-06-09'],
    ['17', '1998-01-01'],
  ])('at %s is hers to give and to withdraw, not a parent’s', async (_, geboortedatum) => {
    const { parent, inwoner, melding } = await withParent(geboortedatum);
    await expect(reasonOf(give(asInwoner(parent.id), inwoner, melding))).resolves.toBe('CONSENT_BY_RESIDENT');
    await expect(reasonOf(give(poort, inwoner, melding, { vertegenwoordiger: parent.id }))).resolves.toBe('CONSENT_BY_RESIDENT');
    const { id } = await given(give(asInwoner(inwoner.id), inwoner, melding));
    await expect(reasonOf(withdraw(asInwoner(parent.id), id))).resolves.toBe('CONSENT_BY_RESIDENT');
    await expect(reasonOf(withdraw(asInwoner(inwoner.id), id))).resolves.toBeUndefined();
  });

  it('that a parent gave on the last day that she was 15 is no longer hers to withdraw on the next', async () => {
    const { parent, inwoner, melding } = await withParent('1999-06-10');
    const { id } = await given(give(asInwoner(parent.id), inwoner, melding));
    await expect(reasonOf(withdraw(asInwoner(parent.id), id))).resolves.toBe('CONSENT_BY_RESIDENT');
  });

  it('for an adult is not given on the word of a parent', async () => {
    const { parent, inwoner, melding } = await withParent('1997-06-09');
    await expect(reasonOf(give(asInwoner(parent.id), inwoner, melding))).resolves.toBe('NOT_FOUND');
    await expect(reasonOf(give(poort, inwoner, melding, { vertegenwoordiger: parent.id }))).resolves.toBe('NOT_A_REPRESENTATIVE');
  });

  it('of a child under 16 is withdrawn by the parent, by the child herself, and by who hears it from her', async () => {
    const { parent, inwoner, melding } = await withParent('1999-06-11');
    for (const as of [asInwoner(parent.id), asInwoner(inwoner.id), kernteamlidElst]) {
      const { id } = await given(give(asInwoner(parent.id), inwoner, melding));
      await expect(reasonOf(withdraw(as, id))).resolves.toBeUndefined();
    }
  });

  it('is given for an adult by her mentor', async () => {
    const mentor = await registered(service);
    const vertegenwoordigers = [{ inwoner: mentor.id, soort: 'MENTOR', since: day('2010-05-01') } as const];
    const { inwoner, melding } = await inElst({ vertegenwoordigers });
    const { id } = await given(give(asInwoner(mentor.id), inwoner, melding));
    await expect(reasonOf(withdraw(asInwoner(mentor.id), id))).resolves.toBeUndefined();
  });

  it('is for an open question that concerns her, on a day since it was asked', async () => {
    const { inwoner, melding } = await inElst();
    const neighbour = await registered(service);
    await expect(reasonOf(give(poort, neighbour, melding))).resolves.toBe('PERSON_NOT_CONCERNED');
    await expect(reasonOf(give(poort, inwoner, melding, { occurredOn: '2015-06-07' }))).resolves.toBe('BEFORE_MELDING');
    const { id } = await given(give(poort, inwoner, melding));
    await expect(reasonOf(withdraw(poort, id, 1, '2015-06-08'))).resolves.toBe('BEFORE_TOESTEMMING');
  });

  it('comes once when it is given twice at the same time', async () => {
    const { inwoner, melding } = await inElst();
    const answers = await Promise.all([1, 2, 3].map(() => give(poort, inwoner, melding)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});
