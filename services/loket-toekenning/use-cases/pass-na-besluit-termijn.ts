import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Due } from '@kerngraaf/platform/deadlines/watch.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { passBezwaarTermijn } from '../domain/bezwaar-steps.ts';
import { passHeronderzoek } from '../domain/voorziening-steps.ts';
import { voorzieningContract } from '../messaging/publishes-na-besluit.ts';
import { saveBezwaar } from './bezwaar-command.ts';

/** The last day of a term of a bezwaar has passed: told once. */
export async function passBezwaarTermijnUseCase(tx: Tx, { id, code }: Due, today: LocalDate): Promise<void> {
  const bezwaar = await tx.load(bezwaarAggregate, id);
  const decision = decided(passBezwaarTermijn(bezwaar, code, today));
  if (decision.state !== bezwaar) await saveBezwaar(tx, decision);
}

/** A voorziening is due for a heronderzoek: told once. */
export async function passVoorzieningTermijnUseCase(tx: Tx, { id, code }: Due, today: LocalDate): Promise<void> {
  const voorziening = await tx.load(voorzieningAggregate, id);
  const { state, events } = decided(passHeronderzoek(voorziening, code, today));
  if (state === voorziening) return;
  await tx.save(
    voorzieningAggregate,
    state,
    events.map((event) => voorzieningContract(state, event)),
  );
}
