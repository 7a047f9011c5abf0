import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { budgetAggregate } from '../database/budget.ts';
import { type Budget, budgetMistake, setBudget } from '../domain/budget.ts';
import { budgetOf, saveBudget } from './commit-shares.ts';

export interface SetBudgetInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly product: string;
  readonly jaar: number;
  readonly bedrag: number;
  readonly occurredOn: LocalDate;
}

export function setBudgetUseCase(service: UseCases, command: Command<SetBudgetInput>): Promise<Budget> {
  const { input } = command;
  return service.transact(command, budgetAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const profile = profileForNew(service, tx, input.gemeente, on);
    assertSound(budgetMistake(input, profile));
    const budget = await budgetOf(service, tx, input, input.jaar);
    return saveBudget(tx, decided(setBudget(budget, input.bedrag, profile.budgetSignaalPercentage, on)));
  });
}
