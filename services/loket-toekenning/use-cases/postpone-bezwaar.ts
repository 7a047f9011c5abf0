import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { postponeBezwaar } from '../domain/bezwaar-steps.ts';
import { type BezwaarCommandInput, loadBezwaar, saveBezwaar, sinceBezwaar } from './bezwaar-command.ts';

export type PostponeBezwaarInput = BezwaarCommandInput;

export function postponeBezwaarUseCase(service: UseCases, command: Command<PostponeBezwaarInput>): Promise<Bezwaar> {
  const { input } = command;
  return service.transact(command, bezwaarAggregate, async (tx) => {
    const bezwaar = await loadBezwaar(tx, input);
    const on = sinceBezwaar(service, tx, bezwaar, input);
    return saveBezwaar(tx, decided(postponeBezwaar(bezwaar, { on, today: localDateAt(tx.at) })));
  });
}
