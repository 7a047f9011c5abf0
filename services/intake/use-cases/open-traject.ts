import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import { proposeRoute, receiverMistake } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { type Melding, primaryPerson } from '../domain/melding.ts';
import { openTraject } from '../domain/open-traject.ts';
import { type ReceiverSoort, receiverOf, type TrajectMoment } from '../domain/traject.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface OpenTrajectInput extends MeldingCommandInput {
  readonly soort: ReceiverSoort;
  readonly kernteam?: string | null | undefined;
  readonly moment: TrajectMoment;
  readonly reden: string;
  readonly afwijkreden?: string | null | undefined;
}

export function openTrajectUseCase(service: UseCases, command: Command<OpenTrajectInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    const profile = profileOf(service, melding, on);
    const { soort, moment, kernteam = null } = input;
    assertSound(receiverMistake(soort, kernteam, profile));
    const why = { moment, reden: shortText(input.reden), afwijkreden: ifGiven(input.afwijkreden, shortText) };
    const opening = { id: service.newId(), receiver: receiverOf(soort, kernteam), ...why, on };
    const primary = primaryPerson(melding);
    const known = await holdInwoners(tx.manager, tx.scope, { gemeente: melding.gemeente, ids: primary === null ? [] : [primary] });
    return saveMelding(service, tx, decided(openTraject(melding, known, opening, proposeRoute(profile, melding, on))));
  });
}
