import { randomUUID } from 'node:crypto';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import type { Client, Constellation, World } from './constellation.ts';
import type { Answer } from './gateway.ts';
import type { Person } from './people.ts';

/** Today in Europe/Amsterdam, as every party's clock says. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The data of an answer; throws with the errors of one that has any. */
export function dataOf<Data = Record<string, never>>(answer: Answer): Data {
  if (answer.errors !== undefined) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  return answer.data as Data;
}

/** Code and reason of the only error. */
export const refusalOf = (answer: Answer): string => {
  const { code, reason } = answer.errors?.[0]?.extensions ?? {};
  return answer.errors === undefined ? 'accepted' : [code, reason].filter((part) => part !== undefined).join(' ');
};

export interface State {
  readonly id: string;
  readonly version: number;
}

/** Sends one mutation with a fresh commandId and today's date; answers what it selects, `id version` when nothing is said. */
export async function command(client: Client, name: string, input: object, select: string = 'id version'): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${select} } }`;
  const asking = { input: { commandId: randomUUID(), ...input } };
  let answer = await client.ask(document, asking);
  // Who asks intake after a consent gives it a second and a half; a client asks again.
  for (let times = 1; times < PATIENCE && reasonOf(answer) === 'CONSENT_NOT_KNOWN'; times += 1) answer = await client.ask(document, asking);
  return answer.data === undefined || answer.data === null ? answer : { ...answer, data: { result: answer.data[name] } };
}

const PATIENCE = 4;
const reasonOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions?.reason;

/** The same, and it must be accepted. */
export async function done(client: Client, name: string, input: object): Promise<State> {
  return dataOf<{ result: State }>(await command(client, name, input)).result;
}

/** Somebody works in a team from 2015 on, or for the gemeente when no team is named. */
export async function place(world: World, person: Person, gemeente: string, kernteam: string | null): Promise<void> {
  const { sub, organisation, function: functie } = world.people[person];
  const beheerder = world.as('beheerder');
  await done(beheerder, 'registerProfessional', { gemeente, subject: sub, naam: person });
  const team = kernteam === null ? {} : { kernteam };
  await done(beheerder, 'startAansluiting', {
    professional: sub,
    gemeente,
    ...team,
    organisatie: organisation,
    functie,
    since: '2015-01-01',
  });
}

/** People of the journeys in their teams. */
export async function placePeople(world: World): Promise<void> {
  await place(world, 'kernteamlid-driel', '1734', 'driel');
  await place(world, 'collega-driel', '1734', 'driel');
  await place(world, 'vrijwilliger-driel', '1734', 'driel');
  await place(world, 'kernteamlid-heteren', '1734', 'heteren');
  await place(world, 'consulent-jeugd', '1734', null);
  await place(world, 'consulent-wmo', '1734', null);
  await place(world, 'collega-wmo', '1734', null);
  await place(world, 'bezwaarbehandelaar', '1734', null);
  await place(world, 'wijkteam-hollands-kroon', '1911', 'wijkteam');
}

/** A resident of Driel with a question at a poort. */
export async function aQuestion(world: World, question: object = {}, person: object = {}): Promise<{ inwoner: string; melding: State }> {
  const poort = world.as('poort-kernteam');
  const inwoner = await done(poort, 'registerInwoner', { gemeente: '1734', naam: 'Ans Proef', kern: 'driel', ...person });
  const melding = await done(poort, 'registerMelding', {
    gemeente: '1734',
    soort: 'WMO_MELDING',
    kanaal: 'telefoon',
    poort: 'kernteam',
    soortMelder: 'INWONER',
    betrokkenen: [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }],
    omschrijving: 'Het huishouden lukt niet meer alleen.',
    occurredOn: today(),
    ...question,
  });
  return { inwoner: inwoner.id, melding };
}

/** Sends a question to a team; answers the casus that it got. */
export async function sentTo(world: World, melding: State, kernteam: string): Promise<State> {
  const poort = world.as('poort-kernteam');
  const opened = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam, moment: 'SCHIFTING' };
  await done(poort, 'openTraject', { ...opened, reden: 'Woont hier', occurredOn: today() });
  return casusOf(world, melding.id);
}

/** The newest casus of a melding. */
export async function casusOf(world: World, melding: string): Promise<State> {
  const answer = await world.as('migratie').ask('query ($id: ID!) { melding(id: $id) { casussen { id version } } }', { id: melding });
  const casus = dataOf<{ melding: { casussen: readonly State[] } }>(answer).melding.casussen.at(-1);
  if (casus === undefined) throw new Error('the melding has no casus');
  return casus;
}

export interface Standing {
  readonly melding: string;
  readonly version: number;
  readonly traject: string | null;
  readonly hop: number | null;
}

/** Where a melding and its last traject stand, as the poort sees it. */
export async function standing(world: World, melding: string): Promise<Standing> {
  const document = 'query ($id: ID!) { melding(id: $id) { version status trajecten { status hop } } }';
  const answer = await world.as('poort-kernteam').ask(document, { id: melding });
  const { status, version, trajecten } = dataOf<{
    melding: { status: string; version: number; trajecten: readonly { status: string; hop: number }[] };
  }>(answer).melding;
  return { melding: status, version, traject: trajecten.at(-1)?.status ?? null, hop: trajecten.at(-1)?.hop ?? null };
}

/** Waits until all that an owner told is on the bus. */
export function allSent(world: Constellation, owner: string): Promise<void> {
  return until(async () => (await world.rows(owner, 'SELECT FROM outbox_unpublished')).length === 0);
}
