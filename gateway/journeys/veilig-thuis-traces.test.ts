import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { services } from '../../infra/local/services.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { laneSeenBy, refusedInLane, settled, transferred, walked } from '../testing/lane-steps.ts';
import { aQuestion, dataOf, done, place, placePeople, type State, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
let inwoner: string;
let vraag: string;
let melding: State;
let before: Traces;

// Known in advance, so that a single trace of them tells.
const MELDER = { naam: 'Meldster Kanariegeel', hoedanigheid: 'kanarie-buurvrouw', bereikbaar: '06-kanarie' };
const OVERDRACHT = 'kanarie-overdracht';
const RESULTAAT = 'kanarie-toelichting';
const OUTSIDERS = ['kernteamlid-driel', 'poort-kernteam', 'collega-wmo', 'beleidsadviseur', 'migratie'] as const;
const lane = ['intake.veilig-thuis-melding', 'loket-toekenning.veilig-thuis-onderzoek'];

interface Traces {
  readonly answers: readonly unknown[];
}

const month = today().slice(0, 7);
const LOOKS = [
  `query ($inwoner: ID!, $vraag: ID!) { inwoner(id: $inwoner) { meldingen { edges { node { id status dubbelen { melding { id } poort { code } } onderzoeken { id } } } }
    casussen { edges { node { id status } } } onderzoeken { edges { node { id } } } aanvragen { edges { node { id } } } }
    melding(id: $vraag) { id version status dubbelen { melding { id } } termijnen { code } } }`,
  `{ meldingen(gemeente: "1734", first: 100) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
    onderzoeken(gemeente: "1734", first: 100) { edges { cursor node { id } } pageInfo { endCursor } } casussen(gemeente: "1734", first: 100) { edges { node { id } } } }`,
  `{ intakeSignals(gemeente: "1734") { edges { node { soort } } } loketSignals(gemeente: "1734") { edges { node { soort } } }
    termijnenPoort(gemeente: "1734") { edges { node { termijn { code } } } } termijnenLoket(gemeente: "1734") { edges { node { termijn { code } } } } }`,
  `{ gemeente(code: "1734") { intakeSignaalcijfers { totaal rijen { soort aantal } } loketSignaalcijfers { totaal rijen { soort aantal } }
    vragenPerKernteam(van: "${month}", tot: "${month}") { totaal rijen { totaal } } poortafhandeling(van: "${month}", tot: "${month}") { teller noemer }
    grensverkeer(van: "${month}", tot: "${month}") { teller noemer } besluiten(jaar: ${month.slice(0, 4)}) { aantal } } }`,
];

/** All that the outsiders find about the resident, in lists, signals and figures, with what they are refused. */
async function traces(): Promise<Traces> {
  await settled(world);
  const answers = [];
  for (const person of OUTSIDERS)
    for (const look of LOOKS) {
      const { data, errors } = await world.as(person).ask(look, { inwoner, vraag });
      // In whichever order the owners answered.
      const refusals = errors?.map(({ path, extensions }) => [path, extensions?.code, extensions?.reason].join()) ?? [];
      answers.push([person, data, refusals.sort()]);
    }
  return { answers };
}

beforeAll(async () => {
  // Whatever a role may read is asked at once here: more than a registered document would.
  world = await startConstellation({ mode: 'development' });
  await placePeople(world);
  for (const poort of ['poort-loket', 'poort-kernteam'] as const) await place(world, poort, '1734', null);
  const asked = await aQuestion(world, { soort: 'JEUGDHULPVRAAG' }, { naam: 'Kind Zangvogel' });
  ({ inwoner } = asked);
  vraag = asked.melding.id;
  const casus = await sentTo(world, asked.melding, 'driel');
  await done(world.as('kernteamlid-driel'), 'acceptCasus', { casus: casus.id, expectedVersion: casus.version, occurredOn: today() });
  before = await traces();
});
afterAll(() => world.close());

const jeugd = () => world.as('consulent-jeugd');

it('is walked to its end', async () => {
  melding = await transferred(world, inwoner, { overdracht: OVERDRACHT, melder: MELDER });
  await walked(world, melding, RESULTAAT);
  for (const person of OUTSIDERS) expect(await laneSeenBy(world.as(person), melding.id)).toBeNull();
});

describe('What Veilig Thuis transferred, and a trace of it, is found by nobody else', () => {
  it('in what a kernteamlid who helps the same child, the poort, a colleague, the adviser and who loads history find', async () => {
    expect(await traces()).toEqual(before);
  });

  it('by its id: it answers as one that never was, through the gateway and past it', async () => {
    const asked = 'query ($id: ID!) { veiligThuisMelding(id: $id) { id onderzoek { id } } veiligThuisOnderzoek(id: $id) { id } }';
    const own = `query ($inwoner: ID!) { inwoner(id: $inwoner) { veiligThuisMeldingen { edges { node { id } } } } veiligThuisMeldingen(gemeente: "1734") { edges { node { id } } }
      veiligThuisOnderzoeken(gemeente: "1734") { edges { node { id } } } }`;
    const direct = `query ($id: ID!) { _entities(representations: [{ __typename: "VeiligThuisMelding", id: $id }]) { __typename ... on VeiligThuisMelding { status } } }`;
    for (const person of OUTSIDERS) {
      const [hidden, unknown] = await Promise.all([melding.id, randomUUID()].map((id) => world.as(person).ask(asked, { id })));
      expect([hidden?.data, hidden?.errors]).toEqual([unknown?.data, unknown?.errors]);
      const { data, errors } = await world.as(person).ask(own, { inwoner });
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain('"id"');
      expect(await world.askOwner('intake', person, direct, { id: melding.id })).toEqual(
        await world.askOwner('intake', person, direct, { id: randomUUID() }),
      );
      const closing = { veiligThuisMelding: melding.id, expectedVersion: 1, reden: 'Dubbel' };
      expect(await refusedInLane(world.as(person), 'closeVeiligThuisMelding', closing)).toEqual([['REFUSED', 'NOT_FOUND']]);
    }
  });

  it('on the bus, in the outboxes and in the tables of others, in logs and figures', async () => {
    await settled(world);
    const work = (await laneSeenBy(jeugd(), melding.id))?.onderzoek?.id ?? '';
    const onBus = await world.onBus();
    expect(new Set(onBus.filter(({ text }) => text.includes(melding.id)).map(({ topic }) => topic))).toEqual(new Set(lane));
    for (const { topic, text } of onBus.filter(({ topic }) => !lane.includes(topic))) {
      expect([topic, text.includes(work)]).toEqual([topic, false]);
    }
    for (const owner of services) {
      const told = await world.rows<{ topic: string }>(owner, `SELECT DISTINCT topic FROM outbox WHERE envelope LIKE '%${melding.id}%'`);
      expect(told.every(({ topic }) => lane.includes(topic))).toBe(true);
      for (const [table, text] of await everythingOf(owner)) {
        if (owner !== 'intake' && owner !== 'loket-toekenning')
          expect([owner, table, text.includes(melding.id)]).toEqual([owner, table, false]);
        expect([owner, table, text.includes(MELDER.naam)]).toEqual([owner, table, table === 'veilig_thuis_melder']);
      }
      const metrics = await world.metrics(owner);
      for (const trace of [melding.id, work, 'veilig-thuis-oppakken', MELDER.naam]) expect(metrics).not.toContain(trace);
    }
    const told = JSON.stringify([onBus, world.logged]);
    for (const trace of [...Object.values(MELDER), OVERDRACHT, RESULTAAT, 'hulp-gestart']) expect(told).not.toContain(trace);
    for (const reference of [melding.id, work, inwoner]) expect(world.logged.join('\n')).not.toContain(reference);
  });

  it('of who reported: not for who works on it either', async () => {
    const query = 'query ($id: ID!) { veiligThuisMelding(id: $id) { overdracht melder { naam } } }';
    const seen = dataOf<{ veiligThuisMelding: object }>(await jeugd().ask(query, { id: melding.id }));
    expect(seen.veiligThuisMelding).toEqual({ overdracht: OVERDRACHT, melder: null });
  });
});

/** All rows of an owner as text, by table. */
async function everythingOf(owner: string): Promise<readonly (readonly [string, string])[]> {
  const tables = await world.rows<{ name: string }>(owner, `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const found: [string, string][] = [];
  for (const { name } of tables) found.push([name, JSON.stringify(await world.rows(owner, `SELECT t::text FROM "${name}" t`))]);
  return found;
}
