import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { holdPending } from '../database/beschikking-reads.ts';
import { diedOn, holdLasting } from '../database/voorziening-reads.ts';
import { vervallen } from '../domain/publish-beschikking.ts';
import { endAtDeath } from '../domain/voorziening-steps.ts';
import { saveVoorziening } from './voorziening-effects.ts';

/** Reaction to a death: what she had ends on that day, without a besluit; one that would still change it lapses. */
export async function endAtDeathUseCase(
  service: UseCases,
  tx: Tx,
  { on, ...who }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<void> {
  // All is held before anything changes, in the order of who makes a besluit known. First, so that nothing begins for her meanwhile.
  await diedOn(tx.manager, tx.scope, who);
  await holdPending(tx.manager, tx.scope, who);
  for (const voorziening of await holdLasting(tx.manager, tx.scope, { ...who, on })) {
    const decision = decided(endAtDeath(voorziening, on));
    if (decision.state !== voorziening) await saveVoorziening(service, tx, voorziening, decision, on);
  }
  // Again: one may have been decided while this waited for its voorziening.
  for (const besluit of await holdPending(tx.manager, tx.scope, who)) await tx.save(beschikkingAggregate, vervallen(besluit), []);
}
