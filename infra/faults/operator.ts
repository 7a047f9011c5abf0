import type { Run } from './fault.ts';
import { isTaken } from './rest.ts';
import { inDatabase } from './witness.ts';

const WITHIN_MS = 30_000;
const BEGINNING = '2000-01-01T00:00:00.000Z';

/** Every source sends its journal once more. */
export async function republishAll({ world }: Run): Promise<void> {
  for (const owner of world.owners.values()) await owner.ask('republish', BEGINNING, '--reason', 'FAULT_HEALED');
}

interface Parked {
  readonly source: string;
  readonly aggregate: string;
  readonly event: string;
  readonly since: number;
}

/** What nobody can read is given up, its sources send their journals again, and what waits behind it is released. */
export async function clearPoison(run: Run): Promise<void> {
  const { world, blocked } = run;
  await isTaken(world, WITHIN_MS);
  for (const [name, owner] of world.owners) {
    const unreadable = await inDatabase(world, name, async (client) => {
      const { rows } = await client.query(
        `SELECT source, aggregate_id AS aggregate, event_id AS event, (extract(epoch FROM parked_at) * 1000)::float8 AS since
         FROM parked_event WHERE sequence IS NULL`,
      );
      return rows as readonly Parked[];
    });
    blocked.set(name, [...(blocked.get(name) ?? []), ...unreadable.map((each) => ({ ...each, until: Date.now() }))]);
    for (const { source, aggregate, event } of unreadable) await owner.ask('skip', source, aggregate, event, '--reason', 'UNREADABLE');
  }
  await republishAll(run);
  await isTaken(world, WITHIN_MS);
  for (const owner of world.owners.values()) {
    const parked = (await owner.ask('parked')) as readonly Parked[];
    for (const place of new Set(parked.map(({ source, aggregate }) => `${source} ${aggregate}`)))
      await owner.ask('release', ...place.split(' '), '--reason', 'FAULT_HEALED');
  }
}
