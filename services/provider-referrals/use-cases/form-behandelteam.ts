import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { accept } from '@kerngraaf/platform/decision.ts';
import { notFound, refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { casusInHand, diedOn } from '../database/known-reads.ts';
import { type Behandelteam, firstPlaces, formMistake } from '../domain/behandelteam.ts';
import { type LidInput, lidFrom, saveBehandelteam } from './behandelteam-command.ts';

export interface FormBehandelteamInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly inwoner: string;
  readonly casus?: string | null | undefined;
  readonly melding?: string | null | undefined;
  readonly leden: readonly LidInput[];
  readonly trekker: string;
  readonly occurredOn: LocalDate;
}

export function formBehandelteamUseCase(service: UseCases, command: Command<FormBehandelteamInput>): Promise<Behandelteam> {
  const { input } = command;
  return service.transact(command, behandelteamAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    profileForNew(service, tx, input.gemeente, on);
    const [leden, trekker] = [input.leden.map(lidFrom), parseUuid(input.trekker)];
    assertSound(formMistake(leden, trekker));
    const [casus, melding] = [ifGiven(input.casus, parseUuid), ifGiven(input.melding, parseUuid)];
    const whose = { gemeente: input.gemeente, inwoner: parseUuid(input.inwoner) };
    const inHand = await casusInHand(tx.manager, tx.scope, { ...whose, casus, melding });
    // A casus that her team has in hand; who loads history names one that may have ended since.
    if (inHand === null && tx.scope.rows === 'team') throw notFound();
    const died = await diedOn(tx.manager, tx.scope, whose);
    if (died !== null && died <= on) throw refused('INWONER_DECEASED');
    const from = inHand ?? { casus, melding, kernteam: null };
    const team: Behandelteam = {
      ...{ id: service.newId(), ...whose, version: 0, casus: from.casus, melding: from.melding, kernteam: from.kernteam },
      ...{ status: 'ACTIEF', since: on, until: null, uithuisplaatsingVoorkomenOp: null },
      leden: firstPlaces(leden, trekker, on),
    };
    return saveBehandelteam(tx, accept(team, [{ type: 'BehandelteamFormed', on }]));
  });
}
