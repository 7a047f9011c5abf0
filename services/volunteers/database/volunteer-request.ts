import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { isClosed, type VolunteerRequest } from '../domain/volunteer-request.ts';
import { visibleVolunteerRequest } from './visibility.ts';
import { type VolunteerRequestRow, VolunteerRequestRows } from './volunteer-request-rows.ts';

export const volunteerRequestAggregate: Aggregate<VolunteerRequest> = withTermijnen<VolunteerRequest>(
  {
    name: 'volunteer-request',
    topic: 'volunteers.volunteer-request',
    async lock(manager, scope, id) {
      const [row] = await read<VolunteerRequestRow>(
        manager,
        (parameter) =>
          `SELECT r.* FROM volunteer_request r WHERE ${visibleVolunteerRequest(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : volunteerRequestFrom(row);
    },
    async insert(manager, state) {
      await manager.insert(VolunteerRequestRows, toRow(state));
    },
    async update(manager, state) {
      const { gemeente, id } = state;
      await manager.update(VolunteerRequestRows, { gemeente, id }, toRow(state));
    },
  },
  isClosed,
);

export function volunteerRequestFrom(row: VolunteerRequestRow): VolunteerRequest {
  const { gemeente, id, version, inwoner, melding, casus, kernteam, taak } = row;
  const { toelichting, telefoon, kern, dagen, aantal, uitsluitingen, status, since, intrekgrond, termijnen } = row;
  return {
    ...{ gemeente, id, version, inwoner, melding, casus, kernteam, taak },
    ...{ toelichting, telefoon, kern, dagen, aantal, uitsluitingen, status, since, intrekgrond, termijnen },
    askedBy: row.asked_by,
    requestedOn: row.requested_on,
    urenPerWeek: row.uren_per_week,
    from: row.from_day,
    until: row.until_day,
    nietUitEigenKern: row.niet_uit_eigen_kern,
  };
}

const toRow = (state: VolunteerRequest): VolunteerRequestRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  inwoner: state.inwoner,
  melding: state.melding,
  casus: state.casus,
  kernteam: state.kernteam,
  asked_by: state.askedBy,
  requested_on: state.requestedOn,
  taak: state.taak,
  toelichting: state.toelichting,
  telefoon: state.telefoon,
  kern: state.kern,
  dagen: state.dagen,
  uren_per_week: state.urenPerWeek,
  from_day: state.from,
  until_day: state.until,
  aantal: state.aantal,
  uitsluitingen: state.uitsluitingen,
  niet_uit_eigen_kern: state.nietUitEigenKern,
  status: state.status,
  since: state.since,
  intrekgrond: state.intrekgrond,
  termijnen: state.termijnen,
});
