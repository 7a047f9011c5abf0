import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { keepVoorwerkTermijn, VOORWERK } from '../domain/antwoord-termijnen.ts';
import type { Voorwerk, VoorwerkEvent } from '../domain/voorwerk.ts';
import { voorwerkContract } from '../messaging/publishes.ts';
import { termOf } from './casus-command.ts';

/** Saves what was decided with the term that follows from it, and tells it. */
export function saveVoorwerk(
  service: UseCases,
  tx: Tx,
  { state, events }: { readonly state: Voorwerk; readonly events: readonly VoorwerkEvent[] },
): Promise<Voorwerk> {
  const kept = keepVoorwerkTermijn(state, { today: localDateAt(tx.at), term: termOf(service, state, VOORWERK) });
  return tx.save(
    voorwerkAggregate,
    kept,
    events.map((event) => voorwerkContract(kept, event)),
  );
}
