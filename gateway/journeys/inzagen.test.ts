import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { services } from '../../infra/local/services.ts';
import { asked, consents, residentOf, type TakenUp, takenUp } from '../testing/consent-steps.ts';
import { type Client, type Constellation, startConstellation } from '../testing/constellation.ts';
import { sentToLoket } from '../testing/loket-steps.ts';
import type { Person } from '../testing/people.ts';
import { dataOf, done, placePeople, standing, today } from '../testing/steps.ts';

const OPERATIONS = join(import.meta.dirname, '../../schema/operations');
const operation = (name: string): string => readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8');

let world: Constellation;
/** Of whom every owner has something. */
let one: TakenUp;
let neighbour: TakenUp;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  neighbour = await takenUp(world, {}, { naam: 'Bea Buur' });
  one = await takenUp(world, { soort: 'INFORMATIEVRAAG' }, { geboortedatum: '2008-05-04' });
  await consents(one, 'VRIJWILLIGER_ZOEKEN');
  const lid = world.as('kernteamlid-driel');
  await done(lid, 'requestVolunteer', asked(one));
  const referring = {
    verwijsreden: 'specialistische-vraag',
    hulpvraag: 'Slaapt slecht.',
    voorgesteldDoor: 'KERNTEAM',
    occurredOn: today(),
  };
  await done(lid, 'requestReferral', { inwoner: one.inwoner, casus: one.casus.id, product: 'jeugd-begeleiding', ...referring });
  await sentToLoket(world, { id: one.melding.id, version: (await standing(world, one.melding.id)).version });
});
afterAll(() => world.close());
beforeEach(async () => {
  for (const owner of services) await world.rows(owner, 'DELETE FROM read_log');
});

interface Inzage {
  readonly organisatie: { readonly naam: string } | null;
  readonly functie: string | null;
  readonly verwerkingsactiviteit: string | null;
  readonly hoedanigheid: string | null;
  readonly recordedAt: string;
}

/** What the log of each owner shows of her, newest first. */
async function inzagen(client: Client, { inwoner }: TakenUp): Promise<Readonly<Record<string, readonly Inzage[]>>> {
  const answer = await client.ask(operation('inzagen'), { inwoner });
  const logs = Object.entries(dataOf<{ inwoner: Record<string, { edges: readonly { node: Inzage }[] }> }>(answer).inwoner);
  return Object.fromEntries(logs.map(([log, { edges }]) => [log, edges.map(({ node }) => node)]));
}

const line = (organisatie: string, rol: string, functie: string, verwerkingsactiviteit: string) => ({
  ...{ organisatie: { naam: organisatie }, functie, rol, verwerkingsactiviteit, hoedanigheid: null },
  recordedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
});
const as = async (person: Person, activity: string, fields: string): Promise<void> => {
  const document = `query Look($id: ID!) @purpose(activities: ["${activity}"]) { inwoner(id: $id) { ${fields} } }`;
  dataOf(await world.as(person).ask(document, { id: one.inwoner }));
};

interface Line {
  readonly subject: string;
  readonly trace_id: string;
}
const linesOf = (owner: string): Promise<readonly Line[]> => world.rows<Line>(owner, 'SELECT subject, trace_id FROM read_log');

describe('J10: a resident asks who read her dossier', () => {
  it('and sees of every owner which organisation did, in which function, when and why', async () => {
    await as('poort-kernteam', 'werk-verdelen', 'naam meldingen { edges { node { status } } }');
    await as('kernteamlid-driel', 'overleggen', 'casussen { edges { node { status } } }');
    await as('consulent-wmo', 'werk-verdelen', 'onderzoeken { edges { node { status } } }');
    const seen = await inzagen(one.resident, one);
    expect(seen).toEqual({
      intakeInzagen: [line('STUW', 'poort', 'vraagverhelderaar', 'werk-verdelen')],
      kernteamInzagen: [line('STUW', 'kernteamlid', 'kernteamlid', 'overleggen')],
      loketInzagen: [line('Loket Samenleven', 'consulent', 'consulent-wmo', 'werk-verdelen')],
      volunteerInzagen: [],
      referralInzagen: [],
    });
    for (const { sub } of [world.people['poort-kernteam'], world.people['kernteamlid-driel'], world.people['consulent-wmo']])
      expect(JSON.stringify(seen)).not.toContain(sub);
    const again = await inzagen(one.resident, one);
    expect(again.loketInzagen?.[0]).toMatchObject({ hoedanigheid: 'ZELF', verwerkingsactiviteit: 'eigen-dossier', functie: null });
  });

  it('which her neighbour does not see, and nobody who works on it', async () => {
    await as('poort-kernteam', 'werk-verdelen', 'naam');
    const nothing = { intakeInzagen: [], kernteamInzagen: [], loketInzagen: [], volunteerInzagen: [], referralInzagen: [] };
    expect(await inzagen(neighbour.resident, one)).toEqual(nothing);
    expect(await inzagen(residentOf(world, one.inwoner), neighbour)).toEqual(nothing);
    const refused = await world
      .as('kernteamlid-driel')
      .ask('query ($id: ID!) { inwoner(id: $id) { intakeInzagen { edges { cursor } } } }', {
        id: one.inwoner,
      });
    expect(refused.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('and the functionaris gegevensbescherming sees it of each resident of her gemeente', async () => {
    await as('poort-kernteam', 'werk-verdelen', 'naam');
    const fg = (gemeente: string): Client => world.as({ sub: 'fg', role: 'functionaris-gegevensbescherming', gemeenten: [gemeente] });
    expect((await inzagen(fg('1734'), one)).intakeInzagen).toEqual([line('STUW', 'poort', 'vraagverhelderaar', 'werk-verdelen')]);
    expect((await inzagen(fg('1911'), one)).intakeInzagen).toEqual([]);
  });
});

describe('One question to the graph', () => {
  it('is one trace over all five owners', async () => {
    dataOf(await one.resident.ask(operation('integraal-klantbeeld'), { inwoner: one.inwoner }));
    const lines = await Promise.all(services.map(linesOf));
    expect(lines.map((each) => each.some(({ subject }) => subject === one.inwoner))).toEqual(services.map(() => true));
    expect(new Set(lines.flat().map(({ trace_id }) => trace_id)).size).toBe(1);
  });

  it('about several residents is a line for each of them', async () => {
    const document = 'query { meldingen(gemeente: "1734", first: 50) { edges { node { status soort } } } }';
    dataOf(await world.as('poort-kernteam').ask(document));
    const subjects = (await linesOf('intake')).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual([one.inwoner, neighbour.inwoner].sort());
  });
});
