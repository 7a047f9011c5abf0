import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bsnTaken, holdInwoners, inwonerAggregate, keepBsn } from '../database/inwoner.ts';
import type { Inwoner, Vertegenwoordiger, VertegenwoordigerSoort } from '../domain/inwoner.ts';
import { inwonerMistake, registerInwoner } from '../domain/register-inwoner.ts';
import { saveInwoner } from './inwoner-command.ts';

export interface RegisterInwonerInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly geboortedatum?: LocalDate | null | undefined;
  readonly bsn?: string | null | undefined;
  readonly kern?: string | null | undefined;
  readonly vertegenwoordigers?:
    | readonly { readonly inwoner: string; readonly soort: VertegenwoordigerSoort; readonly since: LocalDate }[]
    | null
    | undefined;
}

export function registerInwonerUseCase(service: UseCases, command: Command<RegisterInwonerInput>): Promise<Inwoner> {
  const { input } = command;
  return service.transact(command, inwonerAggregate, async (tx) => {
    const { gemeente, bsn = null, kern = null, geboortedatum = null } = input;
    const profile = profileForNew(service, tx, gemeente);
    assertSound(inwonerMistake({ bsn, kern, geboortedatum }, profile, localDateAt(tx.at)));
    const inwoner: Inwoner = {
      id: service.newId(),
      gemeente,
      version: 0,
      naam: checkedText(input.naam, { max: 200 }),
      geboortedatum,
      kern,
      overledenOp: null,
      vertrokkenOp: null,
      vertegenwoordigers: await knownVertegenwoordigers(tx, input),
      recordedAt: tx.at,
    };
    const taken = bsn !== null && (await bsnTaken(tx.manager, gemeente, bsn));
    const saved = await saveInwoner(tx, decided(registerInwoner(inwoner, taken)));
    if (bsn !== null) await keepBsn(tx.manager, saved, bsn);
    return saved;
  });
}

/** Who acts for a resident is a resident of the same gemeente. */
async function knownVertegenwoordigers(tx: Tx, input: RegisterInwonerInput): Promise<readonly Vertegenwoordiger[]> {
  const given = (input.vertegenwoordigers ?? []).map(({ inwoner, soort, since }) => ({ inwoner: parseUuid(inwoner), soort, since }));
  const known = await holdInwoners(tx.manager, tx.scope, { gemeente: input.gemeente, ids: given.map(({ inwoner }) => inwoner) });
  if (given.some(({ inwoner }) => !known.some(({ id }) => id === inwoner))) throw notFound();
  return given;
}
