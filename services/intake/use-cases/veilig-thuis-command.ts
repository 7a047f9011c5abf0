import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import type { VeiligThuisEvent, VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import { veiligThuisContract } from '../messaging/publishes-veilig-thuis.ts';

/** What every command on what Veilig Thuis transferred brings. */
export interface VeiligThuisCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly veiligThuisMelding: string;
  readonly occurredOn: LocalDate;
}

export const loadVeiligThuis = (tx: Tx, input: VeiligThuisCommandInput): Promise<VeiligThuisMelding> =>
  tx.load(veiligThuisAggregate, parseUuid(input.veiligThuisMelding));

/** The business date of a command: none before the day on which it came (`BEFORE_MELDING`). */
export function sinceVeiligThuis(service: UseCases, tx: Tx, melding: VeiligThuisMelding, input: VeiligThuisCommandInput): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < melding.occurredOn) throw badInput('BEFORE_MELDING');
  return on;
}

export const saveVeiligThuis = (
  tx: Tx,
  { state, events }: { readonly state: VeiligThuisMelding; readonly events: readonly VeiligThuisEvent[] },
): Promise<VeiligThuisMelding> => tx.save(veiligThuisAggregate, state, events.map(veiligThuisContract));
