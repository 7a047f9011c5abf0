import type { Bus, BusRecord, Delivery } from '../../bus/bus.ts';
import { newEventId, newId, type Uuid } from '../../ids.ts';
import { systemClock } from '../../time.ts';
import type { Envelope } from '../envelope.ts';
import { COUNTED } from './counter.ts';
import { sourceOf } from './counter-service.ts';

/** An event as service `north` would tell it. */
export const anEvent = (subject: Uuid, caseseq: number, change: Partial<Envelope> = {}): Envelope => ({
  specversion: '1.0',
  id: newEventId(),
  source: sourceOf('north'),
  type: COUNTED,
  subject,
  time: systemClock.now(),
  datacontenttype: 'application/json',
  dataschema: 'urn:test:counted:1',
  caseseq,
  correlationid: newId(),
  causationid: newId(),
  gemeentecode: '1734',
  data: { by: caseseq },
  ...change,
});

export const recordOf = (event: Envelope): BusRecord => ({
  topic: 'north.counter',
  key: event.subject,
  value: Buffer.from(JSON.stringify(event)),
});

/** The log of a topic from its beginning, as far as it goes now. */
export async function logOf(bus: Bus, topic: string): Promise<readonly Envelope[]> {
  const events: Envelope[] = [];
  for await (const delivery of bus.read(topic) as AsyncIterable<Delivery>) {
    events.push(JSON.parse(Buffer.from(delivery.value).toString()) as Envelope);
  }
  return events;
}

/** The sequences of one aggregate as they lie in the log. */
export const sequencesIn = (events: readonly Envelope[], subject: Uuid): readonly number[] =>
  events.filter((event) => event.subject === subject).map((event) => event.caseseq);
