import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { holdRequestOf } from '../database/volunteer-request-stock.ts';
import { breakOff } from '../domain/volunteer-match-steps.ts';
import { saveAndRecount } from './match-command.ts';

/** Reaction to the withdrawal of a consent to one volunteer: that match ends, wherever it stood. A consent about no match of hers ends nothing. */
export async function endMatchWithoutConsentUseCase(
  service: UseCases,
  tx: Tx,
  { match: id, inwoner, on }: { readonly match: Uuid; readonly inwoner: Uuid; readonly on: LocalDate },
): Promise<void> {
  await holdRequestOf(tx.manager, tx.scope, id);
  const match = await tx.find(volunteerMatchAggregate, id);
  if (match === null || match.inwoner !== inwoner) return;
  const decision = decided(breakOff(match, { reden: 'TOESTEMMING_INGETROKKEN', on }));
  if (decision.state !== match) await saveAndRecount(service, tx, decision, on);
}
