import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { type KernteamTermijn, profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { sitsInTeam } from '../database/aansluiting-reads.ts';
import { casusAggregate } from '../database/casus.ts';
import { type Begin, CONSULENTVRAAG, keepVraagTermijnen } from '../domain/antwoord-termijnen.ts';
import { type Casus, type CasusEvent, dossierOf } from '../domain/casus.ts';
import { casusContract } from '../messaging/publishes.ts';

/** What every command on a casus brings. */
export interface CasusCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly casus: string;
  readonly occurredOn: LocalDate;
}

export const loadCasus = (tx: Tx, input: CasusCommandInput): Promise<Casus> => tx.load(casusAggregate, parseUuid(input.casus));

/** Saves what was decided with the terms that follow from it, and tells it. */
export function saveCasus(
  service: UseCases,
  tx: Tx,
  { state, events }: { readonly state: Casus; readonly events: readonly CasusEvent[] },
): Promise<Casus> {
  const kept = keepVraagTermijnen(state, { today: localDateAt(tx.at), term: termOf(service, state, CONSULENTVRAAG) });
  return tx.save(
    casusAggregate,
    kept,
    events.map((event) => casusContract(kept, event)),
  );
}

/** A term of the gemeenteprofiel on a day. */
export const termOf =
  (service: UseCases, row: { readonly gemeente: string }, code: KernteamTermijn): Begin['term'] =>
  (on) =>
    profileTermijn(profileOf(service, row, on), code);

/** The business date of a command on a casus: none before it was offered or, once taken up, before that day (`BEFORE_CASUS`). */
export function sinceCasus(service: UseCases, tx: Tx, casus: Casus, input: CasusCommandInput): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  assertSinceCasus(casus, on);
  return on;
}

export function assertSinceCasus(casus: Casus, on: LocalDate): void {
  if (on < (dossierOf(casus)?.acceptedOn ?? casus.offeredOn)) throw badInput('BEFORE_CASUS');
}

/** Whether someone sits in the casus's team on a day in a function that has casussen by the gemeenteprofiel of that day. */
export function sitsInItsTeam(service: UseCases, tx: Tx, casus: Casus, professional: Uuid, on: LocalDate): Promise<boolean> {
  const { gemeente, kernteam } = casus;
  const functies = profileOf(service, casus, on).functies.flatMap(({ code, behandeltCasussen }) => (behandeltCasussen ? [code] : []));
  return sitsInTeam(tx.manager, tx.scope, { gemeente, kernteam, professional, functies, on });
}

/** Whether someone sits in the casus's team on a day as a volunteer: in it, and in a function that has no casussen. */
export function volunteersInItsTeam(service: UseCases, tx: Tx, casus: Casus, professional: Uuid, on: LocalDate): Promise<boolean> {
  const { gemeente, kernteam } = casus;
  const functies = profileOf(service, casus, on).functies.flatMap(({ code, inKernteam, behandeltCasussen }) =>
    inKernteam && !behandeltCasussen ? [code] : [],
  );
  return sitsInTeam(tx.manager, tx.scope, { gemeente, kernteam, professional, functies, on });
}
