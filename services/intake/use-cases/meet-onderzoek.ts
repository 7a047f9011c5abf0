import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { meetOnderzoekTermijn } from '../domain/melding-termijnen.ts';
import { goesOnAs, saveMelding } from './melding-command.ts';

/** Reaction to the end of an onderzoek: what Wmo 2015 art. 2.3.2 lid 1 asks was done, in time or too late; for the melding that goes on, too. */
export async function meetOnderzoekUseCase(service: UseCases, tx: Tx, about: Uuid, on: LocalDate): Promise<void> {
  const state = await goesOnAs(tx, await tx.load(meldingAggregate, about));
  const decision = meetOnderzoekTermijn(state, on, 'consulent');
  if (decision.state !== state) await saveMelding(service, tx, decision);
}
