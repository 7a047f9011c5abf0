import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { toestemmingAggregate, toestemmingStands } from '../database/toestemming.ts';
import { giveToestemming } from '../domain/give-toestemming.ts';
import { betreftMistake, geldigTotMistake, type Toestemming, type ToestemmingBase, type ToestemmingDoel } from '../domain/toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';
import { representativeIn } from './representative.ts';

export interface GiveToestemmingInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly melding: string;
  readonly doel: ToestemmingDoel;
  readonly betreft?: string | null | undefined;
  readonly vertegenwoordiger?: string | null | undefined;
  readonly geldigTot?: LocalDate | null | undefined;
  readonly occurredOn: LocalDate;
}

export function giveToestemmingUseCase(service: UseCases, command: Command<GiveToestemmingInput>): Promise<Toestemming> {
  const { input } = command;
  return service.transact(command, toestemmingAggregate, async (tx) => {
    const melding = await tx.load(meldingAggregate, parseUuid(input.melding));
    const { gemeente, id: about } = melding;
    const [inwoner] = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: [parseUuid(input.inwoner)] });
    if (inwoner === undefined) throw notFound();
    const gegevenOp = occurredOn(service, tx, input.occurredOn);
    if (gegevenOp < melding.occurredOn) throw badInput('BEFORE_MELDING');
    const toestemming: ToestemmingBase = {
      id: service.newId(),
      gemeente,
      version: 0,
      inwoner: inwoner.id,
      melding: about,
      doel: input.doel,
      betreft: input.betreft === null || input.betreft === undefined ? null : parseUuid(input.betreft),
      vertegenwoordiger: representativeIn(tx.actor, inwoner.id, input.vertegenwoordiger),
      gegevenOp,
      geldigTot: input.geldigTot ?? null,
      vastgelegdDoor: tx.actor.subject,
      recordedAt: tx.at,
    };
    assertSound(betreftMistake(toestemming) ?? geldigTotMistake(toestemming));
    const given = await toestemmingStands(tx.manager, toestemming);
    const { state, events } = decided(giveToestemming({ toestemming, inwoner, melding, given }));
    return tx.save(toestemmingAggregate, state, events.map(toestemmingContract));
  });
}
