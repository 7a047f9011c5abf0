import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdsPlace } from '../database/known-reads.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { kringOf, type VeiligThuisOnderzoek, type VeiligThuisOnderzoekEvent } from '../domain/veilig-thuis-onderzoek.ts';
import { veiligThuisContract } from '../messaging/publishes-veilig-thuis.ts';

/** What every command on the receiver's work brings. */
export interface VeiligThuisCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly veiligThuisOnderzoek: string;
  readonly occurredOn: LocalDate;
}

export const loadVeiligThuis = (tx: Tx, input: VeiligThuisCommandInput): Promise<VeiligThuisOnderzoek> =>
  tx.load(veiligThuisAggregate, parseUuid(input.veiligThuisOnderzoek));

export const saveVeiligThuis = (
  tx: Tx,
  { state, events }: { readonly state: VeiligThuisOnderzoek; readonly events: readonly VeiligThuisOnderzoekEvent[] },
): Promise<VeiligThuisOnderzoek> =>
  tx.save(
    veiligThuisAggregate,
    state,
    events.map((event) => veiligThuisContract(state, event)),
  );

/** The business date of a command: none before it came or, once taken up, before that day (`BEFORE_ONDERZOEK`). */
export function sinceVeiligThuis(service: UseCases, tx: Tx, work: VeiligThuisOnderzoek, input: VeiligThuisCommandInput): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < (kringOf(work)[0]?.since ?? work.offeredOn)) throw badInput('BEFORE_ONDERZOEK');
  return on;
}

/** Whether each of them has a place on a day in a functie that takes up what Veilig Thuis transfers, by the gemeenteprofiel of that day. */
export async function allTreat(
  service: UseCases,
  tx: Tx,
  { gemeente }: VeiligThuisOnderzoek,
  professionals: readonly string[],
  on: LocalDate,
): Promise<boolean> {
  const functies = profileOf(service, { gemeente }, on).veiligThuis.behandelt;
  for (const professional of new Set(professionals))
    if (!(await holdsPlace(tx.manager, tx.scope, { gemeente, professional, functies, on }))) return false;
  return true;
}
