import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Run } from '../fault.ts';
import { clearPoison, republishAll } from '../operator.ts';
import type { Sends } from '../orders.ts';
import { oneOf } from '../random.ts';
import { inDatabase } from '../witness.ts';
import type { World } from '../world.ts';

const LASTS_MS = 2_500;

async function mistreated({ owners }: World): Promise<number> {
  let all = 0;
  for (const owner of owners.values()) all += Number(await owner.ask('mistreated'));
  return all;
}

/** Every owner sends like this for a while. */
async function whileSending({ world, seed }: Run, sends: Omit<Sends, 'seed'>): Promise<number> {
  const before = await mistreated(world);
  for (const owner of world.owners.values()) owner.order({ sends: { seed, ...sends } });
  await pause(LASTS_MS);
  for (const owner of world.owners.values()) owner.order({});
  return (await mistreated(world)) - before;
}

/** Bytes that are no event, under the keys of aggregates of which more is about to be told. */
async function throwIn({ world, random }: Run, times: number): Promise<void> {
  const known = (): Promise<readonly string[]> =>
    inDatabase(world, 'intake', async (client) => {
      const { rows } = await client.query(
        `SELECT aggregate_id AS id FROM outbox WHERE type = 'nl.meldingen.melding-registered.v1' ORDER BY pos DESC LIMIT 8`,
      );
      return (rows as { id: string }[]).map(({ id }) => id);
    });
  let keys = await known();
  for (; keys.length < times; keys = await known()) await pause(50);
  for (let time = 0; time < times; time += 1)
    await world.bus.bus.publish([{ topic: 'intake.melding', key: oneOf(random, keys), value: Buffer.from('{"specversion":') }]);
}

const STRANGERS = 3;

export const records: readonly Fault[] = [
  { name: 'duplicates', what: '30 % of the events are sent twice', inject: (run) => whileSending(run, { twice: 0.3 }) },
  {
    name: 'missing-sequence',
    what: '10 % of the events never reach the bus, until their source sends its journal once more',
    tampers: true,
    inject: (run) => whileSending(run, { lost: 0.1 }),
    heal: republishAll,
  },
  {
    name: 'reordered-sequence',
    what: '30 % of the events arrive behind later ones',
    tampers: true,
    inject: (run) => whileSending(run, { late: 0.3 }),
  },
  {
    name: 'poison',
    what: '8 % of the events arrive as bytes that nobody can read, and a stranger adds some more',
    tampers: true,
    inject: async (run) => {
      await throwIn(run, STRANGERS);
      return STRANGERS + (await whileSending(run, { spoilt: 0.08 }));
    },
    heal: clearPoison,
  },
  {
    name: 'two-revisions',
    what: 'half of the events are told by a later revision of their schema, with a field that no reader knows',
    inject: (run) => whileSending(run, { newer: 0.5 }),
  },
];
