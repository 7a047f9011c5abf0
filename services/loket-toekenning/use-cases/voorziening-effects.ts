import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { BekendgemaakteBeschikking } from '../domain/beschikking.ts';
import type { LoketUseCases } from './traced.ts';

/** What a beschikking that was made known does to voorzieningen and budgets, within the transaction that makes it known. */
export async function applyBeschikking(_service: LoketUseCases, _tx: Tx, _beschikking: BekendgemaakteBeschikking): Promise<void> {
  // Nothing yet.
}
