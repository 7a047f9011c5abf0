import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { besluitenOp } from '../database/besluiten-op.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { returnOnderzoek } from '../domain/let-go.ts';
import type { Moment, Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface ReturnOnderzoekInput extends OnderzoekCommandInput {
  readonly moment: Moment;
  readonly reden: string;
}

export function returnOnderzoekUseCase(service: UseCases, command: Command<ReturnOnderzoekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const { moment } = input;
    const reden = shortText(input.reden);
    const { aanvraagOpen } = await besluitenOp(tx.manager, tx.scope, onderzoek);
    return saveOnderzoek(tx, decided(returnOnderzoek(onderzoek, { moment, reden, on, aanvraagOpen })));
  });
}
