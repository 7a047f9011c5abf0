import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { beschikkingenByIds } from '../database/beschikking-reads.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { diedOn, voorzieningenOfOnderdelen } from '../database/voorziening-reads.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import type { LopendeVoorziening } from '../domain/voorziening.ts';

/** What still runs by a besluit, also as it was revised since; held until the transaction ends. */
export async function runningBy(tx: Tx, id: string): Promise<readonly LopendeVoorziening[]> {
  const [besluit] = await beschikkingenByIds(tx.manager, tx.scope, [id]);
  if (besluit === undefined) throw new Error('A besluit that is contested is gone');
  // First, as the news of a death does.
  await diedOn(tx.manager, tx.scope, besluit);
  const found = await voorzieningenOfOnderdelen(tx.manager, tx.scope, partsOf(besluit));
  const running: LopendeVoorziening[] = [];
  for (const voorziening of [...found].sort((a, b) => a.id.localeCompare(b.id))) {
    const held = await tx.find(voorzieningAggregate, voorziening.id);
    if (held !== null && held.status !== 'BEEINDIGD') running.push(held);
  }
  return running;
}

const partsOf = ({ onderdelen }: Beschikking): readonly string[] => onderdelen.map(({ id }) => id);
