import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Consumer } from '@kerngraaf/platform/events/consumer.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

/** Resolves when the service has taken the event, or set it aside. */
export type Tell = <Type extends keyof EventData>(type: Type, aggregate: Uuid, data: EventData[Type], gemeente?: string) => Promise<void>;

/** The other owner as far as this service hears it: its events on the bus, in the order of each aggregate. */
export function tellerOf(bus: Bus, consumer: Consumer): Tell {
  const told = new Map<Uuid, number>();
  return async (type, aggregate, data, gemeente = '1734') => {
    const sequence = (told.get(aggregate) ?? 0) + 1;
    told.set(aggregate, sequence);
    const id = newEventId();
    const envelope = {
      specversion: '1.0',
      id,
      source: 'urn:nld:oin:00000001823288444000:systeem:kernteams',
      type,
      subject: aggregate,
      time: '2015-06-10T10:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: `urn:kerngraaf:events:${type}:1`,
      caseseq: sequence,
      correlationid: newId(),
      causationid: newId(),
      gemeentecode: gemeente,
      data,
    };
    const topic = type.startsWith('nl.aansluitingen.') ? 'kernteams.aansluiting' : 'kernteams.casus';
    await bus.publish([{ topic, key: aggregate, value: Buffer.from(JSON.stringify(envelope)) }]);
    await until(async () => (await consumer.lag()).get(topic) === 0);
  };
}
