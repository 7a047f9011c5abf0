import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { sitsInTeam } from '../database/aansluiting-reads.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus, CasusEvent } from '../domain/casus.ts';
import { casusContract } from '../messaging/publishes.ts';

/** What every command on a casus brings. */
export interface CasusCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly casus: string;
  readonly occurredOn: LocalDate;
}

export const loadCasus = (tx: Tx, input: CasusCommandInput): Promise<Casus> => tx.load(casusAggregate, parseUuid(input.casus));

export const saveCasus = (tx: Tx, { state, events }: { readonly state: Casus; readonly events: readonly CasusEvent[] }): Promise<Casus> =>
  tx.save(
    casusAggregate,
    state,
    events.map((event) => casusContract(state, event)),
  );

/** Whether someone sits in the casus's team on a day. */
export const sitsInItsTeam = (tx: Tx, { gemeente, kernteam }: Casus, professional: Uuid, on: LocalDate): Promise<boolean> =>
  sitsInTeam(tx.manager, tx.scope, { gemeente, kernteam, professional, on });
