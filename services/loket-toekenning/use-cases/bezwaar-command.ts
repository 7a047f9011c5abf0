import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import type { Bezwaar, BezwaarEvent } from '../domain/bezwaar.ts';
import { bezwaarContract } from '../messaging/publishes-na-besluit.ts';

/** What every command on a bezwaar brings. */
export interface BezwaarCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly bezwaar: string;
  readonly occurredOn: LocalDate;
}

export const loadBezwaar = (tx: Tx, input: BezwaarCommandInput): Promise<Bezwaar> => tx.load(bezwaarAggregate, parseUuid(input.bezwaar));

export const saveBezwaar = (
  tx: Tx,
  { state, events }: { readonly state: Bezwaar; readonly events: readonly BezwaarEvent[] },
): Promise<Bezwaar> =>
  tx.save(
    bezwaarAggregate,
    state,
    events.map((event) => bezwaarContract(state, event)),
  );

/** The business date of a command on a bezwaar: none before it came or before its last step (`BEFORE_BEZWAAR`). */
export function sinceBezwaar(service: UseCases, tx: Tx, bezwaar: Bezwaar, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < bezwaar.since) throw badInput('BEFORE_BEZWAAR');
  return on;
}
