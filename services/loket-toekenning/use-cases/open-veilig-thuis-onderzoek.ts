import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate, veiligThuisOfMeldingen } from '../database/veilig-thuis.ts';
import { breakOffVeiligThuisOnderzoek, openVeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import { saveVeiligThuis } from './veilig-thuis-command.ts';

export interface TransferredVeiligThuis {
  readonly gemeente: string;
  readonly veiligThuisMelding: Uuid;
  readonly inwoners: readonly Uuid[];
  readonly ontvanger: string;
  readonly on: LocalDate;
}

/** Reaction to what Veilig Thuis transferred (row 26): the receiver opens its work. */
export async function openVeiligThuisOnderzoekUseCase(service: UseCases, tx: Tx, told: TransferredVeiligThuis): Promise<void> {
  const { gemeente, veiligThuisMelding, inwoners, ontvanger, on: offeredOn } = told;
  const { functies } = profileOf(service, told, offeredOn).veiligThuis;
  const work = { id: service.newId(), gemeente, version: 0, veiligThuisMelding, inwoners, ontvanger, functies, offeredOn };
  await saveVeiligThuis(tx, decided(openVeiligThuisOnderzoek(work)));
}

/** Reaction to its end by who recorded it. */
export async function breakOffVeiligThuisOnderzoekUseCase(tx: Tx, veiligThuisMelding: Uuid, on: LocalDate): Promise<void> {
  const [found] = await veiligThuisOfMeldingen(tx.manager, tx.scope, [veiligThuisMelding]);
  if (found === undefined) throw new Error('What Veilig Thuis transferred has no work here');
  const work = await tx.load(veiligThuisAggregate, found.id);
  const decision = decided(breakOffVeiligThuisOnderzoek(work, on));
  if (decision.state !== work) await saveVeiligThuis(tx, decision);
}
