import type { DataSource, EntityManager } from 'typeorm';
import { DoneUnseen, notFound } from '../errors.ts';
import { lastSequence, type Publishing } from '../events/outbox.ts';
import type { Uuid } from '../ids.ts';
import { claimCommand, recordResult } from './command-log.ts';
import { retryContention } from './contention.ts';
import { openTx } from './open-tx.ts';
import type { Aggregate, Command, Position, Transact, Tx, Versioned } from './transact.ts';

export interface TransactOptions extends Publishing {
  readonly dataSource: DataSource;
}

interface Outcome<State> {
  readonly state: State;
  readonly positions: readonly Position[];
}

export function makeTransact(options: TransactOptions): Transact {
  return async (command, aggregate, work) => {
    const outcome = await retryContention(() =>
      options.dataSource.transaction(async (manager) => {
        const earlier = await claimCommand(manager, command);
        return earlier === null ? run(options, manager, command, work) : replay(manager, command, aggregate, earlier);
      }),
    );
    await options.crash?.('after-commit');
    options.afterCommit();
    command.committed?.(outcome.positions);
    return outcome.state;
  };
}

async function run<State extends Versioned>(
  options: TransactOptions,
  manager: EntityManager,
  command: Command,
  work: (tx: Tx) => Promise<State>,
): Promise<Outcome<State>> {
  const cause = { ...command, correlationid: command.commandId, causationid: command.commandId, absent: notFound };
  const { tx, positions } = openTx(options, manager, cause);
  const state = await work(tx);
  await recordResult(manager, command, state.id);
  await options.crash?.('before-commit');
  return { state, positions: positions() };
}

/** The aggregate as it is now, with its last position: a client that lost the first answer can still wait for it. `DoneUnseen` when it lies outside her scope. */
async function replay<State extends Versioned>(
  manager: EntityManager,
  command: Command,
  aggregate: Aggregate<State>,
  id: Uuid,
): Promise<Outcome<State>> {
  const state = await aggregate.lock(manager, command.scope, id);
  if (state === null) throw new DoneUnseen();
  const sequence = await lastSequence(manager, aggregate.name, id);
  return { state, positions: sequence === 0 ? [] : [{ source: aggregate.topic, aggregate: id, sequence }] };
}
