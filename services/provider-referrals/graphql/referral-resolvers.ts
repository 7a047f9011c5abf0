import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { inzagenOf } from '@kerngraaf/schema/access/inzagen.ts';
import { referralFrom } from '../database/referral.ts';
import { inboxOrder, inboxPage, referralOrder, referralPage } from '../database/referral-reads.ts';
import type { Context } from './context.ts';
import type {
  BehandelteamResolvers,
  CasusResolvers,
  InwonerResolvers,
  MeldingResolvers,
  QueryResolvers,
  Resolvers,
  VoorzieningResolvers,
} from './generated.ts';
import type { OnderdeelToegekendParent } from './parents.ts';
import { poging, referral } from './referral.ts';
import { referralFigures } from './referral-figures.ts';
import { referralMutations } from './referral-mutations.ts';
import { referralSignal, referralSignals } from './referral-signals.ts';
import { toewijzing } from './toewijzing.ts';

const query: QueryResolvers = {
  referral: (_, { id }, context) => context.loaders.referral(context.scope('Query.referral')).load(parseUuid(id)),
  referrals: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, referralOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    return toConnection(await referralPage(context.loaders.manager, context.scope('Query.referrals'), filter, page), page, referralFrom);
  },
  referralInbox: async (_, { gemeente, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, inboxOrder);
    const rows = await inboxPage(context.loaders.manager, context.scope('Query.referralInbox'), parseGemeenteCode(gemeente), page);
    return toConnection(rows, page, referralFrom);
  },
  toewijzing: (_, { id }, context) => context.loaders.toewijzing(context.scope('Query.toewijzing')).load(parseUuid(id)),
  referralSignals,
};

const inwoner: InwonerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  referralInzagen: inzagenOf('referralInzagen'),
  referrals: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, referralOrder);
    const rows = await context.loaders.referralsOfInwoner(context.scope('Inwoner.referrals')).load(id, page);
    return toConnection(rows, page, referralFrom);
  },
};

const melding: MeldingResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  referrals: async ({ id }, _, context) => [...(await context.loaders.referralsOfMelding(context.scope('Melding.referrals')).load(id))],
};

const casus: CasusResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  referrals: async ({ id }, _, context) => [...(await context.loaders.referralsOfCasus(context.scope('Casus.referrals')).load(id))],
};

const behandelteam: BehandelteamResolvers = {
  referrals: async ({ id }, _, context) => [
    ...(await context.loaders.referralsOfBehandelteam(context.scope('Behandelteam.referrals')).load(id)),
  ],
};

const onderdeel = {
  __resolveReference: ({ id }: { readonly id: string }) => ({ id: parseUuid(id) }),
  toewijzingen: async ({ id }: OnderdeelToegekendParent, _: object, context: Context) => [
    ...(await context.loaders.toewijzingenOfOnderdeel(context.scope('Toewijzing')).load(id)),
  ],
};

const voorziening: VoorzieningResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  toewijzing: ({ id }, _, context) => context.loaders.toewijzingOfVoorziening(context.scope('Voorziening.toewijzing')).load(id),
};

/** Referrals, toewijzingen, and what they add to what others have. */
export const referralResolvers: Resolvers = {
  Query: query,
  Mutation: referralMutations,
  Gemeente: referralFigures,
  Inwoner: inwoner,
  Melding: melding,
  Casus: casus,
  Behandelteam: behandelteam,
  OnderdeelToegekend: onderdeel,
  OnderdeelGedeeltelijk: onderdeel,
  Voorziening: voorziening,
  Referral: referral,
  Poging: poging,
  Toewijzing: toewijzing,
  ReferralSignal: referralSignal,
};
