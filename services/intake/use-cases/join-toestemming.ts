import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { toestemmingAggregate } from '../database/toestemming.ts';
import { joinToestemming } from '../domain/join-toestemming.ts';
import { stepMistake, type Toestemming } from '../domain/toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';
import { representativeIn } from './representative.ts';

export interface JoinToestemmingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly toestemming: string;
  readonly vertegenwoordiger?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function joinToestemmingUseCase(service: UseCases, command: Command<JoinToestemmingInput>): Promise<Toestemming> {
  const { input } = command;
  return service.transact(command, toestemmingAggregate, async (tx) => {
    const toestemming = await tx.load(toestemmingAggregate, parseUuid(input.toestemming));
    const melding = await tx.find(meldingAggregate, toestemming.melding);
    const [inwoner] = await holdInwoners(tx.manager, tx.scope, { gemeente: toestemming.gemeente, ids: [toestemming.inwoner] });
    if (melding === null || inwoner === undefined) throw notFound();
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(stepMistake(toestemming, on));
    const vertegenwoordiger = representativeIn(tx.actor, inwoner.id, input.vertegenwoordiger);
    const joining = { inwoner, melding, vertegenwoordiger, on, vastgelegdDoor: tx.actor.subject };
    const { state, events } = decided(joinToestemming(toestemming, joining));
    return tx.save(toestemmingAggregate, state, events.map(toestemmingContract));
  });
}
