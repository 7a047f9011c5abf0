import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { onderzoekenByIds } from '../database/onderzoek-reads.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { decideAanvraag } from '../domain/decide-aanvraag.ts';
import { type Onderdeelwens, onderdelenMistake } from '../domain/onderdeel-mistake.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag, soundAanbod } from './aanvraag-command.ts';
import type { AanbodInput } from './kernteam-aanbod.ts';
import { beslisserOf, mandateOf } from './mandate.ts';
import { type OnderdeelInput, wensFrom } from './onderdeel-input.ts';
import { isReported } from './onderzocht.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';

export interface DecideAanvraagInput extends AanvraagCommandInput {
  readonly onderdelen: readonly OnderdeelInput[];
  readonly kernteamAangeboden?: AanbodInput | null | undefined;
  readonly beslisser?: string | null | undefined;
}

export function decideAanvraagUseCase(service: LoketUseCases, command: Command<DecideAanvraagInput>): Promise<Aanvraag> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, aanvraagAggregate, async (tx) => {
      const aanvraag = await loadAanvraag(tx, input);
      about(aanvraag);
      const on = sinceAanvraag(service, tx, aanvraag, input);
      const profile = profileOf(service, aanvraag, on);
      const wensen = input.onderdelen.map(wensFrom);
      assertSound(onderdelenMistake(wensen, { profile, wet: aanvraag.wet, on }));
      const beslisser = await beslisserOf(service, tx, aanvraag, { beslisser: input.beslisser, on });
      const producten = wensen.map(({ product }) => product);
      const wish = {
        beschikking: service.newId(),
        onderdelen: wensen.map((wens) => ({ id: service.newId(), wens })),
        aanbod: soundAanbod(input.kernteamAangeboden, profile),
        mandaat: mandateOf(service, tx, aanvraag, { producten, on, vorm: 'INHOUD' }, beslisser),
        onderzocht: await isOnderzocht(tx, aanvraag, on, profile),
        overlapt: await overlapsVoorziening(tx.manager, tx.scope, { ...aanvraag, toegekend: grantsOf(wensen), volgtSpoedOp: true }),
        ...{ by: beslisser.professional, on },
      };
      const { state, events } = decided(decideAanvraag(aanvraag, wish));
      const { beschikking } = state;
      await tx.save(beschikkingAggregate, beschikking, [beschikkingContract(beschikking, { type: 'BeschikkingDrawnUp', on })]);
      return saveAanvraag(tx, { state: state.aanvraag, events });
    }),
  );
}

/** An urgent grant awaits the onderzoek and does not take its place (Wmo 2015 art. 2.3.3). */
async function isOnderzocht(tx: Tx, { onderzoek: id }: Aanvraag, on: LocalDate, profile: Profile): Promise<boolean> {
  const [onderzoek] = await onderzoekenByIds(tx.manager, tx.scope, [id]);
  return onderzoek !== undefined && isReported(onderzoek, on, profile);
}

/** What of it would become a voorziening. */
export const grantsOf = (wensen: readonly Onderdeelwens[]): { product: string; since: LocalDate; until: LocalDate }[] =>
  wensen.flatMap(({ product, toekenning }) => (toekenning === null ? [] : [{ product, since: toekenning.since, until: toekenning.until }]));
