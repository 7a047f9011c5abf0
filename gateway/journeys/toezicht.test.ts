import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { services } from '../../infra/local/services.ts';
import { type TakenUp, takenUp } from '../testing/consent-steps.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { transferred } from '../testing/lane-steps.ts';
import { sentToLoket } from '../testing/loket-steps.ts';
import type { Person } from '../testing/people.ts';
import { aQuestion, dataOf, done, place, placePeople, refusalOf, type State, standing } from '../testing/steps.ts';

const operation = (name: string): string => readFileSync(join(import.meta.dirname, `../../schema/operations/${name}.graphql`), 'utf8');
const DOSSIER = operation('dossier-voor-toezicht');
const A_WEEK = 7;

let world: Constellation;
let named: TakenUp;
let neighbour: TakenUp;
let child: Pick<TakenUp, 'inwoner' | 'melding'>;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  await place(world, 'poort-loket', '1734', null);
  [named, neighbour] = [await takenUp(world), await takenUp(world, {}, { naam: 'Bea Buur' })];
  child = await aQuestion(world, { soort: 'JEUGDHULPVRAAG', betreftJeugdige: true }, { naam: 'Cas Kind' });
  for (const { melding } of [named, neighbour, child])
    await sentToLoket(world, { id: melding.id, version: (await standing(world, melding.id)).version });
});
afterAll(() => world.close());

const dayIn = (days: number): string => new Date(Date.parse(world.today()) + days * 86_400_000).toISOString().slice(0, 10);
const opened = (own: object = {}): Promise<State> =>
  done(world.as('toezichtcoordinator'), 'openInspectie', {
    gemeente: '1734',
    referentie: 'Steekproef keukentafelgesprekken',
    toezichthouder: world.people['toezichthouder-wmo'].sub,
    van: world.today(),
    tot: dayIn(A_WEEK),
    dossiers: [named.inwoner, child.inwoner],
    ...own,
  });
const reads = (inspectie: State, { inwoner }: Pick<TakenUp, 'inwoner'>, as: Person = 'toezichthouder-wmo'): Promise<Answer> =>
  world.as(as).ask(DOSSIER, { inwoner }, { kind: 'inspectie', id: inspectie.id });
const rows = (count: number) => ({ edges: Array.from({ length: count }, () => expect.anything()) });
const nothing = {
  naam: null,
  meldingen: rows(0),
  casussen: rows(0),
  onderzoeken: rows(0),
  aanvragen: rows(0),
  beschikkingen: rows(0),
  voorzieningen: rows(0),
};

