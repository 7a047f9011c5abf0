import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Due } from '@kerngraaf/platform/deadlines/watch.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { passAanvraagTermijn } from '../domain/pass-aanvraag-termijn.ts';
import { saveAanvraag } from './aanvraag-command.ts';

/** The last day of a term of an aanvraag has passed: told once, whoever looks and however often. */
export async function passAanvraagTermijnUseCase(tx: Tx, { id, code }: Due, today: LocalDate): Promise<void> {
  const decision = passAanvraagTermijn(await tx.load(aanvraagAggregate, id), code, today);
  if (decision !== null) await saveAanvraag(tx, decided(decision));
}
