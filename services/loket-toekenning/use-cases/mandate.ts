import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { functieOf } from '../database/known-reads.ts';
import { type Bevoegdheid, type Mandaat, type Mandataris, mandateFor } from '../domain/mandaat.ts';

interface Row {
  readonly gemeente: string;
}

/** By which mandate someone may decide, by the gemeenteprofiel of that day; null without. The caller, when nobody else is named. */
export const mandateOf = (
  service: UseCases,
  tx: Tx,
  row: Row,
  bevoegdheid: Bevoegdheid,
  beslisser: Mandataris = callerOf(tx.actor),
): Mandaat | null => mandateFor(profileOf(service, row, bevoegdheid.on).mandaten, beslisser, bevoegdheid);

/** Who decides: the caller; who loads history names another, who decided in the function of her place on that day. */
export async function beslisserOf(
  { backdating }: UseCases,
  tx: Tx,
  { gemeente }: Row,
  { beslisser, on }: { readonly beslisser: string | null | undefined; readonly on: LocalDate },
): Promise<Mandataris> {
  if (beslisser == null) return callerOf(tx.actor);
  if (!backdating.unlimitedFor.includes(tx.actor.role)) throw forbidden('ROLE_WITHOUT_RIGHT');
  const professional = parseUuid(beslisser);
  const functie = await functieOf(tx.manager, tx.scope, { gemeente, professional, on });
  return { professional, functie: functie ?? undefined };
}

const callerOf = ({ function: functie, subject }: Actor): Mandataris => ({ functie, professional: subject });

/** As what someone acts: her function, or her role when she has none. */
export const actsAs = ({ function: functie, role }: Actor): string => functie ?? role;
