import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { inspectieAggregate } from '../database/inspectie.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { type Inspectie, openInspectie } from '../domain/inspectie.ts';

export interface OpenInspectieInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly referentie: string;
  readonly toezichthouder: string;
  readonly van: LocalDate;
  readonly tot: LocalDate;
  readonly dossiers: readonly string[];
}

export function openInspectieUseCase(service: UseCases, command: Command<OpenInspectieInput>): Promise<Inspectie> {
  const { input } = command;
  return service.transact(command, inspectieAggregate, async (tx) => {
    const { gemeente, van, tot } = input;
    profileForNew(service, tx, gemeente, localDateAt(tx.at));
    if (van > tot) throw badInput('PERIOD_REVERSED');
    const dossiers = input.dossiers.map(parseUuid);
    const inspectie: Inspectie = {
      id: service.newId(),
      gemeente,
      version: 0,
      referentie: checkedText(input.referentie, { max: 100 }),
      toezichthouder: parseUuid(input.toezichthouder),
      van,
      tot,
      dossiers,
      geslotenOp: null,
      ingesteldDoor: tx.actor.subject,
      recordedAt: tx.at,
    };
    const known = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: dossiers });
    return tx.save(inspectieAggregate, decided(openInspectie(inspectie, known)).state, []);
  });
}
