import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { voorwerkVan } from '../database/known-reads.ts';
import { asOneDossier } from '../database/samenvoeging-reads.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';

/** What a kernteam offered under this id for the melding of an onderzoek, or for one that was joined to it; or null. */
export async function offeredVoorwerk(tx: Tx, onderzoek: Onderzoek, id: string): Promise<AangebodenVoorwerk | null> {
  const voorwerk = parseUuid(id);
  const offered = await asOneDossier(tx.manager, tx.scope, [onderzoek.melding], voorwerkVan);
  return offered.find((each) => each.voorwerk === voorwerk && each.gemeente === onderzoek.gemeente) ?? null;
}
