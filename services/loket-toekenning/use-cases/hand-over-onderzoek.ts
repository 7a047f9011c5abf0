import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { besluitenOp } from '../database/besluiten-op.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { handOverOnderzoek } from '../domain/let-go.ts';
import type { Moment, Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface HandOverOnderzoekInput extends OnderzoekCommandInput {
  readonly kernteam: string;
  readonly moment: Moment;
  readonly reden: string;
}

export function handOverOnderzoekUseCase(service: UseCases, command: Command<HandOverOnderzoekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const { code: kernteam } = known(byCode(profileOf(service, onderzoek, on).kernteams, input.kernteam), 'KERNTEAM_UNKNOWN');
    const { moment } = input;
    const reden = shortText(input.reden);
    const { aanvraagOpen } = await besluitenOp(tx.manager, tx.scope, onderzoek);
    return saveOnderzoek(tx, decided(handOverOnderzoek(onderzoek, { kernteam, moment, reden, on, aanvraagOpen })));
  });
}
