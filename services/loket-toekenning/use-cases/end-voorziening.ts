import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { fits, grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { hasPending } from '../database/beschikking-reads.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { withdrawVoorziening } from '../domain/revise-voorziening.ts';
import type { Voorziening } from '../domain/voorziening.ts';
import { endMistake, endVoorziening } from '../domain/voorziening-steps.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { mandateOf } from './mandate.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';
import { heronderzoekOf, sinceVoorziening, wetOf } from './voorziening-command.ts';
import { saveVoorziening } from './voorziening-effects.ts';

export interface EndVoorzieningInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly voorziening: string;
  readonly grond: string;
  readonly until: LocalDate;
  readonly toelichting: string;
  readonly occurredOn: LocalDate;
}

export function endVoorzieningUseCase(service: LoketUseCases, command: Command<EndVoorzieningInput>): Promise<Voorziening> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, voorzieningAggregate, async (tx) => {
      const voorziening = await tx.load(voorzieningAggregate, parseUuid(input.voorziening));
      about(voorziening);
      const on = await sinceVoorziening(service, tx, voorziening, input);
      const grond = known(grondOf(input.grond), 'GROND_UNKNOWN');
      const wet = wetOf(profileOf(service, voorziening, on), voorziening);
      const byBesluit = fits(grond, wet, 'INTREKKING');
      assertSound(endMistake(voorziening, input.until, byBesluit || fits(grond, wet, 'EINDE')));
      const toelichting = shortText(input.toelichting);
      if (byBesluit) return withdraw(service, tx, voorziening, { grond: grond.code, until: input.until, toelichting, on });
      const pending = await hasPending(tx.manager, tx.scope, [voorziening.id]);
      const ending = { grond: grond.code, until: input.until, on, pending };
      return saveVoorziening(service, tx, voorziening, decided(endVoorziening(voorziening, ending)), on);
    }),
  );
}

/** The besluit that ends it; the voorziening itself runs until that is made known. */
async function withdraw(
  service: LoketUseCases,
  tx: Tx,
  voorziening: Voorziening,
  ending: { readonly grond: string; readonly until: LocalDate; readonly toelichting: string; readonly on: LocalDate },
): Promise<Voorziening> {
  const { on } = ending;
  const deciding = {
    ...{ beschikking: service.newId(), onderdeel: service.newId(), wet: wetOf(profileOf(service, voorziening, on), voorziening) },
    onderzoek: await heronderzoekOf(tx, voorziening),
    mandaat: mandateOf(service, tx, voorziening, { producten: [voorziening.product], on, vorm: 'INHOUD' }),
    pending: await hasPending(tx.manager, tx.scope, [voorziening.id]),
    by: tx.actor.subject,
    ...ending,
  };
  const { state, events } = decided(withdrawVoorziening(voorziening, deciding));
  await tx.save(
    beschikkingAggregate,
    state,
    events.map((event) => beschikkingContract(state, event)),
  );
  return tx.save(voorzieningAggregate, voorziening, []);
}
