import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { hasSpoed } from '../database/beschikking-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import { grantSpoed, spoedMistake } from '../domain/grant-spoed.ts';
import { onderdelenMistake } from '../domain/onderdeel-mistake.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { grantsOf } from './decide-aanvraag.ts';
import { mandateOf } from './mandate.ts';
import { type OnderdeelInput, wensFrom } from './onderdeel-input.ts';
import { onderzochtOf } from './onderzocht.ts';
import { sinceOnderzoek } from './onderzoek-command.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';

export interface GrantSpoedInput {
  readonly commandId: string;
  readonly onderzoek: string;
  readonly onderdeel: OnderdeelInput;
  readonly occurredOn: LocalDate;
}

export function grantSpoedUseCase(service: LoketUseCases, command: Command<GrantSpoedInput>): Promise<Beschikking> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, beschikkingAggregate, async (tx) => {
      // Locked: one onderzoek has one urgent grant.
      const onderzoek = await tx.find(onderzoekAggregate, parseUuid(input.onderzoek));
      if (onderzoek === null) throw notFound();
      about(onderzoek);
      const on = sinceOnderzoek(service, tx, onderzoek, input);
      const onderzocht = await onderzochtOf(tx, onderzoek, on);
      const { gemeente, inwoner } = onderzoek;
      const wens = wensFrom(input.onderdeel);
      const { wet } = onderzocht;
      // Youth is refused as such, before its products are judged.
      if (wet === 'WMO') assertSound(onderdelenMistake([wens], { profile: profileOf(service, onderzoek, on), wet, on, voor: 'SPOED' }));
      assertSound(spoedMistake(wens));
      const wish = {
        beschikking: service.newId(),
        onderdeel: { id: service.newId(), wens },
        mandaat: mandateOf(service, tx, onderzoek, { producten: [wens.product], on, vorm: 'INHOUD' }),
        overlapt: inwoner !== null && (await overlapsVoorziening(tx.manager, tx.scope, { gemeente, inwoner, toegekend: grantsOf([wens]) })),
        eerderToegekend: await hasSpoed(tx.manager, tx.scope, onderzoek.id),
        ...{ by: tx.actor.subject, on },
      };
      const { state, events } = decided(grantSpoed(onderzocht, wish));
      return tx.save(
        beschikkingAggregate,
        state,
        events.map((event) => beschikkingContract(state, event)),
      );
    }),
  );
}
