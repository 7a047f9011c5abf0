import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText, ifGiven, longText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import type { VeiligThuisTermijnCode } from '@kerngraaf/schema/law/veilig-thuis.ts';
import { profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { receivesVeiligThuis } from '@kerngraaf/schema/profiles/veilig-thuis.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { keepMelder, veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { holdsPlace } from '../database/veilig-thuis-reads.ts';
import type { BetrokkeneRol } from '../domain/melding.ts';
import { ontvangenTermijnMistake, registerVeiligThuisMelding } from '../domain/register-veilig-thuis-melding.ts';
import type { VeiligThuisMelder, VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import { veiligThuisContract } from '../messaging/publishes-veilig-thuis.ts';

export interface RegisterVeiligThuisMeldingInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly betrokkenen: readonly { readonly inwoner: string; readonly rol: BetrokkeneRol }[];
  readonly overdracht: string;
  readonly termijnen?: readonly OntvangenTermijnInput[] | null | undefined;
  readonly melder?: VeiligThuisMelderInput | null | undefined;
  readonly occurredOn: LocalDate;
}

interface OntvangenTermijnInput {
  readonly soort: 'TRIAGE' | 'ONDERZOEK' | 'INFORMEREN';
  readonly startedOn: LocalDate;
  readonly dueOn?: LocalDate | null | undefined;
  readonly verlengd?: boolean | undefined;
  readonly doneOn?: LocalDate | null | undefined;
}

interface VeiligThuisMelderInput {
  readonly naam: string;
  readonly hoedanigheid?: string | null | undefined;
  readonly bereikbaar?: string | null | undefined;
}

export function registerVeiligThuisMeldingUseCase(
  service: UseCases,
  command: Command<RegisterVeiligThuisMeldingInput>,
): Promise<VeiligThuisMelding> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const { gemeente } = input;
    const on = occurredOn(service, tx, input.occurredOn);
    const profile = profileForNew(service, tx, gemeente, on);
    const termijnen = (input.termijnen ?? []).map(termijnFrom);
    assertSound(ontvangenTermijnMistake(termijnen));
    const betrokkenen = input.betrokkenen.map(({ inwoner, rol }) => ({ inwoner: parseUuid(inwoner), rol, vrijgegevenOp: null }));
    const melder = ifGiven(input.melder, melderFrom);
    const { ontvanger, functies } = profile.veiligThuis;
    const melding = {
      id: service.newId(),
      gemeente,
      ontvanger,
      functies,
      betrokkenen,
      overdracht: longText(input.overdracht),
      termijnen,
      oppakken: startTermijn(profileTermijn(profile, 'veilig-thuis-oppakken'), on, localDateAt(tx.at)),
      occurredOn: on,
      vastgelegdDoor: tx.actor.subject,
      recordedAt: tx.at,
    };
    const receives = receivesVeiligThuis(profile, tx.actor) && (await holdsPlace(tx.manager, tx.scope, gemeente));
    const known = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: betrokkenen.map(({ inwoner }) => inwoner) });
    const { state, events } = decided(registerVeiligThuisMelding({ melding, receives, known }));
    const saved = await tx.save(veiligThuisAggregate, state, events.map(veiligThuisContract));
    if (melder !== null) await keepMelder(tx.manager, saved, melder);
    return saved;
  });
}

const codes = { TRIAGE: 'triage', ONDERZOEK: 'onderzoek', INFORMEREN: 'informeren' } as const satisfies Record<
  OntvangenTermijnInput['soort'],
  VeiligThuisTermijnCode
>;

const termijnFrom = ({ soort, startedOn, dueOn = null, verlengd = false, doneOn = null }: OntvangenTermijnInput) => ({
  code: codes[soort],
  startedOn,
  dueOn,
  verlengd,
  doneOn,
});

const melderFrom = ({ naam, hoedanigheid, bereikbaar }: VeiligThuisMelderInput): VeiligThuisMelder => ({
  naam: checkedText(naam, { max: 200 }),
  hoedanigheid: ifGiven(hoedanigheid, (text) => checkedText(text, { max: 200 })),
  bereikbaar: ifGiven(bereikbaar, (text) => checkedText(text, { max: 200 })),
});
