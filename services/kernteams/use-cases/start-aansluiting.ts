import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aansluitingAggregate } from '../database/aansluiting.ts';
import { aansluitingenOf } from '../database/aansluiting-reads.ts';
import { holdProfessional } from '../database/professional-reads.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import { aansluitingMistake, startAansluiting } from '../domain/start-aansluiting.ts';
import { aansluitingContract } from '../messaging/publishes.ts';

export interface StartAansluitingInput {
  readonly commandId: string;
  readonly professional: string;
  readonly gemeente: string;
  readonly kernteam?: string | null | undefined;
  readonly organisatie: string;
  readonly functie: string;
  readonly since: LocalDate;
  readonly until?: LocalDate | null | undefined;
}

export function startAansluitingUseCase(service: UseCases, command: Command<StartAansluitingInput>): Promise<Aansluiting> {
  const { input } = command;
  return service.transact(command, aansluitingAggregate, async (tx) => {
    const { gemeente, organisatie, functie, since, kernteam = null, until = null } = input;
    const professional = parseUuid(input.professional);
    const place = { id: service.newId(), gemeente, version: 0, professional, kernteam, organisatie, functie, since, until };
    assertSound(aansluitingMistake(place, profileForNew(service, tx, gemeente, since)));
    if (!(await holdProfessional(tx.manager, tx.scope, place))) throw refused('PROFESSIONAL_UNKNOWN');
    const others = (await aansluitingenOf(tx.manager, tx.scope, [professional])).filter((other) => other.gemeente === gemeente);
    const { state, events } = decided(startAansluiting(place, others));
    return tx.save(
      aansluitingAggregate,
      state,
      events.map((event) => aansluitingContract(state, event)),
    );
  });
}
