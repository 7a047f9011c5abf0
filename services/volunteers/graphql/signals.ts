import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { kernteamOwner, lateSince, loketOwner, type SignalOwner } from '@kerngraaf/schema/terms/signals.ts';
import { type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { type LateTerm, signalOrder, signalPage } from '../database/signal-reads.ts';
import { EVALUATIE } from '../domain/volunteer-help-steps.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';
import { VINDEN } from '../domain/volunteer-request-steps.ts';
import type { Context } from './context.ts';
import type { QueryResolvers, VolunteerSignalResolvers } from './generated.ts';

export const volunteerSignals: NonNullable<QueryResolvers['volunteerSignals']> = async (
  _,
  { gemeente, first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, signalOrder);
  const rows = await signalPage(context.loaders.manager, context.scope('Query.volunteerSignals'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

/** What it belongs to is read by the right to the list: it is on the list because the caller may see it. */
export const volunteerSignal: VolunteerSignalResolvers = {
  soort: ({ code }) => code,
  owner: async (late, _, context) => {
    const request = await requestOf(late, context, 'owner');
    const match = await matchOf(late, context, 'owner');
    return ownerOf(late, request, match, context);
  },
  since: async (late, _, context) => lateSince(await termijnOfLate(late, context, 'since')),
  termijn: async (late, _, context) => {
    const termijn = await termijnOfLate(late, context, 'termijn');
    const { gemeente } = await requestOf(late, context, 'termijn');
    return termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock);
  },
  request: (late, _, context) => requestOf(late, context, 'request'),
  match: (late, _, context) => matchOf(late, context, 'match'),
};

/** Who looks for a volunteer: all organisations; how the help goes: hers; what the resident says and wants: who asked. */
function ownerOf({ code }: LateTerm, request: VolunteerRequest, match: VolunteerMatch | null, context: Context): SignalOwner {
  const profile = profileFor(context, request.gemeente);
  if (code === VINDEN) return { soort: 'ORGANISATIE', code: null, naam: null };
  if (code === EVALUATIE && match !== null)
    return { soort: 'ORGANISATIE', ...named(entryOf(profile?.vrijwilligersorganisaties, match.organisatie)) };
  return request.kernteam === null ? loketOwner : kernteamOwner(profile, request.kernteam);
}

const named = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({ code, naam });

async function requestOf({ request }: LateTerm, context: Context, field: string): Promise<VolunteerRequest> {
  const found = await context.loaders.request(context.scope(`VolunteerSignal.${field}`)).load(request);
  if (found === null) throw new Error('The request of a signal is gone');
  return found;
}

const matchOf = async ({ match }: LateTerm, context: Context, field: string): Promise<VolunteerMatch | null> =>
  match === null ? null : context.loaders.match(context.scope(`VolunteerSignal.${field}`)).load(match);

async function termijnOfLate(late: LateTerm, context: Context, field: string): Promise<Termijn> {
  const about = (await matchOf(late, context, field)) ?? (await requestOf(late, context, field));
  const termijn = termijnOf(about.termijnen, late.code);
  if (termijn === null) throw new Error(`A term that is late is gone: ${late.code}`);
  return termijn;
}
