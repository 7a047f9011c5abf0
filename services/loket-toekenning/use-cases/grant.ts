import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { holdPending } from '../database/beschikking-reads.ts';
import { type Grant, holdSpoed } from '../database/voorziening-overlap.ts';
import { diedOn } from '../database/voorziening-reads.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { isToegekend } from '../domain/besluitonderdeel.ts';
import type { Voorziening } from '../domain/voorziening.ts';

/** What a beschikking grants, beside what its resident has but for some that it changes. An urgent one awaits others and follows none. */
export const grantOf = ({ gemeente, inwoner, aanleiding, onderdelen }: Beschikking, behalve: readonly Uuid[] = []): Grant => ({
  ...{ gemeente, inwoner, behalve, volgtSpoedOp: aanleiding.soort === 'TOEKENNING' || aanleiding.soort === 'BEZWAAR' },
  toegekend: onderdelen.filter(isToegekend).map(({ product, toekenning: { since, until } }) => ({ product, since, until })),
});

/** Holds what a grant meets, in the order of a death: the news of it, and urgent grants that it follows with what would still change them. */
export async function holdMet(tx: Tx, beschikking: Beschikking): Promise<void> {
  const grant = grantOf(beschikking);
  if (grant.toegekend.length === 0) return;
  await diedOn(tx.manager, tx.scope, grant);
  await holdPending(tx.manager, tx.scope, grant);
  await spoedBefore(tx, grant);
}

/** Urgent grants that it follows: each ends where what is granted begins. */
export const spoedBefore = async (tx: Tx, grant: Grant): Promise<readonly Voorziening[]> =>
  grant.volgtSpoedOp === true ? holdSpoed(tx.manager, tx.scope, grant) : [];
