import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { visibleVolunteer } from './visibility.ts';
import { type VolunteerRow, VolunteerRows } from './volunteer-rows.ts';

export const volunteerAggregate: Aggregate<Volunteer> = {
  name: 'volunteer',
  topic: 'volunteers.volunteer',
  async lock(manager, scope, id) {
    const [row] = await read<VolunteerRow>(
      manager,
      (parameter) => `SELECT r.* FROM volunteer r WHERE ${visibleVolunteer(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : volunteerFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(VolunteerRows, toRow(state));
  },
  async update(manager, state) {
    const { gemeente, id } = state;
    await manager.update(VolunteerRows, { gemeente, id }, toRow(state));
  },
};

export function volunteerFrom(row: VolunteerRow): Volunteer {
  const { gemeente, id, version, organisatie, naam, telefoon, email, kern } = row;
  const { dagen, taken, status, since, kandidaturen } = row;
  return {
    ...{ gemeente, id, version, organisatie, naam, telefoon, email, kern },
    ...{ dagen, taken, status, since, kandidaturen },
    urenPerWeek: row.uren_per_week,
    registeredOn: row.registered_on,
    vogOn: row.vog_on,
  };
}

const toRow = (state: Volunteer): VolunteerRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  organisatie: state.organisatie,
  naam: state.naam,
  telefoon: state.telefoon,
  email: state.email,
  kern: state.kern,
  uren_per_week: state.urenPerWeek,
  dagen: state.dagen,
  taken: state.taken,
  status: state.status,
  registered_on: state.registeredOn,
  since: state.since,
  vog_on: state.vogOn,
  kandidaturen: state.kandidaturen,
});
