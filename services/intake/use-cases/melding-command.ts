import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding, MeldingEvent } from '../domain/melding.ts';
import { keepTermijnen } from '../domain/melding-termijnen.ts';
import { meldingContract } from '../messaging/publishes.ts';

/** What every command on a melding brings. */
export interface MeldingCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly melding: string;
  readonly occurredOn: LocalDate;
}

export const loadMelding = (tx: Tx, input: MeldingCommandInput): Promise<Melding> => tx.load(meldingAggregate, parseUuid(input.melding));

/** Saves what was decided with the terms that follow from it, and tells it. */
export function saveMelding(
  service: UseCases,
  tx: Tx,
  decision: { readonly state: Melding; readonly events: readonly MeldingEvent[] },
): Promise<Melding> {
  const { state, events } = keepTermijnen(decision, {
    today: localDateAt(tx.at),
    oppakken: (on) => profileTermijn(profileOf(service, decision.state, on), 'traject-oppakken'),
  });
  return tx.save(meldingAggregate, state, events.map(meldingContract));
}

/** The melding, or the one that goes on for it. */
export async function goesOnAs(tx: Tx, melding: Melding): Promise<Melding> {
  return melding.status === 'SAMENGEVOEGD' ? tx.load(meldingAggregate, melding.samenvoeging.into) : melding;
}

/** The business date of a command on a melding: none before the day on which it was asked (`BEFORE_MELDING`). */
export function sinceMelding(service: UseCases, tx: Tx, melding: Melding, input: MeldingCommandInput): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < melding.occurredOn) throw badInput('BEFORE_MELDING');
  return on;
}
