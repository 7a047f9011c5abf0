import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { services } from '../../infra/local/services.ts';
import { type TakenUp, takenUp } from '../testing/consent-steps.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { transferred } from '../testing/lane-steps.ts';
import type { Person } from '../testing/people.ts';
import { command, dataOf, done, place, placePeople, refusalOf, type State, today } from '../testing/steps.ts';

const operation = (name: string): string => readFileSync(join(import.meta.dirname, `../../schema/operations/${name}.graphql`), 'utf8');
const REASON = 'Zij ligt thuis op de grond en wij moeten weten wie haar helpt.';

let world: Constellation;
let resident: TakenUp;
let neighbour: TakenUp;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  await place(world, 'poort-loket', '1734', null);
  resident = await takenUp(world, { soort: 'INFORMATIEVRAAG' }, { geboortedatum: '2008-05-04' });
  neighbour = await takenUp(world, {}, { naam: 'Bea Buur' });
  const why = { verwijsreden: 'specialistische-vraag', hulpvraag: 'Slaapt slecht.', voorgesteldDoor: 'KERNTEAM', occurredOn: today() };
  const asked = { inwoner: resident.inwoner, casus: resident.casus.id, product: 'jeugd-begeleiding', ...why };
  await done(world.as('kernteamlid-driel'), 'requestReferral', asked);
});
afterAll(() => world.close());

const opens = (person: Person, own: object = {}): Promise<Answer> =>
  command(world.as(person), 'openNoodtoegang', { inwoner: resident.inwoner, reden: REASON, ...own });
const opened = async (): Promise<State> => dataOf<{ result: State }>(await opens('consulent-wmo')).result;
const reads = ({ id }: State, { inwoner }: TakenUp = resident, as: Person = 'consulent-wmo'): Promise<Answer> =>
  world.as(as).ask(operation('dossier-in-nood'), { inwoner }, { kind: 'noodtoegang', id });
const rows = (count: number) => ({ edges: Array.from({ length: count }, () => expect.anything()) });

describe('A consulent who is not tied to a resident', () => {
  it('reads nothing of her', async () => {
    const question = { kind: 'melding', id: resident.melding.id };
    const answer = await world.as('consulent-wmo').ask(operation('integraal-klantbeeld'), { inwoner: resident.inwoner }, question);
    expect(refusalOf(answer)).toBe('FORBIDDEN TIE_NOT_HELD');
    const without = await world.as('consulent-wmo').ask(operation('dossier-in-nood'), { inwoner: resident.inwoner });
    expect(refusalOf(without)).toBe('FORBIDDEN TIE_REQUIRED');
  });

  it('opens her dossier in need with a reason, and reads at four owners who helps her, and of nobody else', async () => {
    expect(refusalOf(await opens('consulent-wmo', { reden: 'spoed' }))).toBe('REFUSED REDEN_TOO_SHORT');
    const noodtoegang = await opened();
    expect(dataOf(await reads(noodtoegang))).toMatchObject({
      inwoner: { naam: 'Ans Proef', meldingen: rows(1), casussen: rows(1), onderzoeken: rows(0), referrals: rows(1) },
    });
    expect(dataOf(await reads(noodtoegang, neighbour))).toMatchObject({
      inwoner: { naam: null, meldingen: rows(0), casussen: rows(0), referrals: rows(0) },
    });
  });

  it('is tied by it herself alone, and for as long as the policy says', async () => {
    const noodtoegang = await opened();
    expect(refusalOf(await reads(noodtoegang, resident, 'collega-wmo'))).toBe('FORBIDDEN TIE_NOT_HELD');
    expect(refusalOf(await reads(noodtoegang))).toBe('accepted');
    world.pass(1);
    expect(refusalOf(await reads(noodtoegang))).toBe('FORBIDDEN TIE_NOT_HELD');
    world.pass(-1);
  });

  it('finds nothing of Veilig Thuis by it', async () => {
    await transferred(world, resident.inwoner, { overdracht: 'kanarie-overdracht' });
    expect(JSON.stringify(await reads(await opened()))).not.toMatch(/kanarie|VEILIG_THUIS/);
  });
});

describe('Who has no break-glass by the policy', () => {
  it('is refused it, and what she reads of who is not hers, as ever', async () => {
    const noodtoegang = await opened();
    for (const person of ['kernteamlid-heteren', 'poort-kernteam', 'aanbieder-noord', 'bezwaarbehandelaar', 'beheerder'] as const) {
      expect([person, refusalOf(await opens(person))]).toEqual([
        person,
        expect.stringMatching(/^FORBIDDEN (ROLE_WITHOUT_RIGHT|PURPOSE_NOT_HELD)$/),
      ]);
      expect([person, refusalOf(await reads(noodtoegang, resident, person))]).toEqual([person, 'FORBIDDEN PURPOSE_NOT_HELD']);
    }
  });
});

describe('What was opened in need', () => {
  it('stands in what the resident sees of who read her dossier, as such', async () => {
    const noodtoegang = await opened();
    for (const owner of services) await world.rows(owner, 'DELETE FROM read_log');
    dataOf(await reads(noodtoegang));
    const seen = JSON.stringify(dataOf(await resident.resident.ask(operation('inzagen'), { inwoner: resident.inwoner })));
    expect(seen.match(/"verwerkingsactiviteit":"[a-z-]+"/g)?.sort()).toEqual(
      ['koppelen', 'noodtoegang', 'noodtoegang', 'noodtoegang'].map((each) => `"verwerkingsactiviteit":"${each}"`),
    );
  });

  it('is on the list of the functionaris gegevensbescherming until she looked at it', async () => {
    const noodtoegang = await opened();
    const functionaris = world.as('functionaris-gegevensbescherming');
    const list = async () => JSON.stringify(dataOf(await functionaris.ask(operation('noodtoegangen'))));
    expect(await list()).toContain(noodtoegang.id);
    expect(await list()).toContain(REASON);
    const judged = { noodtoegang: noodtoegang.id, expectedVersion: noodtoegang.version, oordeel: 'ONTERECHT' };
    expect(refusalOf(await command(world.as('consulent-wmo'), 'reviewNoodtoegang', judged))).toMatch(/^FORBIDDEN/);
    await done(functionaris, 'reviewNoodtoegang', judged);
    expect(await list()).not.toContain(noodtoegang.id);
  });
});
