import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { kernteamOwner, lateSince, loketOwner, type SignalOwner } from '@kerngraaf/schema/terms/signals.ts';
import { termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { type ReferralSignal, signalOrder, signalPage } from '../database/signal-reads.ts';
import { isToSend, type Referral } from '../domain/referral.ts';
import { isSentByTeam } from '../domain/send-right.ts';
import type { Context } from './context.ts';
import type { QueryResolvers, ReferralSignalResolvers } from './generated.ts';

export const referralSignals: NonNullable<QueryResolvers['referralSignals']> = async (
  _,
  { gemeente, first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, signalOrder);
  const rows = await signalPage(context.loaders.manager, context.scope('Query.referralSignals'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

/** What it is of is read by the right to the list: it is on the list because the caller may see it. */
const referralBy = async ({ referral }: ReferralSignal, context: Context, coordinate: string): Promise<Referral> => {
  const found = await context.loaders.referral(context.scope(coordinate)).load(referral);
  if (found === null) throw new Error('The referral of a signal is gone');
  return found;
};

export const referralSignal: ReferralSignalResolvers = {
  owner: async (parent, _, context) => ownerOf(await referralBy(parent, context, 'ReferralSignal.owner'), context),
  since: lateSince,
  termijn: async (parent, _, context) => {
    const { gemeente, termijnen } = await referralBy(parent, context, 'ReferralSignal.termijn');
    const termijn = termijnOf(termijnen, parent.soort);
    if (termijn === null) throw new Error(`The term of a signal is gone: ${parent.soort}`);
    return termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock);
  },
  referral: (parent, _, context) => referralBy(parent, context, 'ReferralSignal.referral'),
};

/** The provider that has it; until it is sent the team where that sends such referrals itself, and the loket elsewhere. */
async function ownerOf(referral: Referral, context: Context): Promise<SignalOwner> {
  const { gemeente, kernteam, product, since } = referral;
  if (!isToSend(referral) && referral.sent !== null) {
    const provider = await context.loaders.provider.load(referral.sent.provider);
    return { soort: 'ORGANISATIE', code: referral.sent.organisatie, naam: provider?.naam ?? null };
  }
  const profile = profileFor(context, gemeente);
  return kernteam !== null && profile !== null && isSentByTeam(profile, product, since) ? kernteamOwner(profile, kernteam) : loketOwner;
}
