import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Aggregate, Command, Tx, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { keepBrief } from '../database/brief.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { BekendmakingWijze, Beschikking, Geadresseerde } from '../domain/beschikking.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { metTermijnen } from '../domain/lopend.ts';
import { adresMistake, publishBeschikking } from '../domain/publish-beschikking.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { grantOf, holdMet } from './grant.ts';
import { writeLetter } from './letter.ts';
import { actsAs, beslisserOf, mandateOf } from './mandate.ts';
import { runningBy } from './running-by.ts';
import { type LoketUseCases, NOT_HERS, traced } from './traced.ts';
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
  return traced(service, command, NOT_HERS, (about) =>
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
      const bezwaarschrift = await bezwaarOf(tx, beschikking);
      const overlapt = await overlaps(tx, beschikking);
      const letter = await writeLetter(tx, beschikking, { geadresseerde, on, bezwaarTot: bezwaar.dueOn, mandaat, profile });
      const { state, events } = decided(
        publishBeschikking(beschikking, {
          ...{ mandaat, overlapt, bezwaar, on },
          besluitBy: bezwaarschrift?.besluitBy ?? [],
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
      const met = { on, by: beslisser.functie ?? actsAs(tx.actor) };
      await meet(tx, aanvraagAggregate, await aanvraagOf(tx, state), met);
      await meet(tx, bezwaarAggregate, bezwaarschrift, met);
      return saved;
    }),
  );
}

const aanvraagOf = async (tx: Tx, { aanleiding }: Beschikking): Promise<Aanvraag | null> =>
  aanleiding.soort === 'TOEKENNING' ? held(tx, aanvraagAggregate, aanleiding.aanvraag) : null;

const bezwaarOf = async (tx: Tx, { aanleiding }: Beschikking): Promise<Bezwaar | null> =>
  aanleiding.soort === 'BEZWAAR' ? held(tx, bezwaarAggregate, aanleiding.bezwaar) : null;

async function held<State extends Versioned>(tx: Tx, aggregate: Aggregate<State>, id: Uuid): Promise<State> {
  const state = await tx.find(aggregate, id);
  if (state === null) throw new Error('What a besluit answers is gone');
  return state;
}

/** What the law asks within a term is a besluit that has effect (Awb art. 3:40, 4:13, 4:17, 7:10). */
async function meet<State extends Aanvraag | Bezwaar>(
  tx: Tx,
  aggregate: Aggregate<State>,
  state: State | null,
  { on, by }: { readonly on: LocalDate; readonly by: string },
): Promise<void> {
  if (state !== null) await tx.save(aggregate, { ...state, termijnen: metTermijnen(state.termijnen, on, by) }, []);
}

const geadresseerdeFrom = ({ geadresseerde: { naam, adresregels } }: PublishBeschikkingInput): Geadresseerde => ({
  naam: checkedText(naam, { max: 200 }),
  adresregels: adresregels.map((line) => checkedText(line, { max: 200 })),
});

/** A voorziening may have begun since the besluit; what it revises, replaces or follows makes place for it. */
const overlaps = async (tx: Tx, beschikking: Beschikking): Promise<boolean> =>
  overlapsVoorziening(tx.manager, tx.scope, grantOf(beschikking, await revisedBy(tx, beschikking)));

/** Locked first, in the order in which a revision of them does, or the news of a death. */
async function revisedBy(tx: Tx, beschikking: Beschikking): Promise<readonly Uuid[]> {
  const { aanleiding } = beschikking;
  if ('voorziening' in aanleiding) {
    await tx.find(voorzieningAggregate, aanleiding.voorziening);
    return [aanleiding.voorziening];
  }
  await holdMet(tx, beschikking);
  return aanleiding.soort === 'BEZWAAR' ? (await runningBy(tx, aanleiding.vervangt)).map(({ id }) => id) : [];
}
