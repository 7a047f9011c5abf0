import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { volunteerMatchFrom } from '../database/volunteer-match.ts';
import { matchOrder } from '../database/volunteer-match-reads.ts';
import { type Volunteer, vogUntil } from '../domain/volunteer.ts';
import type { Context } from './context.ts';
import type { KandidatuurResolvers, VolunteerResolvers } from './generated.ts';
import type { VolunteerParent } from './parents.ts';

/** A volunteer behind a reference, by the right to the field that is answered; null when the caller may not know her. */
const found = ({ id }: VolunteerParent, context: Context, field: string): Promise<Volunteer | null> =>
  context.loaders.volunteer(context.scope(`Volunteer.${field}`)).load(id);

const own =
  <Field extends keyof Volunteer>(field: Field) =>
  async (parent: VolunteerParent, _: unknown, context: Context): Promise<Volunteer[Field] | null> =>
    (await found(parent, context, field))?.[field] ?? null;

export const volunteer: VolunteerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  version: own('version'),
  naam: own('naam'),
  telefoon: own('telefoon'),
  email: own('email'),
  status: own('status'),
  since: own('since'),
  vogOn: own('vogOn'),
  urenPerWeek: own('urenPerWeek'),
  gemeente: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'gemeente');
    return volunteer === null ? null : { code: volunteer.gemeente };
  },
  organisatie: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'organisatie');
    if (volunteer === null) return null;
    return entryOf(profileFor(context, volunteer.gemeente)?.vrijwilligersorganisaties, volunteer.organisatie);
  },
  kern: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'kern');
    return volunteer === null ? null : entryOf(profileFor(context, volunteer.gemeente)?.kernen, volunteer.kern);
  },
  vogUntil: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'vogUntil');
    const profile = volunteer === null ? null : profileFor(context, volunteer.gemeente);
    return profile === null || volunteer === null || volunteer.vogOn === null ? null : vogUntil(volunteer.vogOn, profile.vog);
  },
  dagen: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'dagen');
    return volunteer === null ? null : [...volunteer.dagen];
  },
  taken: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'taken');
    if (volunteer === null) return null;
    const entries = profileFor(context, volunteer.gemeente)?.vrijwilligerstaken;
    return volunteer.taken.map((code) => entryOf(entries, code));
  },
  kandidaturen: async (parent, _, context) => {
    const volunteer = await found(parent, context, 'kandidaturen');
    return volunteer === null ? null : volunteer.kandidaturen.map((each) => ({ ...each, gemeente: volunteer.gemeente }));
  },
  matches: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, matchOrder);
    const rows = await context.loaders.matchesOfVolunteer(context.scope('Volunteer.matches')).load(id, page);
    return toConnection(rows, page, volunteerMatchFrom);
  },
};

export const kandidatuur: KandidatuurResolvers = {
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
  concludedOn: ({ besluit }) => besluit?.on ?? null,
  uitkomst: ({ besluit }) => besluit?.uitkomst ?? null,
};
