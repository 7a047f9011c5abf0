import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { type Client, type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, casusOf, dataOf, done, placePeople, sentTo } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

interface Signal {
  readonly soort: string;
  readonly since: string;
  readonly owner: { readonly soort: string; readonly code: string | null };
  readonly of: { readonly id: string } | null;
}
const listOf = (query: string, of: string): string =>
  `{ signals: ${query}(gemeente: "1734") { edges { node { soort since owner { soort code } of: ${of} { id } } } } }`;

/** Signals that somebody sees about one thing. */
async function signals(client: Client, query: 'intakeSignals' | 'casusSignals', of: string, id: string): Promise<readonly Signal[]> {
  const { signals: found } = dataOf<{ signals: { edges: readonly { node: Signal }[] } }>(await client.ask(listOf(query, of)));
  return found.edges.map(({ node }) => node).filter((signal) => signal.of?.id === id);
}

const figures = `query ($month: Maand!) { gemeente(code: "1734") {
  intakeSignaalcijfers { totaal } casusSignaalcijfers { totaal }
  doorstroom(van: $month, tot: $month, groepering: TEAM) { totaal { vragen doodlopend opgepakt { aantal } } } } }`;
const counted = async (month: string): Promise<unknown> =>
  dataOf<{ gemeente: unknown }>(await world.as('poort-kernteam').ask(figures, { month })).gemeente;

describe('a question between two desks', () => {
  it('that nobody takes up, or answers, is a signal to both of them and counted, until somebody does', async () => {
    const [poort, driel, heteren] = [world.as('poort-kernteam'), world.as('kernteamlid-driel'), world.as('kernteamlid-heteren')];
    const month = world.today().slice(0, 7);
    const { melding } = await aQuestion(world, { soort: 'INFORMATIEVRAAG' });
    const offered = await sentTo(world, melding, 'driel');
    const asked = (client: Client) => signals(client, 'intakeSignals', 'melding', melding.id);
    expect(await asked(poort)).toEqual([]);

    world.pass(6);
    await until(async () => (await asked(poort)).length > 0);
    const silent = { soort: 'traject-oppakken', since: world.today(), owner: { soort: 'KERNTEAM', code: 'driel' } };
    expect(await asked(poort)).toMatchObject([silent]);
    expect(await asked(driel)).toMatchObject([silent]);
    expect(await asked(heteren)).toEqual([]);
    expect(await counted(month)).toMatchObject({
      ...{ intakeSignaalcijfers: { totaal: 1 }, casusSignaalcijfers: { totaal: 0 } },
      doorstroom: { totaal: { vragen: 1, doodlopend: 1, opgepakt: { aantal: 0 } } },
    });

    const occurredOn = world.today();
    await done(driel, 'acceptCasus', { expectedVersion: offered.version, casus: offered.id, occurredOn });
    await until(async () => (await asked(poort)).length === 0);
    const { version, id: casus } = await casusOf(world, melding.id);
    await done(driel, 'askConsulent', { expectedVersion: version, casus, aan: 'WMO', vraag: 'Kan dit via de Wmo?', occurredOn });
    const waits = (client: Client) => signals(client, 'casusSignals', 'casus', casus);

    world.pass(8);
    await until(async () => (await waits(driel)).length > 0);
    const unanswered = { soort: 'consulentvraag-beantwoorden', owner: { soort: 'LOKET' } };
    expect(await waits(driel)).toMatchObject([unanswered]);
    expect(await waits(world.as('consulent-wmo'))).toMatchObject([unanswered]);
    expect(await waits(world.as('consulent-jeugd'))).toEqual([]);
    expect(await counted(month)).toMatchObject({
      ...{ intakeSignaalcijfers: { totaal: 0 }, casusSignaalcijfers: { totaal: 1 } },
      doorstroom: { totaal: { vragen: 1, doodlopend: 0, opgepakt: { aantal: 1 } } },
    });
  });
});
