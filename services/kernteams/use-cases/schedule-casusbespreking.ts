import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { sittingIn } from '../database/aansluiting-reads.ts';
import { casussenByIds } from '../database/casus-reads.ts';
import { casusbesprekingAggregate } from '../database/casusbespreking.ts';
import type { Casusbespreking, GeplandeBespreking } from '../domain/casusbespreking.ts';
import { consulentFuncties } from '../domain/consulent.ts';
import { agendaMistake, scheduleCasusbespreking } from '../domain/schedule-casusbespreking.ts';
import { saveCasusbespreking } from './record-casusbespreking.ts';

export interface ScheduleCasusbesprekingInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly kernteam: string;
  readonly occurredOn: LocalDate;
  readonly plannedOn: LocalDate;
  readonly consulent?: string | null | undefined;
  readonly deelnemers: readonly string[];
  readonly agenda: readonly { readonly casus: string; readonly toelichting?: string | null | undefined }[];
}

export function scheduleCasusbesprekingUseCase(
  service: UseCases,
  command: Command<ScheduleCasusbesprekingInput>,
): Promise<Casusbespreking> {
  const { input } = command;
  return service.transact(command, casusbesprekingAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const profile = profileForNew(service, tx, input.gemeente, on);
    const kernteam = known(byCode(profile.kernteams, input.kernteam), 'KERNTEAM_UNKNOWN').code;
    const bespreking: GeplandeBespreking = {
      ...{ id: service.newId(), gemeente: input.gemeente, version: 0, kernteam, status: 'GEPLAND', scheduledOn: on },
      plannedOn: input.plannedOn,
      consulent: ifGiven(input.consulent, parseUuid),
      deelnemers: [...new Set(input.deelnemers.map(parseUuid))],
      agenda: input.agenda.map(({ casus, toelichting }) => ({ casus: parseUuid(casus), toelichting: ifGiven(toelichting, shortText) })),
    };
    assertSound(agendaMistake(bespreking.agenda));
    const casussen = await casussenByIds(
      tx.manager,
      tx.scope,
      bespreking.agenda.map(({ casus }) => casus),
    );
    const inTeam = await allInTeam(service, tx, bespreking, profile);
    const consulentAtLoket = await isAtLoket(tx, bespreking);
    return saveCasusbespreking(tx, decided(scheduleCasusbespreking(bespreking, { inTeam, consulentAtLoket, casussen })));
  });
}

/** Who plans it today (who loads history need not sit anywhere), and who takes part on the day itself. */
async function allInTeam({ backdating }: UseCases, tx: Tx, bespreking: GeplandeBespreking, profile: Profile): Promise<boolean> {
  const { gemeente, kernteam, scheduledOn, plannedOn, deelnemers } = bespreking;
  const functies = profile.functies.flatMap(({ code, behandeltCasussen }) => (behandeltCasussen ? [code] : []));
  const sitting = (on: LocalDate): Promise<ReadonlySet<string>> => sittingIn(tx.manager, tx.scope, { gemeente, kernteam, functies, on });
  const present = await sitting(plannedOn);
  if (deelnemers.some((deelnemer) => !present.has(deelnemer))) return false;
  return backdating.unlimitedFor.includes(tx.actor.role) || (await sitting(scheduledOn)).has(tx.actor.subject);
}

async function isAtLoket(tx: Tx, { gemeente, consulent, plannedOn }: GeplandeBespreking): Promise<boolean> {
  if (consulent === null) return true;
  const loket = { gemeente, kernteam: null, functies: consulentFuncties, on: plannedOn };
  return (await sittingIn(tx.manager, tx.scope, loket)).has(consulent);
}
