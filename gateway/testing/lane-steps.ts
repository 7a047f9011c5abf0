import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { services } from '../../infra/local/services.ts';
import type { Client, Constellation } from './constellation.ts';
import { eventually } from './loket-steps.ts';
import { allSent, command, dataOf, done, type State, today } from './steps.ts';

/** One mutation of the lane, today. */
export const inLane = (client: Client, name: string, input: object): Promise<State> =>
  done(client, name, { occurredOn: today(), ...input });

/** What Veilig Thuis transfers about a child, recorded by the poort of the loket. */
export const transferred = (world: Constellation, inwoner: string, own: object): Promise<State> =>
  inLane(world.as('poort-loket'), 'registerVeiligThuisMelding', {
    gemeente: '1734',
    betrokkenen: [{ inwoner, rol: 'KIND' }],
    termijnen: [{ soort: 'TRIAGE', startedOn: today(), verlengd: false }],
    ...own,
  });

/** Everybody has taken all that was told. */
export async function settled(world: Constellation): Promise<void> {
  // What is taken may be answered by something that is sent: nothing is under way when neither holds after the other.
  await until(async () => {
    for (const owner of services) await allSent(world, owner);
    if ((await world.untaken()) > 0) return false;
    const waiting = await Promise.all(services.map((owner) => world.rows(owner, 'SELECT FROM outbox_unpublished')));
    return waiting.flat().length === 0;
  });
}

export interface LaneView {
  readonly status: string;
  readonly version: number;
  readonly overdracht: string;
  readonly onderzoek: { readonly id: string; readonly version: number; readonly status: string } | null;
}

/** What was transferred with the receiver's work on it, as somebody finds both in one query; null when it is not there for her. */
export async function laneSeenBy(client: Client, id: string): Promise<LaneView | null> {
  const answer = await client.ask(
    'query ($id: ID!) { veiligThuisMelding(id: $id) { status version overdracht onderzoek { id version status } } }',
    { id },
  );
  return dataOf<{ veiligThuisMelding: LaneView | null }>(answer).veiligThuisMelding;
}

/** From the receiver's work to its end: taken up by the jeugdconsulent, named to a Wmo-consulent, who ends it; each seen by who must know, and no other. */
export async function walked(world: Constellation, { id }: State, toelichting: string): Promise<void> {
  const [jeugd, wmo] = [world.as('consulent-jeugd'), world.as('consulent-wmo')];
  const seen = (client: Client, view: object | null): Promise<void> =>
    eventually(async () => {
      const found = await laneSeenBy(client, id);
      for (const [name, value] of Object.entries(view ?? {}))
        if (found?.[name as 'status'] !== value) throw new Error(`${name} is not ${value}`);
      if (view === null && found !== null) throw new Error('It is seen');
    });
  await seen(jeugd, { status: 'OVERGEDRAGEN' });
  const work = (await laneSeenBy(jeugd, id))?.onderzoek;
  const at = { veiligThuisOnderzoek: work?.id };
  const accepted = await inLane(jeugd, 'acceptVeiligThuisMelding', { ...at, expectedVersion: work?.version });
  await seen(jeugd, { status: 'OPGEPAKT' });
  for (const person of ['consulent-wmo', 'collega-wmo', 'poort-loket'] as const) await seen(world.as(person), null);
  const naming = { ...at, expectedVersion: accepted.version, professionals: [world.people['consulent-wmo'].sub] };
  const named = await inLane(jeugd, 'nameToVeiligThuisOnderzoek', naming);
  await seen(wmo, { status: 'OPGEPAKT' });
  await inLane(wmo, 'closeVeiligThuisOnderzoek', { ...at, expectedVersion: named.version, resultaat: 'hulp-gestart', toelichting });
  await seen(jeugd, { status: 'AFGESLOTEN' });
}

/** Code and reason of what a command of the lane is refused with. */
export async function refusedInLane(client: Client, name: string, input: object): Promise<readonly unknown[]> {
  const { errors = [] } = await command(client, name, { occurredOn: today(), ...input });
  return errors.map(({ extensions }) => [extensions?.code, extensions?.reason]);
}
