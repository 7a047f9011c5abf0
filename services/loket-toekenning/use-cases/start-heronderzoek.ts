import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { hasOpenHeronderzoek } from '../database/onderzoek-reads.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { startHeronderzoek } from '../domain/start-heronderzoek.ts';
import { actsAs } from './mandate.ts';
import { doesOnderzoek, saveOnderzoek } from './onderzoek-command.ts';
import { sinceVoorziening, wetOf } from './voorziening-command.ts';

export interface StartHeronderzoekInput {
  readonly commandId: string;
  readonly voorziening: string;
  readonly occurredOn: LocalDate;
}

export function startHeronderzoekUseCase(service: UseCases, command: Command<StartHeronderzoekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    // Locked: one voorziening is looked at once at a time.
    const voorziening = await tx.find(voorzieningAggregate, parseUuid(input.voorziening));
    if (voorziening === null) throw notFound();
    const on = await sinceVoorziening(service, tx, voorziening, input);
    const behandelaar = parseUuid(tx.actor.subject);
    const starting = {
      ...{ id: service.newId(), behandelaar, wet: wetOf(profileOf(service, voorziening, on), voorziening), by: actsAs(tx.actor), on },
      mayTreat: await doesOnderzoek(service, tx, voorziening, behandelaar, on),
      alreadyOpen: await hasOpenHeronderzoek(tx.manager, tx.scope, voorziening.id),
    };
    const { onderzoek, voorziening: looked } = decided(startHeronderzoek(voorziening, starting)).state;
    await tx.save(voorzieningAggregate, looked, []);
    return saveOnderzoek(tx, { state: onderzoek, events: [] });
  });
}
