import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { hasPending } from '../database/beschikking-reads.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { spoedMistake } from '../domain/grant-spoed.ts';
import { onderdelenMistake } from '../domain/onderdeel-mistake.ts';
import { reviseVoorziening } from '../domain/revise-voorziening.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { grantsOf } from './decide-aanvraag.ts';
import { mandateOf } from './mandate.ts';
import { type OnderdeelInput, wensFrom } from './onderdeel-input.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';
import { heronderzoekOf, sinceVoorziening, wetOf } from './voorziening-command.ts';

export interface ReviseVoorzieningInput {
  readonly commandId: string;
  readonly voorziening: string;
  readonly onderdeel: OnderdeelInput;
  readonly occurredOn: LocalDate;
}

export function reviseVoorzieningUseCase(service: LoketUseCases, command: Command<ReviseVoorzieningInput>): Promise<Beschikking> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, beschikkingAggregate, async (tx) => {
      // Locked: two revisions of one voorziening come after another.
      const voorziening = await tx.find(voorzieningAggregate, parseUuid(input.voorziening));
      if (voorziening === null) throw notFound();
      about(voorziening);
      const on = await sinceVoorziening(service, tx, voorziening, input);
      const profile = profileOf(service, voorziening, on);
      const wet = wetOf(profile, voorziening);
      const { product, id } = voorziening;
      const wens = { ...wensFrom(input.onderdeel), product };
      assertSound(onderdelenMistake([wens], { profile, wet, on, voor: 'HERZIENING' }) ?? spoedMistake(wens));
      const deciding = {
        ...{ beschikking: service.newId(), onderdeel: service.newId(), wens, wet },
        onderzoek: await heronderzoekOf(tx, voorziening),
        mandaat: mandateOf(service, tx, voorziening, { producten: [product], on, vorm: 'INHOUD' }),
        pending: await hasPending(tx.manager, tx.scope, [id]),
        overlapt: await overlapsVoorziening(tx.manager, tx.scope, { ...voorziening, behalve: [id], toegekend: grantsOf([wens]) }),
        ...{ by: tx.actor.subject, on },
      };
      const { state, events } = decided(reviseVoorziening(voorziening, deciding));
      return tx.save(
        beschikkingAggregate,
        state,
        events.map((event) => beschikkingContract(state, event)),
      );
    }),
  );
}
