import type { BreakGlass } from '@kerngraaf/platform/access/policy-table.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { forbidden, notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { addDays, localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { mayOpen, noodtoegangAggregate } from '../database/noodtoegang.ts';
import { type Noodtoegang, openNoodtoegang } from '../domain/noodtoegang.ts';

export interface OpenNoodtoegangInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly reden: string;
}

/** `glass`: what the access policy gives the caller's role today. */
export function openNoodtoegangUseCase(
  service: UseCases,
  command: Command<OpenNoodtoegangInput>,
  glass: BreakGlass | null,
): Promise<Noodtoegang> {
  const { input } = command;
  return service.transact(command, noodtoegangAggregate, async (tx) => {
    if (glass === null) throw forbidden('PURPOSE_NOT_HELD');
    const inwoner = parseUuid(input.inwoner);
    const gemeente = await mayOpen(tx.manager, tx.scope, inwoner);
    if (gemeente === null) throw notFound();
    const noodtoegang: Noodtoegang = {
      id: service.newId(),
      gemeente,
      version: 0,
      inwoner,
      reden: checkedText(input.reden, { max: 500, multiline: true }),
      geopendDoor: tx.actor.subject,
      rol: tx.actor.role,
      functie: tx.actor.function ?? null,
      tot: addDays(localDateAt(tx.at), glass.days - 1),
      recordedAt: tx.at,
      beoordeling: null,
    };
    return tx.save(noodtoegangAggregate, decided(openNoodtoegang(noodtoegang)).state, []);
  });
}
