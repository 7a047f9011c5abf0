import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Professional } from '../domain/professional.ts';
import { type ProfessionalRow, ProfessionalRows } from './professional-rows.ts';
import { visibleInGemeente } from './visibility.ts';

/** Recorded once per gemeente; one id in two of the caller's gemeenten is the first of them. Nothing of her is told on the bus. */
export const professionalAggregate: Aggregate<Professional> = {
  name: 'professional',
  topic: 'kernteams.professional',
  async lock(manager, scope, id) {
    const [row] = await read<ProfessionalRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM professional r WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ${parameter(id)}
         ORDER BY r.gemeente LIMIT 1 FOR UPDATE OF r`,
    );
    return row ?? null;
  },
  async insert(manager, professional) {
    await manager.insert(ProfessionalRows, professional);
  },
  async update(manager, professional) {
    const { gemeente, id } = professional;
    await manager.update(ProfessionalRows, { gemeente, id }, professional);
  },
};
