import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Position, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { toestemmingAggregate } from '../database/toestemming.ts';
import type { Toestemming } from '../domain/toestemming.ts';
import { type Withdrawal, withdrawalMistake, withdrawToestemming } from '../domain/withdraw-toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';
import { type ReadingUseCases, receiversBehind } from './receivers.ts';

export interface WithdrawToestemmingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly toestemming: string;
  readonly occurredOn: LocalDate;
}

export type WithdrawnToestemming = Toestemming & { readonly nietBevestigdDoor: readonly string[] };

/** Answers when all who follow consents know of it, or with the names of those who may not. */
export async function withdrawToestemmingUseCase(
  service: ReadingUseCases,
  command: Command<WithdrawToestemmingInput>,
): Promise<WithdrawnToestemming> {
  let told: readonly Position[] = [];
  const committed = (positions: readonly Position[]): void => {
    told = positions;
    command.committed?.(positions);
  };
  const toestemming = await withdrawn(service, { ...command, committed });
  const behind = await Promise.all(told.map((position) => receiversBehind(service.reader, position)));
  return { ...toestemming, nietBevestigdDoor: [...new Set(behind.flat())] };
}

function withdrawn(service: ReadingUseCases, command: Command<WithdrawToestemmingInput>): Promise<Toestemming> {
  const { input } = command;
  return service.transact(command, toestemmingAggregate, async (tx) => {
    const toestemming = await tx.load(toestemmingAggregate, parseUuid(input.toestemming));
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(withdrawalMistake(toestemming, on));
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
