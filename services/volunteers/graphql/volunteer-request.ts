import { pageArguments } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, type TermijnAnswer, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { isAsked, type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { requestOrder } from '../database/volunteer-request-reads.ts';
import { scoreOf } from '../domain/matching.ts';
import { notReady } from '../domain/volunteer.ts';
import { isOver } from '../domain/volunteer-match.ts';
import { isExcluded } from '../domain/volunteer-match-steps.ts';
import { isClosed, isPast, type VolunteerRequest } from '../domain/volunteer-request.ts';
import { HERZIENING } from '../domain/volunteer-request-steps.ts';
import type { Context } from './context.ts';
import type { VolunteerRequestResolvers } from './generated.ts';

const profileOfRequest = (context: Context, { gemeente, requestedOn }: VolunteerRequest): Profile | null =>
  profileFor(context, gemeente, requestedOn);

/** A term of the gemeenteprofiel is named by the version that held when it began. */
export const answersOf = (
  { gemeente, termijnen }: { readonly gemeente: string; readonly termijnen: readonly Termijn[] },
  context: Context,
): readonly TermijnAnswer[] =>
  byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock));

export const volunteerRequest: VolunteerRequestResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.request(context.scope('VolunteerRequest')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  melding: ({ melding }) => ({ id: melding }),
  casus: ({ casus }) => (casus === null ? null : { id: casus }),
  kernteam: ({ gemeente, kernteam }) => (kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam }),
  taak: (parent, _, context) => entryOf(profileOfRequest(context, parent)?.vrijwilligerstaken, parent.taak),
  kern: (parent, _, context) => entryOf(profileOfRequest(context, parent)?.kernen, parent.kern),
  dagen: ({ dagen }) => [...dagen],
  uitsluitingen: ({ uitsluitingen }) => uitsluitingen.map((id) => ({ id })),
  herzienOp: (parent) => {
    const termijn = termijnOf(parent.termijnen, HERZIENING);
    return termijn !== null && isAsked(termijn) && !isClosed(parent) ? termijn.dueOn : null;
  },
  termijnen: (parent, _, context) => [...answersOf(parent, context)],
  kandidaten: async (parent, { first = null }, context) => {
    const scope = context.scope('VolunteerRequest.kandidaten');
    const { first: most } = pageArguments({ first }, requestOrder);
    const profile = profileFor(context, parent.gemeente);
    if (profile === null || isClosed(parent) || isPast(parent, scope.on)) return [];
    const matches = await context.loaders.matchesOfRequest(scope).load(parent.id);
    const matched = new Set(matches.filter((match) => !isOver(match)).map((match) => match.volunteer));
    return (await context.loaders.candidates(scope, parent.gemeente))
      .filter((each) => !matched.has(each.id) && !isExcluded(parent, each) && notReady(each, profile.vog, scope.on) === null)
      .map((each) => ({ volunteer: { id: each.id }, ...scoreOf(parent, each, profile) }))
      .sort((a, b) => b.score - a.score || a.volunteer.id.localeCompare(b.volunteer.id))
      .slice(0, most);
  },
  matches: async ({ id }, _, context) => [...(await context.loaders.matchesOfRequest(context.scope('VolunteerRequest.matches')).load(id))],
};
