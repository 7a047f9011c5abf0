import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { errorsOf, type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { type Casus, type Dossier, dossierOf } from '../domain/casus.ts';
import { aKernteamlid, vrijwilliger } from '../testing/actors.ts';
import { anAfgesloten, anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let gateway: FakeGateway;
let test: TestService;
const [anna, vera, vincent, elders] = [newId(), newId(), newId(), newId()];
const lid = aKernteamlid(anna);
const asVolunteer = (subject: Uuid): Actor => ({ ...vrijwilliger, subject });
const volunteer = { functie: 'kernteam-vrijwilliger', organisatie: 'vrijwilligers' } as const;

beforeAll(async () => {
  gateway = await startFakeGateway();
  test = await startTestService({ reading: gateway.settings });
  await test.givenPlace(anna, {});
  await test.givenPlace(vera, volunteer);
  await test.givenPlace(vincent, volunteer);
  await test.givenPlace(elders, { ...volunteer, kernteam: 'heteren' });
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));

/** What intake itself knows: of whom, for which question. */
const consents = new Set<string>();
beforeEach(() => {
  gateway.graph = ({ variables: { inwoner, melding } }) => {
    const toestemming = consents.has(`${inwoner} ${melding}`) ? { gegevenOp: '2026-03-09' } : null;
    return { status: 200, body: { data: { toestemming } } };
  };
});

const consent = async (
  { melding, inwoner }: Casus,
  own: { toestemming: Uuid; withdrawn?: boolean; doel?: 'VRIJWILLIGER_ZOEKEN'; geldigTot?: string },
  to: Pick<TestService, 'tell'> = test,
): Promise<Position> => {
  if (own.withdrawn) consents.delete(`${inwoner} ${melding}`);
  else consents.add(`${inwoner} ${melding}`);
  return to.tell({
    type: own.withdrawn ? 'nl.toestemmingen.toestemming-withdrawn.v1' : 'nl.toestemmingen.toestemming-given.v1',
    topic: 'intake.toestemming',
    aggregate: own.toestemming,
    sequence: own.withdrawn ? 2 : 1,
    data: {
      ...{ toestemming: own.toestemming, melding, inwoner: inwoner ?? newId() },
      ...{ doel: own.doel ?? 'VRIJWILLIGER_BIJ_HUISBEZOEK', occurredOn: '2026-03-09' },
      ...(own.geldigTot === undefined ? {} : { geldigTot: own.geldigTot }),
    },
  });
};

/** A command does not wait for what others told: a read before it does. */
async function plan(casus: Casus, who: Uuid | null, after: readonly Position[] = []) {
  await test.data('{ gemeenten { code } }', { after });
  const query = `mutation ($input: PlanHuisbezoekInput!) { planHuisbezoek(input: $input) {
    huisbezoeken { plannedOn vrijwilliger { id } } vrijwilligerToegestaan } }`;
  const on = { commandId: newId(), expectedVersion: casus.version, casus: casus.id, occurredOn: '2026-03-10' };
  return test.ask(query, { as: lid, variables: { input: { ...on, plannedOn: '2026-03-20', vrijwilliger: who } } });
}

const given = async (own: Partial<ReturnType<typeof anOpgepakt>> = {}): Promise<Casus> => {
  const casus = anOpgepakt(own);
  await test.given(casus);
  return casus;
};

/** Work in which a visit is planned that somebody joins. */
const joinedBy = (vrijwilliger: Uuid): Dossier => {
  const { dossier, since } = anOpgepakt();
  return { ...dossier, huisbezoeken: [{ status: 'GEPLAND', id: newId(), plannedOn: since, samen: null, vrijwilliger }] };
};

const FOUND = `query ($id: ID!) { casus(id: $id) { id status kernteam { naam } huisbezoeken { plannedOn } }
  casussen(gemeente: "1734") { edges { node { id } } } kernteam(gemeente: "1734", code: "elst-noord") { casussen { edges { node { id } } } } }`;
const ways = async (casus: Casus, as: Actor, after: readonly Position[] = []): Promise<number> => {
  const found = await test.data(FOUND, { as, variables: { id: casus.id }, after });
  return JSON.stringify(found).split(casus.id).length - 1;
};

describe('A volunteer at a visit', () => {
  it('is not invited before the resident consented (O33)', async () => {
    const casus = await given();
    const { errors } = await plan(casus, vera);
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'CONSENT_REQUIRED' } }]);
  });

  it('is invited on what intake says, whatever was heard of it before', async () => {
    const casus = await given();
    await consent(casus, { toestemming: newId() });
    consents.clear();
    expect((await plan(casus, vera)).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'CONSENT_REQUIRED' } }]);
    consents.add(`${casus.inwoner} ${casus.melding}`);
    expect((await plan(casus, vera)).errors).toBeUndefined();
    expect(gateway.asked.at(-1)?.variables).toEqual({ inwoner: casus.inwoner, melding: casus.melding });
  });

  it('is not invited while intake cannot be asked; a visit without her is planned', async () => {
    gateway.graph = () => ({ status: 200, body: errorsOf('SUBGRAPH_UNAVAILABLE') });
    const casus = await given();
    const known = [await consent(casus, { toestemming: newId() })];
    expect((await plan(casus, vera, known)).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'CONSENT_NOT_KNOWN' } }]);
    expect((await plan(casus, null)).errors).toBeUndefined();
  });

  it('is taken out of a visit that stays planned', async () => {
    const casus = await given({ dossier: joinedBy(vera) });
    const [visit] = dossierOf(casus)?.huisbezoeken ?? [];
    const withdrawn =
      'mutation ($input: RemoveVrijwilligerInput!) { removeVrijwilliger(input: $input) { huisbezoeken { vrijwilliger { id } } } }';
    const on = { commandId: newId(), expectedVersion: casus.version, casus: casus.id, occurredOn: '2026-03-10' };
    const input = { ...on, huisbezoek: visit?.id };
    expect((await test.ask(withdrawn, { as: asVolunteer(vera), variables: { input } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } },
    ]);
    expect(await test.data(withdrawn, { as: lid, variables: { input } })).toEqual({
      removeVrijwilliger: { huisbezoeken: [{ vrijwilliger: null }] },
    });
    expect(await ways(casus, asVolunteer(vera), [await consent(casus, { toestemming: newId() })])).toBe(0);
  });

  it.each([
    ['of another team', elders],
    ['who is a professional of the team', anna],
    ['whom nobody knows', newId()],
  ])('%s is not invited', async (_, who) => {
    const casus = await given();
    const { errors } = await plan(casus, who, [await consent(casus, { toestemming: newId() })]);
    expect(errors).toMatchObject([{ extensions: { reason: 'NO_VOLUNTEER_OF_TEAM' } }]);
  });

  it('sees nothing of a casus on a consent to another purpose, which is not kept', async () => {
    const casus = await given({ dossier: joinedBy(vera) });
    const toestemming = newId();
    expect(await ways(casus, asVolunteer(vera), [await consent(casus, { toestemming, doel: 'VRIJWILLIGER_ZOEKEN' })])).toBe(0);
    expect(await test.dataSource.query('SELECT FROM toestemming WHERE id = $1', [toestemming])).toEqual([]);
  });

  it('is not invited on the consent of another, for another question or without a known resident', async () => {
    const casus = await given();
    const others = [
      await consent({ ...casus, inwoner: newId() }, { toestemming: newId() }),
      await consent({ ...casus, melding: newId() }, { toestemming: newId() }),
    ];
    expect((await plan(casus, vera, others)).errors).toMatchObject([{ extensions: { reason: 'CONSENT_REQUIRED' } }]);
    const unknown = await given({ inwoner: null });
    const given1 = await consent(unknown, { toestemming: newId() });
    expect((await plan(unknown, vera, [given1])).errors).toMatchObject([{ extensions: { reason: 'CONSENT_REQUIRED' } }]);
  });

  it('finds the casus on every way while consent holds, and on none after it was withdrawn', async () => {
    const casus = await given();
    const toestemming = newId();
    expect(await ways(casus, asVolunteer(vera))).toBe(0);
    const { data, errors } = await plan(casus, vera, [await consent(casus, { toestemming })]);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      planHuisbezoek: { huisbezoeken: [{ plannedOn: '2026-03-20', vrijwilliger: { id: vera } }], vrijwilligerToegestaan: true },
    });
    expect(await ways(casus, asVolunteer(vera))).toBe(3);
    for (const other of [vincent, elders, anna]) expect(await ways(casus, asVolunteer(other))).toBe(0);
    const withdrawn = await consent(casus, { toestemming, withdrawn: true });
    expect(await ways(casus, asVolunteer(vera), [withdrawn])).toBe(0);
    const query = 'query ($id: ID!) { casus(id: $id) { vrijwilligerToegestaan } }';
    expect(await test.data(query, { as: lid, variables: { id: casus.id } })).toEqual({ casus: { vrijwilligerToegestaan: false } });
  });

  it.each([
    ['finds the casus on the last day of the consent', '2026-03-10', 3],
    ['finds nothing when that is over, without a word from its owner', '2026-03-09', 0],
  ])('%s', async (_, geldigTot, found) => {
    const casus = await given({ dossier: joinedBy(vera) });
    const known = await consent(casus, { toestemming: newId(), geldigTot });
    expect(await ways(casus, asVolunteer(vera), [known])).toBe(found);
  });

  it('finds nothing from the moment that an event about the consent is set aside', async () => {
    const casus = await given({ dossier: joinedBy(vera) });
    const toestemming = newId();
    expect(await ways(casus, asVolunteer(vera), [await consent(casus, { toestemming })])).toBe(3);
    const query = 'query ($id: ID!) { casus(id: $id) { vrijwilligerToegestaan } }';
    const allowed = async () => (await test.data<{ casus: object }>(query, { as: lid, variables: { id: casus.id } })).casus;
    expect(await allowed()).toEqual({ vrijwilligerToegestaan: true });
    // A withdrawal that cannot be read is set aside.
    await test.bus.publish([{ topic: 'intake.toestemming', key: toestemming, value: Buffer.from('{}') }]);
    await until(async () => (await test.dataSource.query('SELECT FROM parked_event WHERE aggregate_id = $1', [toestemming])).length === 1);
    expect(await ways(casus, asVolunteer(vera))).toBe(0);
    expect(await allowed()).toEqual({ vrijwilligerToegestaan: false });
  });

  it('finds nothing, and the team is told nothing of the consent, while the bus does not tell whether it was withdrawn', async () => {
    const other = await startTestService();
    try {
      const casus = anOpgepakt({ dossier: joinedBy(vera) });
      await other.given(casus);
      await other.givenPlace(anna, {});
      await other.givenPlace(vera, volunteer);
      const known = await consent(casus, { toestemming: newId() }, other);
      await other.data('{ gemeenten { code } }', { after: [known] });
      await other.bus.close();
      const query = 'query ($id: ID!) { casus(id: $id) { id } casussen(gemeente: "1734") { edges { node { id } } } }';
      const asking = { variables: { id: casus.id } };
      expect(await other.data(query, { as: asVolunteer(vera), ...asking })).toEqual({ casus: null, casussen: { edges: [] } });
      const allowed = 'query ($id: ID!) { casus(id: $id) { vrijwilligerToegestaan } }';
      expect(await other.data(allowed, { as: lid, ...asking })).toEqual({ casus: { vrijwilligerToegestaan: null } });
      const counts = '{ gemeente(code: "1734") { samenstelling { op } } }';
      expect((await other.ask(counts, { as: asVolunteer(vera) })).errors).toBeUndefined();
    } finally {
      await other.stop();
    }
  });

  it('sees the visits that she joins and nothing of the story, also not by a reference', async () => {
    const base = anOpgepakt();
    const visit = { status: 'GEPLAND', plannedOn: '2026-03-20' as typeof base.since, samen: null } as const;
    const huisbezoeken = [
      { ...visit, id: newId(), vrijwilliger: vera },
      { ...visit, id: newId(), vrijwilliger: null, plannedOn: '2026-03-21' as typeof base.since },
    ];
    const casus = await given({ ...base, dossier: { ...base.dossier, huisbezoeken } });
    const after = [await consent(casus, { toestemming: newId() })];
    const as = asVolunteer(vera);
    const few = await test.data<{ casus: unknown }>(FOUND, { as, variables: { id: casus.id }, after });
    expect(few.casus).toEqual({
      id: casus.id,
      status: 'OPGEPAKT',
      kernteam: { naam: 'Elst Noord' },
      huisbezoeken: [{ plannedOn: '2026-03-20' }],
    });
    const fields = ['inwoner { id }', 'melding { id }', 'plan { doelen }', 'regievoerder { id }', 'leefgebieden { code }', 'version'];
    for (const field of [...fields, 'besprekingen { besluit }', 'huisbezoeken { meerwaarde }', 'huisbezoeken { vrijwilliger { id } }']) {
      const { errors } = await test.ask(`query ($id: ID!) { casus(id: $id) { ${field} } }`, { as, variables: { id: casus.id } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
    const query = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Casus { id } } }';
    const { errors } = await test.ask(query, { as, variables: { all: [{ __typename: 'Casus', id: casus.id }] } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('loses sight of a casus that ended, and by the end of her place', async () => {
    const dossier = {
      ...anOpgepakt().dossier,
      huisbezoeken: [{ status: 'GEPLAND', id: newId(), plannedOn: anOpgepakt().since, samen: null, vrijwilliger: vera } as const],
    };
    const ended = anAfgesloten({ dossier });
    const gone = newId();
    await test.givenPlace(gone, { ...volunteer, until: '2026-03-09' as typeof ended.since });
    const casus = await given({
      dossier: { ...dossier, huisbezoeken: dossier.huisbezoeken.map((each) => ({ ...each, vrijwilliger: gone })) },
    });
    await test.given(ended);
    const after = [await consent(ended, { toestemming: newId() }), await consent(casus, { toestemming: newId() })];
    expect(await ways(ended, asVolunteer(vera), after)).toBe(0);
    expect(await ways(casus, asVolunteer(gone), after)).toBe(0);
  });
});
