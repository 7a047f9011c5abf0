import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { inspectieAggregate } from '../database/inspectie.ts';
import { closeInspectie, type Inspectie } from '../domain/inspectie.ts';

export interface CloseInspectieInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly inspectie: string;
}

export function closeInspectieUseCase(service: UseCases, command: Command<CloseInspectieInput>): Promise<Inspectie> {
  return service.transact(command, inspectieAggregate, async (tx) => {
    const inspectie = await tx.load(inspectieAggregate, parseUuid(command.input.inspectie));
    return tx.save(inspectieAggregate, decided(closeInspectie(inspectie, localDateAt(tx.at))).state, []);
  });
}
