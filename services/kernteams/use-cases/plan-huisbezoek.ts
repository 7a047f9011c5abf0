import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import type { ConsulentSoort } from '../domain/consulent.ts';
import { planHuisbezoek, samenMistake } from '../domain/plan-huisbezoek.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface PlanHuisbezoekInput extends CasusCommandInput {
  readonly plannedOn: LocalDate;
  readonly samenMet?: ConsulentSoort | null | undefined;
  readonly meerwaarde?: string | null | undefined;
}

export function planHuisbezoekUseCase(service: UseCases, command: Command<PlanHuisbezoekInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { plannedOn, samenMet = null } = input;
    const meerwaarde = ifGiven(input.meerwaarde, shortText);
    assertSound(samenMistake(samenMet, meerwaarde));
    const samen = samenMet === null || meerwaarde === null ? null : { soort: samenMet, meerwaarde };
    return saveCasus(tx, decided(planHuisbezoek(casus, { id: service.newId(), plannedOn, samen, on })));
  });
}