describe('A toezichthouder', () => {
  it('reads at three owners the dossier that her inspection names, and nothing of anybody else', async () => {
    const inspectie = await opened();
    expect(dataOf(await reads(inspectie, named))).toMatchObject({
      inwoner: { naam: 'Ans Proef', meldingen: rows(1), casussen: rows(1), onderzoeken: rows(1) },
    });
    expect(dataOf(await reads(inspectie, neighbour))).toMatchObject({ inwoner: nothing });
  });

  it('reads nothing of what rests on the Jeugdwet', async () => {
    expect(dataOf(await reads(await opened(), child))).toMatchObject({ inwoner: { ...nothing, naam: 'Cas Kind' } });
  });

  it('finds no work in lists but of whom it names', async () => {
    const { id } = await opened();
    const lists = `query Lijsten @purpose(activities: ["toezicht-houden"]) { meldingen(gemeente: "1734") { edges { node { id } } }
      casussen(gemeente: "1734") { edges { node { id } } } onderzoeken(gemeente: "1734") { edges { node { melding { id } } } } }`;
    expect(dataOf(await world.as('toezichthouder-wmo').ask(lists, {}, { kind: 'inspectie', id }))).toEqual({
      meldingen: { edges: [{ node: { id: named.melding.id } }] },
      casussen: { edges: [{ node: { id: named.casus.id } }] },
      onderzoeken: { edges: [{ node: { melding: { id: named.melding.id } } }] },
    });
  });

  it('is tied to nobody by an inspection of a colleague, by one that is to come, that is over or that was closed', async () => {
    const inspectie = await opened();
    expect(refusalOf(await reads(inspectie, named, 'collega-toezicht'))).toBe('FORBIDDEN TIE_NOT_HELD');
    expect(refusalOf(await reads(await opened({ van: dayIn(1) }), named))).toBe('FORBIDDEN TIE_NOT_HELD');
    expect(refusalOf(await reads(await opened({ van: dayIn(-2), tot: dayIn(-1) }), named))).toBe('FORBIDDEN TIE_NOT_HELD');
    expect(refusalOf(await reads(inspectie, named))).toBe('accepted');
    await done(world.as('toezichtcoordinator'), 'closeInspectie', { inspectie: inspectie.id, expectedVersion: inspectie.version });
    expect(refusalOf(await reads(inspectie, named))).toBe('FORBIDDEN TIE_NOT_HELD');
  });

  it('reads nothing while who knows of her inspection is away', async () => {
    const inspectie = await opened();
    expect(refusalOf(await reads(inspectie, named))).toBe('accepted');
    await world.stop('intake');
    const answer = await world
      .asNow('toezichthouder-wmo')
      .ask(DOSSIER, { inwoner: named.inwoner }, { kind: 'inspectie', id: inspectie.id });
    await world.start('intake');
    expect(refusalOf(answer)).toBe('SUBGRAPH_UNAVAILABLE TIE_NOT_KNOWN');
  });

  it('has no document by which she reads volunteers, providers, the BSN or consent', async () => {
    const { id } = await opened();
    for (const field of ['volunteerRequests { edges { cursor } }', 'referrals { edges { cursor } }', 'bsn', 'toestemmingen { doel }']) {
      const document = `query ($id: ID!) { inwoner(id: $id) { ${field} } }`;
      const answer = await world.as('toezichthouder-wmo').ask(document, { id: named.inwoner }, { kind: 'inspectie', id });
      expect([field, refusalOf(answer)]).toEqual([field, 'FORBIDDEN DOCUMENT_NOT_REGISTERED']);
    }
  });

  it('does not learn what Veilig Thuis transferred about whom it names', async () => {
    const { id } = await transferred(world, named.inwoner, { overdracht: 'kanarie-overdracht' });
    const inspectie = await opened();
    expect(JSON.stringify(await reads(inspectie, named))).not.toMatch(/kanarie|VEILIG_THUIS/);
    const see = (melding: string): Promise<Answer> => {
      const document = 'query ($id: ID!) { veiligThuisMelding(id: $id) { status } }';
      return world.as('toezichthouder-wmo').ask(document, { id: melding }, { kind: 'inspectie', id: inspectie.id });
    };
    expect(await see(id)).toEqual(await see(inspectie.id));
    expect(refusalOf(await see(id))).toBe('FORBIDDEN DOCUMENT_NOT_REGISTERED');
  });

  it('stands in what the resident sees of who read her dossier', async () => {
    const inspectie = await opened();
    for (const owner of services) await world.rows(owner, 'DELETE FROM read_log');
    dataOf(await reads(inspectie, named));
    const seen = JSON.stringify(dataOf(await named.resident.ask(operation('inzagen'), { inwoner: named.inwoner })));
    // Of three owners what she read, and of one that she asked whether she is tied to her.
    expect(seen.match(/"verwerkingsactiviteit":"[a-z-]+"/g)?.sort()).toEqual(
      ['koppelen', 'toezicht-houden', 'toezicht-houden', 'toezicht-houden'].map((each) => `"verwerkingsactiviteit":"${each}"`),
    );
    expect(seen).not.toContain(world.people['toezichthouder-wmo'].sub);
  });
});

describe('The functionaris gegevensbescherming', () => {
  it('reads who read of each resident, and no dossier', async () => {
    const functionaris = world.as('functionaris-gegevensbescherming');
    dataOf(await functionaris.ask(operation('inzagen'), { inwoner: named.inwoner }));
    for (const field of ['naam', 'meldingen { edges { cursor } }', 'casussen { edges { cursor } }', 'onderzoeken { edges { cursor } }']) {
      const answer = await functionaris.ask(`query ($id: ID!) { inwoner(id: $id) { ${field} } }`, { id: named.inwoner });
      expect([field, refusalOf(answer)]).toEqual([field, 'FORBIDDEN DOCUMENT_NOT_REGISTERED']);
    }
    expect(refusalOf(await reads(await opened(), named, 'functionaris-gegevensbescherming'))).toBe('FORBIDDEN PURPOSE_NOT_HELD');
  });
});
