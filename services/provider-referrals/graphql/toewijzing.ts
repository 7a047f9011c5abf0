import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { isBesluit } from '../domain/toewijzing.ts';
import type { ToewijzingResolvers } from './generated.ts';

export const toewijzing: ToewijzingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.toewijzing(context.scope('Toewijzing')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  referral: ({ referral }, _, context) => context.loaders.referral(context.scope('Toewijzing.referral')).load(referral),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  product: ({ gemeente, product, madeOn }, _, context) => entryOf(profileFor(context, gemeente, madeOn)?.producten, product),
  grond: ({ grond }) => grond.soort,
  // Also when its last day is over and nobody said so.
  status: ({ status, until }, _, { clock }) => (until !== null && until < localDateAt(clock.now()) ? 'BEEINDIGD' : status),
  beschikking: ({ grond }) => (isBesluit(grond) ? { id: grond.beschikking } : null),
  voorziening: ({ grond }) => (isBesluit(grond) ? { id: grond.voorziening } : null),
  verwijzer: ({ grond }) => (grond.soort === 'WETTELIJKE_VERWIJZING' ? grond.verwijzer : null),
  praktijk: ({ grond }) => (grond.soort === 'WETTELIJKE_VERWIJZING' ? grond.praktijk : null),
  voorzieningVersion: ({ kopie }) => kopie?.version ?? null,
  copiedOn: ({ kopie }) => kopie?.on ?? null,
  hash: ({ kopie }) => kopie?.hash ?? null,
};
