import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { toestemmingAggregate, toestemmingHolds } from '../database/toestemming.ts';
import { giveToestemming } from '../domain/give-toestemming.ts';
import { betreftMistake, type Toestemming, type ToestemmingDoel } from '../domain/toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';

export interface GiveToestemmingInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly melding: string;
  readonly doel: ToestemmingDoel;
  readonly betreft?: string | null | undefined;
  readonly vertegenwoordiger?: string | null | undefined;
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
    const toestemming: Toestemming = {
      id: service.newId(),
      gemeente,
      version: 0,
      inwoner: inwoner.id,
      melding: about,
      doel: input.doel,
      betreft: input.betreft === null || input.betreft === undefined ? null : parseUuid(input.betreft),
      status: 'GEGEVEN',
      vertegenwoordiger: representativeIn(tx.actor, input),
      gegevenOp,
      vastgelegdDoor: tx.actor.subject,
      recordedAt: tx.at,
    };
    assertSound(betreftMistake(toestemming));
    const given = await toestemmingHolds(tx.manager, toestemming);
    const { state, events } = decided(giveToestemming({ toestemming, inwoner, melding, given }));
    return tx.save(toestemmingAggregate, state, events.map(toestemmingContract));
  });
}

/** A resident speaks for herself or for whom she represents; anyone else says who spoke. */
function representativeIn({ inwoner: caller }: Actor, { inwoner, vertegenwoordiger }: GiveToestemmingInput): Uuid | null {
  if (caller !== undefined) return caller === inwoner ? null : caller;
  return vertegenwoordiger === null || vertegenwoordiger === undefined ? null : parseUuid(vertegenwoordiger);
}
