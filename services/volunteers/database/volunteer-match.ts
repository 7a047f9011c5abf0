import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { isOver, type VolunteerMatch } from '../domain/volunteer-match.ts';
import { visibleVolunteerMatch } from './visibility.ts';
import { type VolunteerMatchRow, VolunteerMatchRows } from './volunteer-match-rows.ts';

export const volunteerMatchAggregate: Aggregate<VolunteerMatch> = withTermijnen<VolunteerMatch>(
  {
    name: 'volunteer-match',
    topic: 'volunteers.volunteer-match',
    async lock(manager, scope, id) {
      const [row] = await read<VolunteerMatchRow>(
        manager,
        (parameter) =>
          `SELECT r.* FROM volunteer_match r WHERE ${visibleVolunteerMatch(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : volunteerMatchFrom(row);
    },
    async insert(manager, state) {
      await manager.insert(VolunteerMatchRows, toRow(state));
    },
    async update(manager, state) {
      const { gemeente, id } = state;
      await manager.update(VolunteerMatchRows, { gemeente, id }, toRow(state));
    },
  },
  isOver,
);

export function volunteerMatchFrom(row: VolunteerMatchRow): VolunteerMatch {
  const { gemeente, id, version, request, inwoner, melding, casus, kernteam } = row;
  const { volunteer, organisatie, rol, score, status, since, reden, evaluaties, termijnen } = row;
  return {
    ...{ gemeente, id, version, request, inwoner, melding, casus, kernteam },
    ...{ volunteer, organisatie, rol, score, status, since, reden, evaluaties, termijnen },
    proposedOn: row.proposed_on,
    agreedOn: row.agreed_on,
    startedOn: row.started_on,
  };
}

const toRow = (state: VolunteerMatch): VolunteerMatchRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  request: state.request,
  inwoner: state.inwoner,
  melding: state.melding,
  casus: state.casus,
  kernteam: state.kernteam,
  volunteer: state.volunteer,
  organisatie: state.organisatie,
  rol: state.rol,
  score: state.score,
  status: state.status,
  since: state.since,
  proposed_on: state.proposedOn,
  agreed_on: state.agreedOn,
  started_on: state.startedOn,
  reden: state.reden,
  evaluaties: state.evaluaties,
  termijnen: state.termijnen,
});
