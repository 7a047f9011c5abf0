import type { Reactions } from '@kerngraaf/platform/events/reaction.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { answersOf } from './answers.ts';
import { laneReactions } from './lane.ts';
import { offersOf } from './offers.ts';

/** Topics of other owners that this service takes, whole. */
export const topics: readonly string[] = [
  'kernteams.casus',
  'kernteams.aansluiting',
  'kernteams.voorwerk',
  'loket-toekenning.onderzoek',
  'loket-toekenning.aanvraag',
  'loket-toekenning.veilig-thuis-onderzoek',
  'volunteers.volunteer-request',
  'volunteers.volunteer-match',
  'provider-referrals.referral',
  'provider-referrals.behandelteam',
];

export const reactionsOf = (service: UseCases): Reactions => ({ ...answersOf(service), ...offersOf(service), ...laneReactions });
