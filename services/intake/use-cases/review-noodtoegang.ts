import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { noodtoegangAggregate } from '../database/noodtoegang.ts';
import { type Noodtoegang, type NoodtoegangOordeel, reviewNoodtoegang } from '../domain/noodtoegang.ts';

export interface ReviewNoodtoegangInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly noodtoegang: string;
  readonly oordeel: NoodtoegangOordeel;
  readonly toelichting?: string | null | undefined;
}

export function reviewNoodtoegangUseCase(service: UseCases, command: Command<ReviewNoodtoegangInput>): Promise<Noodtoegang> {
  const { input } = command;
  return service.transact(command, noodtoegangAggregate, async (tx) => {
    const noodtoegang = await tx.load(noodtoegangAggregate, parseUuid(input.noodtoegang));
    const { oordeel } = input;
    const toelichting = ifGiven(input.toelichting, shortText);
    const beoordeling = { oordeel, toelichting, on: localDateAt(tx.at), door: tx.actor.subject };
    return tx.save(noodtoegangAggregate, decided(reviewNoodtoegang(noodtoegang, beoordeling)).state, []);
  });
}
