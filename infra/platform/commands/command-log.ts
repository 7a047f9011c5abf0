import type { EntityManager } from 'typeorm';
import { held, prepared } from '../database/prepared.ts';
import { conflict } from '../errors.ts';
import type { Uuid } from '../ids.ts';
import { inputHash } from './canonical.ts';
import type { Command } from './transact.ts';

const CLAIM = prepared(
  'INSERT INTO command_log (actor, command_id, name, input_hash, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1',
);
const RECORD = held('UPDATE command_log SET result_ref = $3 WHERE actor = $1 AND command_id = $2');

/**
 * Claims the command for this transaction; answers null, or the aggregate of the earlier run. Writing the row before the work makes a second run
 * of the same command wait here, before it can meet the version that the first one raised.
 * Throws `CONFLICT` `COMMAND_ID_REUSED` when the id was used for something else.
 */
export async function claimCommand(manager: EntityManager, command: Command): Promise<Uuid | null> {
  const key = [command.actor.subject, command.commandId];
  const hash = inputHash(command.input);
  const claimed = await manager.query<unknown[]>(CLAIM, [...key, command.name, hash, command.at]);
  if (claimed.length === 1) return null;
  const [earlier] = await manager.query<{ name: string; input_hash: string; result_ref: Uuid }[]>(
    'SELECT name, input_hash, result_ref FROM command_log WHERE actor = $1 AND command_id = $2',
    key,
  );
  if (earlier?.name !== command.name || earlier.input_hash !== hash) throw conflict('COMMAND_ID_REUSED');
  return earlier.result_ref;
}

export async function recordResult(manager: EntityManager, command: Command, result: Uuid): Promise<void> {
  await manager.query(RECORD, [command.actor.subject, command.commandId, result]);
}
