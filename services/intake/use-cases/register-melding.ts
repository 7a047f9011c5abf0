import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { BetrokkeneRol, Melding, MeldingSoort, SoortMelder } from '../domain/melding.ts';
import { meldingMistake, registerMelding } from '../domain/register-melding.ts';
import { saveMelding } from './melding-command.ts';

export interface RegisterMeldingInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly soort: MeldingSoort;
  readonly kanaal: string;
  readonly poort: string;
  readonly soortMelder: SoortMelder;
  readonly betrokkenen: readonly { readonly inwoner: string; readonly rol: BetrokkeneRol; readonly primair: boolean }[];
  readonly kern?: string | null | undefined;
  readonly complex?: boolean | undefined;
  readonly betreftJeugdige?: boolean | undefined;
  readonly omschrijving?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function registerMeldingUseCase(service: UseCases, command: Command<RegisterMeldingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const { gemeente, soort, kanaal, poort, soortMelder, kern = null, complex = false, betreftJeugdige = false } = input;
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(meldingMistake({ kanaal, poort, kern }, profileForNew(service, tx, gemeente, on)));
    const betrokkenen = input.betrokkenen.map(({ inwoner, rol, primair }) => ({ inwoner: parseUuid(inwoner), rol, primair }));
    const question = { soort, kanaal, poort, soortMelder, kern, complex, betreftJeugdige, betrokkenen };
    const omschrijving = ifGiven(input.omschrijving, longText);
    const known = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: betrokkenen.map(({ inwoner }) => inwoner) });
    const received = { id: service.newId(), gemeente, ...question, omschrijving, verwezenDoor: null, occurredOn: on, recordedAt: tx.at };
    return saveMelding(service, tx, decided(registerMelding(received, known)));
  });
}
