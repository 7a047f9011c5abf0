import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdsPlace } from '../database/known-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { dossierOf, type Onderzoek, type OnderzoekEvent } from '../domain/onderzoek.ts';
import { onderzoekContract } from '../messaging/publishes.ts';

/** What every command on an onderzoek brings. */
export interface OnderzoekCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly onderzoek: string;
  readonly occurredOn: LocalDate;
}

export const loadOnderzoek = (tx: Tx, input: OnderzoekCommandInput): Promise<Onderzoek> =>
  tx.load(onderzoekAggregate, parseUuid(input.onderzoek));

export const saveOnderzoek = (
  tx: Tx,
  { state, events }: { readonly state: Onderzoek; readonly events: readonly OnderzoekEvent[] },
): Promise<Onderzoek> =>
  tx.save(
    onderzoekAggregate,
    state,
    events.map((event) => onderzoekContract(state, event)),
  );

/** The business date of a command on an onderzoek: none before it was offered or, once taken up, before that day (`BEFORE_ONDERZOEK`). */
export function sinceOnderzoek(service: UseCases, tx: Tx, onderzoek: Onderzoek, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < (dossierOf(onderzoek)?.acceptedOn ?? onderzoek.offeredOn)) throw badInput('BEFORE_ONDERZOEK');
  return on;
}

/** Whether someone has a place on a day in a functie that does onderzoek by the gemeenteprofiel of that day. */
export function doesOnderzoek(
  service: UseCases,
  tx: Tx,
  { gemeente }: { readonly gemeente: string },
  professional: string,
  on: LocalDate,
): Promise<boolean> {
  const functies = profileOf(service, { gemeente }, on).functies.flatMap(({ code, behandeltOnderzoeken }) =>
    behandeltOnderzoeken ? [code] : [],
  );
  return holdsPlace(tx.manager, tx.scope, { gemeente, professional, functies, on });
}
