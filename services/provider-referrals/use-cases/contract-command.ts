import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import type { Contract, ContractDecision } from '../domain/contract.ts';
import { toldOfContract } from '../messaging/publishes-contract.ts';

export interface OnContract {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly contract: string;
  readonly occurredOn: LocalDate;
}

/** The contract of a command with its business date: the gemeente that leads it changes it, or its provider. */
export async function loadContract(
  service: UseCases,
  tx: Tx,
  input: OnContract,
): Promise<{ readonly contract: Contract; readonly on: LocalDate }> {
  const contract = await tx.load(contractAggregate, parseUuid(input.contract));
  if (tx.scope.rows !== 'aanbieder' && !tx.scope.gemeenten.includes(contract.gemeente)) throw forbidden('GEMEENTE_WITHOUT_RIGHT');
  return { contract, on: occurredOn(service, tx, input.occurredOn) };
}

/** Saves what was decided, or throws why not. */
export function saveContract(tx: Tx, decision: ContractDecision<string>): Promise<Contract> {
  const { state, events } = decided(decision);
  return tx.save(
    contractAggregate,
    state,
    events.map((event) => toldOfContract(state, event)),
  );
}
