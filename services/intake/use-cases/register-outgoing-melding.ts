import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { uitgaandeAggregate } from '../database/uitgaande-melding.ts';
import type { BetrokkeneRol } from '../domain/melding.ts';
import { registerOutgoingMelding, type UitgaandeMelding } from '../domain/uitgaande-melding.ts';

export interface RegisterOutgoingMeldingInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly betrokkenen: readonly { readonly inwoner: string; readonly rol: BetrokkeneRol }[];
  readonly toelichting: string;
  readonly occurredOn: LocalDate;
}

export function registerOutgoingMeldingUseCase(
  service: UseCases,
  command: Command<RegisterOutgoingMeldingInput>,
): Promise<UitgaandeMelding> {
  const { input } = command;
  return service.transact(command, uitgaandeAggregate, async (tx) => {
    const { gemeente } = input;
    const on = occurredOn(service, tx, input.occurredOn);
    profileForNew(service, tx, gemeente, on);
    const betrokkenen = input.betrokkenen.map(({ inwoner, rol }) => ({ inwoner: parseUuid(inwoner), rol }));
    const known = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: betrokkenen.map(({ inwoner }) => inwoner) });
    const melding: UitgaandeMelding = {
      id: service.newId(),
      gemeente,
      version: 0,
      betrokkenen,
      toelichting: longText(input.toelichting),
      occurredOn: on,
      overgedragenOp: null,
      vastgelegdDoor: tx.actor.subject,
      recordedAt: tx.at,
    };
    return tx.save(uitgaandeAggregate, decided(registerOutgoingMelding(melding, known)).state, []);
  });
}
