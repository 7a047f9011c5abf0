import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingenByIds } from '../database/beschikking-reads.ts';
import { heronderzoekenOf } from '../database/onderzoek-reads.ts';
import { bekendmakingOf } from '../domain/beschikking.ts';
import type { Voorziening } from '../domain/voorziening.ts';

/** The business date of a step on a voorziening: none before the besluit that it rests on was made known (`BEFORE_VOORZIENING`). */
export async function sinceVoorziening(
  service: UseCases,
  tx: Tx,
  voorziening: Voorziening,
  input: { readonly occurredOn: LocalDate },
): Promise<LocalDate> {
  const on = occurredOn(service, tx, input.occurredOn);
  const knownOn = await bekendSinds(tx, voorziening);
  if (knownOn === null || on < knownOn) throw badInput('BEFORE_VOORZIENING');
  return on;
}

/** The heronderzoek that a besluit on a voorziening rests on: the last one since the besluit that it is of was made known; null without. */
export async function heronderzoekOf(tx: Tx, voorziening: Voorziening): Promise<Uuid | null> {
  const knownOn = await bekendSinds(tx, voorziening);
  const last = (await heronderzoekenOf(tx.manager, tx.scope, [voorziening.id])).at(-1);
  return last !== undefined && knownOn !== null && last.offeredOn >= knownOn ? last.id : null;
}

/** When the besluit that it rests on was made known; null when the scope does not see it. */
async function bekendSinds(tx: Tx, { beschikking }: Voorziening): Promise<LocalDate | null> {
  const [besluit] = await beschikkingenByIds(tx.manager, tx.scope, [beschikking]);
  return besluit === undefined ? null : (bekendmakingOf(besluit)?.bekendmaking.on ?? null);
}

/** The law of its product. */
export const wetOf = (profile: Profile, { product }: Voorziening): Wet => byCode(profile.producten, product)?.wet ?? 'WMO';
