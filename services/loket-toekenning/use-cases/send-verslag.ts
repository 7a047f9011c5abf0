import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingTermijnen } from '../database/known-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { ownTermijnen } from '../domain/onderzoek-termijnen.ts';
import { sendVerslag } from '../domain/send-verslag.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface SendVerslagInput extends OnderzoekCommandInput {
  readonly tekst: string;
}

export function sendVerslagUseCase(service: UseCases, command: Command<SendVerslagInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const tekst = checkedText(input.tekst, { max: 8_000, multiline: true });
    const termijnen = ownTermijnen(onderzoek, await meldingTermijnen(tx.manager, tx.scope, [onderzoek.melding]));
    // Wmo 2015 art. 2.3.2 lid 2; met when intake received the plan.
    const planTermRuns = termijnen.some(({ code, status, dueOn }) => code === 'wmo-persoonlijk-plan' && status === 'LOOPT' && on <= dueOn);
    const { afstemmingVerplicht } = profileOf(service, onderzoek, on);
    return saveOnderzoek(tx, decided(sendVerslag(onderzoek, { tekst, planTermRuns, afstemmingVerplicht, on })));
  });
}
