import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { casus, inwoner, kernteam, melding } from './links.ts';
import { mutations } from './mutations.ts';
import { query } from './query.ts';
import { volunteerSignal } from './signals.ts';
import { kandidatuur, volunteer } from './volunteer.ts';
import { volunteerMatch } from './volunteer-match.ts';
import { volunteerRequest } from './volunteer-request.ts';

export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutations,
  Gemeente: gemeente,
  Inwoner: inwoner,
  Melding: melding,
  Casus: casus,
  Kernteam: kernteam,
  Volunteer: volunteer,
  Kandidatuur: kandidatuur,
  VolunteerRequest: volunteerRequest,
  VolunteerMatch: volunteerMatch,
  VolunteerSignal: volunteerSignal,
};
