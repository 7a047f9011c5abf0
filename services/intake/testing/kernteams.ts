import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Consumer } from '@kerngraaf/platform/events/consumer.ts';
import { tell } from '@kerngraaf/platform/events/testing/tell.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

/** Resolves when the service has taken the event, or set it aside. */
export type Tell = <Type extends keyof EventData>(type: Type, aggregate: Uuid, data: EventData[Type], gemeente?: string) => Promise<void>;

const topics: Readonly<Record<string, string>> = {
  casussen: 'kernteams.casus',
  aansluitingen: 'kernteams.aansluiting',
  voorwerken: 'kernteams.voorwerk',
  onderzoeken: 'loket-toekenning.onderzoek',
  aanvragen: 'loket-toekenning.aanvraag',
  'veilig-thuis-onderzoeken': 'loket-toekenning.veilig-thuis-onderzoek',
  'volunteer-requests': 'volunteers.volunteer-request',
  'volunteer-matches': 'volunteers.volunteer-match',
  referrals: 'provider-referrals.referral',
  behandelteams: 'provider-referrals.behandelteam',
};

/** The other owners as far as this service hears them: their events on the bus, in the order of each aggregate. */
export function tellerOf(bus: Bus, consumer: Consumer): Tell {
  const told = new Map<Uuid, number>();
  return async (type, aggregate, data, gemeente = '1734') => {
    const sequence = (told.get(aggregate) ?? 0) + 1;
    told.set(aggregate, sequence);
    const topic = topics[type.split('.')[1] ?? ''] ?? '';
    await tell(bus, { topic, type, aggregate, sequence, gemeente, at: '2015-06-10T10:00:00.000Z' as Instant, data });
    await until(async () => (await consumer.lag()).get(topic) === 0);
  };
}
