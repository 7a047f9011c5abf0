import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { acceptCasus } from '../domain/accept-casus.ts';
import type { Casus } from '../domain/casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus, sitsInItsTeam } from './casus-command.ts';

export interface AcceptCasusInput extends CasusCommandInput {
  readonly regievoerder?: string | null | undefined;
}

export function acceptCasusUseCase(service: UseCases, command: Command<AcceptCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const regievoerder = regievoerderOf(service, tx, input);
    const inTeam = await sitsInItsTeam(service, tx, casus, regievoerder, on);
    return saveCasus(service, tx, decided(acceptCasus(casus, { regievoerder, inTeam, on })));
  });
}

/** The caller; who loads history names another. */
function regievoerderOf({ backdating }: UseCases, { actor }: Tx, { regievoerder = null }: AcceptCasusInput): Uuid {
  if (regievoerder !== null && !backdating.unlimitedFor.includes(actor.role)) throw forbidden('ROLE_WITHOUT_RIGHT');
  return parseUuid(regievoerder ?? actor.subject);
}
