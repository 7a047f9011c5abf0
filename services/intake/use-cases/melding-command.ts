import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding, MeldingEvent } from '../domain/melding.ts';
import { meldingContract } from '../messaging/publishes.ts';

/** What every command on a melding brings. */
export interface MeldingCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly melding: string;
  readonly occurredOn: LocalDate;
}

export const loadMelding = (tx: Tx, input: MeldingCommandInput): Promise<Melding> => tx.load(meldingAggregate, parseUuid(input.melding));

export const saveMelding = (
  tx: Tx,
  { state, events }: { readonly state: Melding; readonly events: readonly MeldingEvent[] },
): Promise<Melding> => tx.save(meldingAggregate, state, events.map(meldingContract));

/** The business date of a command on a melding: none before the day on which it was asked (`BEFORE_MELDING`). */
export function sinceMelding(service: UseCases, tx: Tx, melding: Melding, input: MeldingCommandInput): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < melding.occurredOn) throw badInput('BEFORE_MELDING');
  return on;
}
