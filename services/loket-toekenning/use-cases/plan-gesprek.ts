import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { planGesprek } from '../domain/gesprek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface PlanGesprekInput extends OnderzoekCommandInput {
  readonly plannedOn: LocalDate;
  readonly kernteam?: string | null | undefined;
}

export function planGesprekUseCase(service: UseCases, command: Command<PlanGesprekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const { plannedOn, kernteam = null } = input;
    if (kernteam !== null) known(byCode(profileOf(service, onderzoek, on).kernteams, kernteam), 'KERNTEAM_UNKNOWN');
    return saveOnderzoek(tx, decided(planGesprek(onderzoek, { id: service.newId(), plannedOn, kernteam, on })));
  });
}
