import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { type Bevoegdheid, type Mandaat, mandateFor } from '../domain/mandaat.ts';

/** By which mandate the caller may decide, by the gemeenteprofiel of that day; null without. */
export const mandateOf = (service: UseCases, tx: Tx, row: { readonly gemeente: string }, bevoegdheid: Bevoegdheid): Mandaat | null =>
  mandateFor(profileOf(service, row, bevoegdheid.on).mandaten, { functie: tx.actor.function, professional: tx.actor.subject }, bevoegdheid);

/** As what someone acts: her function, or her role when she has none. */
export const actsAs = ({ function: functie, role }: Actor): string => functie ?? role;
