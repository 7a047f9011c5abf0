import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import type { ConsulentSoort } from '../domain/consulent.ts';
import { type Consent, planHuisbezoek, samenMistake, type Vrijwilliger } from '../domain/plan-huisbezoek.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus, volunteersInItsTeam } from './casus-command.ts';
import { type AskingUseCases, consentFor } from './consent.ts';

export interface PlanHuisbezoekInput extends CasusCommandInput {
  readonly plannedOn: LocalDate;
  readonly samenMet?: ConsulentSoort | null | undefined;
  readonly meerwaarde?: string | null | undefined;
  readonly vrijwilliger?: string | null | undefined;
}

export async function planHuisbezoekUseCase(service: AskingUseCases, command: Command<PlanHuisbezoekInput>): Promise<Casus> {
  const { input } = command;
  // A decision that rests on consent asks its owner, before the transaction.
  const consent = (input.vrijwilliger ?? null) === null ? 'GEEN' : await consentFor(service, command.scope, parseUuid(input.casus));
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { plannedOn, samenMet = null } = input;
    const meerwaarde = ifGiven(input.meerwaarde, shortText);
    assertSound(samenMistake(samenMet, meerwaarde));
    const samen = samenMet === null || meerwaarde === null ? null : { soort: samenMet, meerwaarde };
    const vrijwilliger = await vrijwilligerOf(service, tx, casus, { ...input, consent });
    return saveCasus(service, tx, decided(planHuisbezoek(casus, { id: service.newId(), plannedOn, samen, vrijwilliger, on })));
  });
}

async function vrijwilligerOf(
  service: UseCases,
  tx: Tx,
  casus: Casus,
  { vrijwilliger = null, plannedOn, consent }: PlanHuisbezoekInput & { readonly consent: Consent },
): Promise<Vrijwilliger | null> {
  if (vrijwilliger === null) return null;
  const id = parseUuid(vrijwilliger);
  return { id, inTeam: await volunteersInItsTeam(service, tx, casus, id, plannedOn), consent };
}
