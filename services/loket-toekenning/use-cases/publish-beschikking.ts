import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { keepBrief } from '../database/brief.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { BekendmakingWijze, Beschikking, Geadresseerde } from '../domain/beschikking.ts';
import { isToegekend } from '../domain/besluitonderdeel.ts';
import { metTermijnen } from '../domain/lopend.ts';
import { adresMistake, publishBeschikking } from '../domain/publish-beschikking.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { writeLetter } from './letter.ts';
import { actsAs, beslisserOf, mandateOf } from './mandate.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';
import { takeEffect } from './voorziening-effects.ts';

export interface PublishBeschikkingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly beschikking: string;
  readonly wijze: BekendmakingWijze;
  readonly geadresseerde: Geadresseerde;
  readonly beslisser?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function publishBeschikkingUseCase(service: LoketUseCases, command: Command<PublishBeschikkingInput>): Promise<Beschikking> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, beschikkingAggregate, async (tx) => {
      const beschikking = await tx.load(beschikkingAggregate, parseUuid(input.beschikking));
      about(beschikking);
      const on = occurredOn(service, tx, input.occurredOn);
      if (on < beschikking.decidedOn) throw badInput('BEFORE_BESLUIT');
      const geadresseerde = geadresseerdeFrom(input);
      assertSound(adresMistake(geadresseerde));
      const producten = beschikking.onderdelen.map(({ product }) => product);
      const beslisser = await beslisserOf(service, tx, beschikking, { beslisser: input.beslisser, on });
      const mandaat = mandateOf(service, tx, beschikking, { producten, on, vorm: 'BESLUIT' }, beslisser);
      const bezwaar = startTermijn(termOn('awb-bezwaar', on), on, localDateAt(tx.at));
      const profile = profileOf(service, beschikking, beschikking.decidedOn);
      const letter = await writeLetter(tx, beschikking, { geadresseerde, on, bezwaarTot: bezwaar.dueOn, mandaat, profile });
      const overlapt = await overlaps(tx, beschikking);
      const { state, events } = decided(
        publishBeschikking(beschikking, {
          ...{ mandaat, overlapt, bezwaar, on },
          wijze: input.wijze,
          by: beslisser.professional,
          briefHash: letter.sha256,
        }),
      );
      const saved = await tx.save(
        beschikkingAggregate,
        state,
        events.map((event) => beschikkingContract(state, event)),
      );
      await keepBrief(tx.manager, state.gemeente, { beschikking: state.id, ...letter });
      await takeEffect(service, tx, state, on);
      await meetAanvraag(tx, state, { on, by: beslisser.functie ?? actsAs(tx.actor) });
      return saved;
    }),
  );
}

/** What the law asks within a term is a besluit that has effect (Awb art. 3:40, 4:13, 4:17). */
async function meetAanvraag(
  tx: Tx,
  { aanleiding }: Beschikking,
  { on, by }: { readonly on: LocalDate; readonly by: string },
): Promise<void> {
  if (aanleiding.soort !== 'TOEKENNING') return;
  const aanvraag = await tx.find(aanvraagAggregate, aanleiding.aanvraag);
  if (aanvraag === null) throw new Error('A besluit on an aanvraag that is gone');
  await tx.save(aanvraagAggregate, { ...aanvraag, termijnen: metTermijnen(aanvraag.termijnen, on, by) }, []);
}

const geadresseerdeFrom = ({ geadresseerde: { naam, adresregels } }: PublishBeschikkingInput): Geadresseerde => ({
  naam: checkedText(naam, { max: 200 }),
  adresregels: adresregels.map((line) => checkedText(line, { max: 200 })),
});

/** A voorziening may have begun since the besluit; a revision takes the place of the one that it is of. */
async function overlaps(tx: Tx, { aanleiding, gemeente, inwoner, onderdelen }: Beschikking): Promise<boolean> {
  const revised = 'voorziening' in aanleiding ? { behalve: aanleiding.voorziening } : {};
  // Locked first, in the order in which a revision of it does.
  if ('voorziening' in aanleiding) await tx.find(voorzieningAggregate, aanleiding.voorziening);
  const toegekend = onderdelen.filter(isToegekend).map(({ product, toekenning: { since, until } }) => ({ product, since, until }));
  return overlapsVoorziening(tx.manager, tx.scope, { gemeente, inwoner, toegekend, ...revised });
}
