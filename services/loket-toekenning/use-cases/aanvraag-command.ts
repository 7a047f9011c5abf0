import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type KernteamAanbod, kernteamAanbodMistake } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag, AanvraagEvent } from '../domain/aanvraag.ts';
import { notBefore } from '../domain/lopend.ts';
import { aanvraagContract } from '../messaging/publishes-besluit.ts';
import { type AanbodInput, aanbodFrom } from './kernteam-aanbod.ts';

/** What every command on an aanvraag brings. */
export interface AanvraagCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly aanvraag: string;
  readonly occurredOn: LocalDate;
}

export const loadAanvraag = (tx: Tx, input: AanvraagCommandInput): Promise<Aanvraag> =>
  tx.load(aanvraagAggregate, parseUuid(input.aanvraag));

export const saveAanvraag = (
  tx: Tx,
  { state, events }: { readonly state: Aanvraag; readonly events: readonly AanvraagEvent[] },
): Promise<Aanvraag> =>
  tx.save(
    aanvraagAggregate,
    state,
    events.map((event) => aanvraagContract(state, event)),
  );

/** The business date of a command on an aanvraag: none before it was submitted or within a time in which its term stood still (`BEFORE_AANVRAAG`). */
export function sinceAanvraag(service: UseCases, tx: Tx, aanvraag: Aanvraag, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < notBefore(aanvraag)) throw badInput('BEFORE_AANVRAAG');
  return on;
}

/** Whether the kernteam was offered, when that was said and as the gemeenteprofiel knows it. */
export function soundAanbod(input: AanbodInput | null | undefined, profile: Profile): KernteamAanbod | null {
  const aanbod = aanbodFrom(input);
  if (aanbod !== null) assertSound(kernteamAanbodMistake(aanbod, profile));
  return aanbod;
}
