import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { acceptOnderzoek } from '../domain/accept-onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { doesOnderzoek, loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface AcceptOnderzoekInput extends OnderzoekCommandInput {
  readonly wet?: Wet | null | undefined;
  readonly behandelaar?: string | null | undefined;
}

export function acceptOnderzoekUseCase(service: UseCases, command: Command<AcceptOnderzoekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const behandelaar = behandelaarOf(service, tx, input);
    const mayTreat = await doesOnderzoek(service, tx, onderzoek, behandelaar, on);
    return saveOnderzoek(tx, decided(acceptOnderzoek(onderzoek, { behandelaar, mayTreat, wet: input.wet ?? null, on })));
  });
}

/** The caller; who loads history names another. */
function behandelaarOf({ backdating }: UseCases, { actor }: Tx, { behandelaar = null }: AcceptOnderzoekInput): Uuid {
  if (behandelaar !== null && !backdating.unlimitedFor.includes(actor.role)) throw forbidden('ROLE_WITHOUT_RIGHT');
  return parseUuid(behandelaar ?? actor.subject);
}
