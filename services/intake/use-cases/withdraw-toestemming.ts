import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { toestemmingAggregate } from '../database/toestemming.ts';
import { stepMistake, type Toestemming } from '../domain/toestemming.ts';
import { type Withdrawal, withdrawToestemming } from '../domain/withdraw-toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';
import { type Confirmed, confirmed, type ReadingUseCases, receivers } from './receivers.ts';

export interface WithdrawToestemmingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly toestemming: string;
  readonly occurredOn: LocalDate;
}

/** Answers when all who follow consents know of it, or with the names of those who may not. */
export function withdrawToestemmingUseCase(
  service: ReadingUseCases,
  command: Command<WithdrawToestemmingInput>,
): Promise<Confirmed<Toestemming>> {
  return confirmed(service, receivers, command, (telling) => withdrawn(service, telling));
}

function withdrawn(service: ReadingUseCases, command: Command<WithdrawToestemmingInput>): Promise<Toestemming> {
  const { input } = command;
  return service.transact(command, toestemmingAggregate, async (tx) => {
    const toestemming = await tx.load(toestemmingAggregate, parseUuid(input.toestemming));
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(stepMistake(toestemming, on));
    const { state, events } = decided(withdrawToestemming(toestemming, { on, namens: await namensOf(tx, toestemming) }));
    return tx.save(toestemmingAggregate, state, events.map(toestemmingContract));
  });
}

/** A resident speaks for herself or for whom she represents. */
async function namensOf(tx: Tx, { gemeente, inwoner: about }: Toestemming): Promise<Withdrawal['namens']> {
  const { inwoner: vertegenwoordiger } = tx.actor;
  if (vertegenwoordiger === undefined || vertegenwoordiger === about) return null;
  const [inwoner] = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: [about] });
  if (inwoner === undefined) throw notFound();
  return { inwoner, vertegenwoordiger };
}
