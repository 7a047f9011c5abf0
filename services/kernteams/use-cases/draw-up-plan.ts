import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { voorwerkOfCasussen } from '../database/voorwerk-reads.ts';
import type { Casus } from '../domain/casus.ts';
import { drawUpPlan, planMistake, proposes } from '../domain/draw-up-plan.ts';
import { conceptVoorwerk } from '../domain/offer-voorwerk.ts';
import type { Ondersteuningsplan } from '../domain/plan.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface DrawUpPlanInput extends CasusCommandInput {
  readonly metInwoner: boolean;
  readonly doelen: readonly string[];
  readonly afspraken: readonly string[];
  readonly arrangement: readonly {
    readonly product: string;
    readonly leveringsvorm?: Leveringsvorm | null | undefined;
    readonly toelichting?: string | null | undefined;
  }[];
}

/** Voorwerk begins with a plan that has something to offer. */
export function drawUpPlanUseCase(service: UseCases, command: Command<DrawUpPlanInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const plan = planFrom(input, on);
    assertSound(planMistake(plan, profileOf(service, casus, on)));
    const saved = await saveCasus(service, tx, decided(drawUpPlan(casus, plan)));
    const known = await voorwerkOfCasussen(tx.manager, tx.scope, [casus.id]);
    if (known.length === 0 && proposes(plan)) await tx.save(voorwerkAggregate, conceptVoorwerk(casus, service.newId(), on), []);
    return saved;
  });
}

const planFrom = ({ metInwoner, doelen, afspraken, arrangement }: DrawUpPlanInput, drawnUpOn: LocalDate): Ondersteuningsplan => ({
  drawnUpOn,
  metInwoner,
  doelen: doelen.map(shortText),
  afspraken: afspraken.map(shortText),
  arrangement: arrangement.map(({ product, leveringsvorm = null, toelichting }) => ({
    product,
    leveringsvorm,
    toelichting: ifGiven(toelichting, shortText),
  })),
});
