import type { Subjects } from '@kerngraaf/platform/graphql/subjects.ts';
import type { InwonerParent, VolunteerMatchParent, VolunteerRequestParent, VolunteerSignalParent } from './parents.ts';

/** Whom what this service answers is about; volunteers are no residents here. */
export const subjects: Subjects = {
  Inwoner: ({ id }: InwonerParent) => [id],
  VolunteerRequest: ({ inwoner }: VolunteerRequestParent) => [inwoner],
  VolunteerMatch: ({ inwoner }: VolunteerMatchParent) => [inwoner],
  VolunteerSignal: ({ inwoner }: VolunteerSignalParent) => [inwoner],
};
