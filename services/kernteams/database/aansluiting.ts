import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import { type AansluitingRow, AansluitingRows } from './aansluiting-rows.ts';
import { visibleInGemeente } from './visibility.ts';

export const aansluitingAggregate: Aggregate<Aansluiting> = {
  name: 'aansluiting',
  topic: 'kernteams.aansluiting',
  async lock(manager, scope, id) {
    const [row] = await read<AansluitingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM aansluiting r WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row ?? null;
  },
  async insert(manager, aansluiting) {
    await manager.insert(AansluitingRows, aansluiting);
  },
  async update(manager, aansluiting) {
    const { gemeente, id } = aansluiting;
    await manager.update(AansluitingRows, { gemeente, id }, aansluiting);
  },
};
