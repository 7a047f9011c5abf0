import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschermingAggregate } from '../database/bescherming.ts';
import { type Bescherming, liftMistake, liftProtection, redenMistake } from '../domain/bescherming.ts';
import { beschermingContract } from '../messaging/publishes.ts';

export interface LiftProtectionInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly bescherming: string;
  readonly reden: string;
  readonly occurredOn: LocalDate;
}

export function liftProtectionUseCase(service: UseCases, command: Command<LiftProtectionInput>): Promise<Bescherming> {
  const { input } = command;
  return service.transact(command, beschermingAggregate, async (tx) => {
    const bescherming = await tx.load(beschermingAggregate, parseUuid(input.bescherming));
    const op = occurredOn(service, tx, input.occurredOn);
    assertSound(liftMistake(bescherming, op) ?? redenMistake(input.reden, 'OPHEFFING', op));
    const profile = profileOf(service, bescherming, op);
    const { state, events } = decided(liftProtection(bescherming, { op, reden: input.reden, profile, officer: tx.actor }));
    return tx.save(beschermingAggregate, state, events.map(beschermingContract));
  });
}
