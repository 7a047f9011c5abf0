import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { readExample } from '@kerngraaf/platform/reading/documents.ts';
import { errorsOf, type FakeGateway, type Reply, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { OpenOnderzoek } from '../domain/onderzoek.ts';
import { aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { anOpenOnderzoek, CONSULTED } from '../testing/fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { onOnderzoek } from '../testing/use-cases.ts';

const folder = join(import.meta.dirname, '..');
let gateway: FakeGateway;
let test: TestService;
let example: FakeGateway['graph'];
const consulent = aConsulent();
const lid = aKernteamlid();
beforeAll(async () => {
  gateway = await startFakeGateway(folder);
  example = gateway.graph;
  test = await startTestService({ reading: gateway.settings });
  await givePlace(test.dataSource.manager, consulent.subject);
  await givePlace(test.dataSource.manager, lid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));
beforeEach(() => {
  gateway.graph = () => answering(CONSULTED);
});

const answering = (inhoud: string): Reply => ({
  status: 200,
  body: { data: { voorwerk: { versie: { hash: sha256(inhoud), inhoud } } } },
});

/** Whether the team of Driel finds the onderzoek. */
async function seenByTeam({ onderzoek }: Offered, ...after: readonly Position[]): Promise<boolean> {
  const query = 'query ($id: ID!) { onderzoek(id: $id) { status } }';
  return (await test.data<{ onderzoek: unknown }>(query, { as: lid, variables: { id: onderzoek.id }, after })).onderzoek !== null;
}

interface Offered {
  readonly voorwerk: Uuid;
  readonly onderzoek: OpenOnderzoek;
}

async function question(): Promise<Offered> {
  const onderzoek = anOpenOnderzoek();
  await test.given(onderzoekAggregate, onderzoek);
  return { voorwerk: newId(), onderzoek };
}

/** Tells a version by what it is said to hold; its number is that of the event. */
const offer = ({ voorwerk, onderzoek }: Offered, { version = 1, hash = sha256(CONSULTED), kernteam = 'driel' } = {}): Promise<Position> =>
  test.tell({
    topic: 'kernteams.voorwerk',
    type: 'nl.voorwerken.voorwerk-offered.v1',
    aggregate: voorwerk,
    sequence: version,
    data: {
      ...{ voorwerk, voorwerkVersion: version, hash, casus: newId(), melding: onderzoek.melding, kernteam },
      occurredOn: '2026-03-09',
    },
  });

async function shown({ onderzoek }: Offered, ...after: readonly Position[]): Promise<unknown> {
  const query = `query ($id: ID!) { onderzoek(id: $id) { voorwerk { voorwerkVersion hash inhoud takenOverOn }
    voorwerkAangeboden { voorwerkVersion offeredOn gelezen kernteam { code } teruggegevenOp teruggaveReden } } }`;
  return (await test.data<{ onderzoek: unknown }>(query, { as: migratie, variables: { id: onderzoek.id }, after })).onderzoek;
}

async function answer(name: 'takeOverVoorwerk' | 'returnVoorwerk', { voorwerk, onderzoek }: Offered, voorwerkVersion: number, version = 1) {
  const more = { voorwerk, voorwerkVersion, ...(name === 'returnVoorwerk' ? { reden: 'Onvolledig' } : {}) };
  const input = { ...onOnderzoek({ ...onderzoek, version }, more) };
  const type = name === 'takeOverVoorwerk' ? 'TakeOverVoorwerkInput' : 'ReturnVoorwerkInput';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { version voorwerk { voorwerkVersion } } }`;
  const { data, errors = [] } = await test.ask(query, { as: consulent, variables: { input } });
  return errors[0]?.extensions.reason ?? data?.[name];
}

const standing = (voorwerk: Uuid): Promise<readonly { reason: string }[]> =>
  test.dataSource.query(
    'SELECT reason FROM inbox_waiting WHERE aggregate_id = $1 UNION ALL SELECT reason FROM parked_event WHERE aggregate_id = $1',
    [voorwerk],
  );
const copies = async (voorwerk: Uuid): Promise<number> =>
  (await test.dataSource.query('SELECT FROM voorwerk_kopie WHERE voorwerk = $1', [voorwerk])).length;

const offered = (own: object = {}): object => ({
  ...{ voorwerkVersion: 1, offeredOn: '2026-03-09', gelezen: true, kernteam: { code: 'driel' } },
  ...{ teruggegevenOp: null, teruggaveReden: null, ...own },
});

describe('Voorwerk that a kernteam offered', () => {
  it('is read once as the service itself, by the document that it may ask, and shown with the onderzoek', async () => {
    const told = await question();
    const before = gateway.asked.length;
    const position = await offer(told);
    await offer(told);
    expect(await shown(told, position)).toEqual({ voorwerk: null, voorwerkAangeboden: [offered()] });
    const asked = gateway.asked.slice(before);
    expect(asked).toMatchObject([{ variables: { voorwerk: told.voorwerk, nummer: 1 }, authorization: expect.stringMatching(/^Bearer /) }]);
    expect(await copies(told.voorwerk)).toBe(1);
  });

  it('is as the example beside the document says', async () => {
    gateway.graph = example;
    const told = await question();
    const { hash, inhoud } = (readExample(folder, 'voorwerk').data as { voorwerk: { versie: { hash: string; inhoud: string } } }).voorwerk
      .versie;
    expect(hash).toBe(sha256(inhoud));
    expect(await shown(told, await offer(told, { hash }))).toMatchObject({ voorwerkAangeboden: [offered()] });
  });

  it('is taken over as the copy says, with version, day and hash, and told to the team', async () => {
    const told = await question();
    await shown(told, await offer(told));
    expect(await answer('takeOverVoorwerk', told, 1)).toEqual({ version: 2, voorwerk: { voorwerkVersion: 1 } });
    // What the team offers after that changes nothing of it.
    gateway.graph = () => answering('{"afstemming":[],"plan":{"doelen":["Anders"]}}');
    const next = await offer(told, { version: 2, hash: sha256('{"afstemming":[],"plan":{"doelen":["Anders"]}}') });
    expect(await shown(told, next)).toEqual({
      voorwerk: { voorwerkVersion: 1, hash: sha256(CONSULTED), inhoud: CONSULTED, takenOverOn: '2026-03-10' },
      voorwerkAangeboden: [offered({ voorwerkVersion: 2 })],
    });
    const out = await test.dataSource.query('SELECT type FROM outbox WHERE aggregate_id = $1', [told.onderzoek.id]);
    expect(out).toEqual([{ type: 'nl.onderzoeken.voorwerk-taken-over.v1' }]);
    expect(await answer('takeOverVoorwerk', told, 2, 2)).toBe('VOORWERK_ALREADY_TAKEN_OVER');
  });

  it('is taken over in its newest version only', async () => {
    const told = await question();
    await offer(told);
    await shown(told, await offer(told, { version: 2 }));
    expect(await answer('takeOverVoorwerk', told, 1)).toBe('VOORWERK_CHANGED');
    expect(await answer('returnVoorwerk', told, 1)).toBe('VOORWERK_CHANGED');
    expect(await answer('takeOverVoorwerk', told, 2)).toMatchObject({ voorwerk: { voorwerkVersion: 2 } });
  });

  it('is given back with why, and that is shown with the version until another comes', async () => {
    const told = await question();
    await shown(told, await offer(told));
    expect(await answer('returnVoorwerk', told, 1)).toMatchObject({ version: 2, voorwerk: null });
    expect(await shown(told)).toMatchObject({
      voorwerkAangeboden: [offered({ teruggegevenOp: '2026-03-10', teruggaveReden: 'Onvolledig' })],
    });
    expect(await shown(told, await offer(told, { version: 2 }))).toMatchObject({ voorwerkAangeboden: [offered({ voorwerkVersion: 2 })] });
  });

  it('for a question that goes on as another is taken over there, whichever is heard first', async () => {
    const merged = (from: Offered, into: Offered): Promise<Position> =>
      test.tell({
        topic: 'intake.melding',
        type: 'nl.meldingen.melding-merged.v1',
        aggregate: from.onderzoek.melding,
        data: { melding: from.onderzoek.melding, into: into.onderzoek.melding, occurredOn: '2026-03-09' },
      });
    for (const steps of [
      [offer, merged],
      [merged, offer],
    ] as const) {
      const [told, into] = [await question(), await question()];
      const positions = [await steps[0](told, into as never), await steps[1](told, into as never)];
      expect(await shown(into, ...positions)).toMatchObject({ voorwerkAangeboden: [offered()] });
      expect(await shown(told)).toMatchObject({ voorwerkAangeboden: [offered()] });
      for (const each of [told, into]) expect(await seenByTeam(each)).toBe(true);
      expect(await answer('takeOverVoorwerk', { ...into, voorwerk: told.voorwerk }, 1)).toMatchObject({ voorwerk: { voorwerkVersion: 1 } });
    }
  });

  it('opens the question to the team that offered it, until it is given back; once taken over until the onderzoek ends', async () => {
    const told = await question();
    expect(await seenByTeam(told)).toBe(false);
    expect(await seenByTeam(told, await offer(told))).toBe(true);
    await answer('returnVoorwerk', told, 1);
    expect(await seenByTeam(told)).toBe(false);
    expect(await seenByTeam(told, await offer(told, { version: 2 }))).toBe(true);
    await answer('takeOverVoorwerk', told, 2, 2);
    expect(await seenByTeam(told, await offer(told, { version: 3 }))).toBe(true);
    const input = onOnderzoek({ ...told.onderzoek, version: 3 }, { oplossing: 'maatwerkvoorziening' });
    const aanbod = { kernteamAangeboden: { antwoord: 'NEE', reden: 'Wil niet' } };
    const close = 'mutation ($input: CloseOnderzoekInput!) { closeOnderzoek(input: $input) { status } }';
    const closed = await test.data(close, { as: consulent, variables: { input: { ...input, ...aanbod } } });
    expect(closed).toEqual({ closeOnderzoek: { status: 'AFGEROND' } });
    expect(await seenByTeam(told)).toBe(false);
  });

  it('of another question is none of this onderzoek', async () => {
    const [told, other] = [await question(), await question()];
    await shown(told, await offer(told));
    expect(await answer('takeOverVoorwerk', { ...other, voorwerk: told.voorwerk }, 1)).toBe('VOORWERK_NOT_OFFERED');
  });
});

describe('Voorwerk that cannot be read', () => {
  it('waits while its owner is away, without holding up anything else, and is read when it is back', async () => {
    gateway.graph = () => ({ status: 200, body: errorsOf('SUBGRAPH_UNAVAILABLE') });
    const [told, other] = [await question(), await question()];
    const position = await offer(told);
    await until(async () => (await standing(told.voorwerk)).length === 1);
    expect(await standing(told.voorwerk)).toEqual([{ reason: expect.stringContaining('SUBGRAPH_UNAVAILABLE') }]);
    expect(await shown(told)).toMatchObject({ voorwerkAangeboden: [] });
    expect(await answer('takeOverVoorwerk', told, 1)).toBe('VOORWERK_NOT_OFFERED');
    gateway.graph = () => answering(CONSULTED);
    expect(await shown(other, await offer(other))).toMatchObject({ voorwerkAangeboden: [offered()] });
    expect(await shown(told, position)).toMatchObject({ voorwerkAangeboden: [offered()] });
    expect(await standing(told.voorwerk)).toEqual([]);
  });

  it.each<[string, Reply]>([
    ['is not what was told', answering('{"afstemming":[],"plan":{"doelen":["Veranderd"]}}')],
    ['is not there', { status: 200, body: { data: { voorwerk: null } } }],
    ['has no such version', { status: 200, body: { data: { voorwerk: { versie: null } } } }],
    ['is not for the loket to read', { status: 200, body: errorsOf('FORBIDDEN', 'ROLE_WITHOUT_RIGHT') }],
  ])('as it %s is set aside, and nothing of it is kept or can be taken over', async (_, reply) => {
    gateway.graph = () => reply;
    const told = await question();
    await offer(told);
    await until(async () => (await standing(told.voorwerk)).length === 1);
    expect(await copies(told.voorwerk)).toBe(0);
    expect(await answer('takeOverVoorwerk', told, 1)).toBe('VOORWERK_NOT_OFFERED');
    expect(test.lines.join()).not.toContain('doelen');
  });
});
