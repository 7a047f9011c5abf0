import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { heardOf } from '../database/known-reads.ts';
import { runningRequests } from '../database/volunteer-request-stock.ts';
import type { VolunteerRequestEnd } from '../domain/volunteer-request.ts';
import { requestOf } from './request-command.ts';
import { withdrawn } from './withdraw-volunteer-request.ts';

export interface EndRequestsOf {
  readonly gemeente: string;
  readonly inwoner: Uuid;
  /** Of one question only. */
  readonly melding?: Uuid;
  readonly ground: Exclude<VolunteerRequestEnd, 'VERZOEK'>;
  readonly on: LocalDate;
}

/** Reaction to a death, or to a consent that was withdrawn: nothing is asked for her any more, and not before it stood where it stands. */
export async function endRequestsOfUseCase(service: UseCases, tx: Tx, { ground, on, ...whose }: EndRequestsOf): Promise<void> {
  // First, so that nothing is asked for her meanwhile.
  await heardOf(tx.manager, tx.scope, whose);
  for (const id of await runningRequests(tx.manager, tx.scope, whose)) {
    const request = await requestOf(tx, { request: id });
    await withdrawn(service, tx, request, { ground, on: on < request.since ? request.since : on });
  }
}
