import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import type { Bezwaar, BezwaarUitkomst } from '../domain/bezwaar.ts';
import { decideBezwaar } from '../domain/bezwaar-steps.ts';
import { type BezwaarCommandInput, loadBezwaar, saveBezwaar, sinceBezwaar } from './bezwaar-command.ts';
import { actsAs } from './mandate.ts';
import { type LoketUseCases, NOT_HERS, traced } from './traced.ts';

export interface DecideBezwaarInput extends BezwaarCommandInput {
  readonly uitkomst: BezwaarUitkomst;
  readonly overwegingen: string;
}

export function decideBezwaarUseCase(service: LoketUseCases, command: Command<DecideBezwaarInput>): Promise<Bezwaar> {
  const { input } = command;
  return traced(service, command, [...NOT_HERS, 'FUNCTIE_WITHOUT_BEZWAAR'], (about) =>
    service.transact(command, bezwaarAggregate, async (tx) => {
      const bezwaar = await loadBezwaar(tx, input);
      about(bezwaar);
      const on = sinceBezwaar(service, tx, bezwaar, input);
      const overwegingen = checkedText(input.overwegingen, { max: 8_000, multiline: true });
      const mayDecide = byCode(profileOf(service, bezwaar, on).functies, tx.actor.function ?? '')?.beslistBezwaar ?? false;
      const { subject } = tx.actor;
      const deciding = { uitkomst: input.uitkomst, overwegingen, mayDecide, subject, by: actsAs(tx.actor), on };
      return saveBezwaar(tx, decided(decideBezwaar(bezwaar, deciding)));
    }),
  );
}
