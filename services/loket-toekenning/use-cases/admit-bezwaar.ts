import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { admitBezwaar } from '../domain/bezwaar-steps.ts';
import { type BezwaarCommandInput, loadBezwaar, saveBezwaar, sinceBezwaar } from './bezwaar-command.ts';

export interface AdmitBezwaarInput extends BezwaarCommandInput {
  readonly verschoonbaar?: string | null | undefined;
  readonly adviescommissie?: boolean | null | undefined;
}

export function admitBezwaarUseCase(service: UseCases, command: Command<AdmitBezwaarInput>): Promise<Bezwaar> {
  const { input } = command;
  return service.transact(command, bezwaarAggregate, async (tx) => {
    const bezwaar = await loadBezwaar(tx, input);
    const on = sinceBezwaar(service, tx, bezwaar, input);
    const verschoonbaar = ifGiven(input.verschoonbaar, shortText);
    if (verschoonbaar !== null && bezwaar.opTijd) throw badInput('EXCUSE_NOT_ALLOWED');
    const admitting = { verschoonbaar, adviescommissie: input.adviescommissie ?? false, on, today: localDateAt(tx.at) };
    return saveBezwaar(tx, decided(admitBezwaar(bezwaar, admitting)));
  });
}
