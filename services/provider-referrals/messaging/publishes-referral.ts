import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Referral, ReferralEvent } from '../domain/referral.ts';
import { isBesluit, type Toewijzing, type ToewijzingEvent } from '../domain/toewijzing.ts';

type Told = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

/** What the others are told of a referral: where it stands and with whom, never what is asked, given or said. */
export function toldOfReferral(referral: Referral, event: ReferralEvent): Told {
  const data = { ...aboutReferral(referral), occurredOn: event.on };
  switch (event.type) {
    case 'ReferralRequested':
      return { type: 'nl.referrals.referral-requested.v1', data: { ...data, ...(event.grond === null ? {} : { ground: event.grond }) } };
    case 'ReferralRefused':
      return { type: 'nl.referrals.referral-refused.v1', data };
    case 'ReferralSent':
      return { type: 'nl.referrals.referral-sent.v1', data };
    case 'ReferralAccepted':
      return { type: 'nl.referrals.referral-accepted.v1', data };
    case 'ReferralDeclined':
      return { type: 'nl.referrals.referral-declined.v1', data: { ...data, organisatie: event.organisatie } };
    case 'ReferralWaiting':
      return { type: 'nl.referrals.referral-waiting.v1', data };
    case 'ReferralStarted':
      return { type: 'nl.referrals.referral-started.v1', data };
    case 'ReferralPaused':
      return { type: 'nl.referrals.referral-paused.v1', data };
    case 'ReferralResumed':
      return { type: 'nl.referrals.referral-resumed.v1', data };
    case 'ReferralProgressed':
      return { type: 'nl.referrals.referral-progressed.v1', data };
    case 'ReferralStopped':
      return { type: 'nl.referrals.referral-stopped.v1', data };
    case 'ReferralWithdrawn':
      return { type: 'nl.referrals.referral-withdrawn.v1', data };
    case 'ReferralExpired':
      return { type: 'nl.referrals.referral-expired.v1', data };
    case 'ReferralAvertedUithuisplaatsing':
      return { type: 'nl.referrals.referral-averted-uithuisplaatsing.v1', data };
    case 'ReferralOverdue':
      return { type: 'nl.referrals.referral-overdue.v1', data: { ...data, termijn: event.termijn, dueOn: event.dueOn } };
    default:
      return unreachable(event);
  }
}

function aboutReferral({ id: referral, inwoner, melding, casus, kernteam, behandelteam, sent }: Referral) {
  const from = { ...(melding === null ? {} : { melding }), ...(casus === null ? {} : { casus }) };
  const by = { ...(kernteam === null ? {} : { kernteam }), ...(behandelteam === null ? {} : { behandelteam }) };
  return { referral, inwoner, ...from, ...by, ...(sent === null ? {} : { organisatie: sent.organisatie }) };
}

/** On what kind of ground and from when until when, never what or how much. */
export function toldOfToewijzing(toewijzing: Toewijzing, { type, on: occurredOn }: ToewijzingEvent): Told {
  const { id, referral, inwoner, melding, grond, since, until } = toewijzing;
  const besluit = isBesluit(grond) ? { voorziening: grond.voorziening, beschikking: grond.beschikking } : {};
  const about = { toewijzing: id, referral, inwoner, ...(melding === null ? {} : { melding }), ...besluit, ground: grond.soort };
  const ends = until === null ? {} : { until };
  switch (type) {
    case 'ToewijzingMade':
      return { type: 'nl.toewijzingen.toewijzing-made.v1', data: { ...about, since, ...ends, occurredOn } };
    case 'ToewijzingChanged':
      return { type: 'nl.toewijzingen.toewijzing-changed.v1', data: { ...about, since, ...ends, occurredOn } };
    case 'ToewijzingEnded':
      return { type: 'nl.toewijzingen.toewijzing-ended.v1', data: { ...about, until: until ?? occurredOn, occurredOn } };
    default:
      return unreachable(type);
  }
}
