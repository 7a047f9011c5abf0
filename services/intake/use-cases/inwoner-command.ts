import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inwonerAggregate } from '../database/inwoner.ts';
import type { Inwoner, InwonerEvent } from '../domain/inwoner.ts';
import { inwonerContract } from '../messaging/publishes.ts';

/** What every command on a resident brings. */
export interface InwonerCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly inwoner: string;
  readonly occurredOn: LocalDate;
}

export const loadInwoner = (tx: Tx, input: InwonerCommandInput): Promise<Inwoner> => tx.load(inwonerAggregate, parseUuid(input.inwoner));

export const saveInwoner = (
  tx: Tx,
  { state, events }: { readonly state: Inwoner; readonly events: readonly InwonerEvent[] },
): Promise<Inwoner> => tx.save(inwonerAggregate, state, events.map(inwonerContract));
