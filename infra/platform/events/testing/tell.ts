import type { Bus } from '../../bus/bus.ts';
import { newEventId, newId, type Uuid } from '../../ids.ts';
import type { Instant } from '../../time.ts';
import type { Envelope } from '../envelope.ts';

/** An event of another owner, as far as a test has something to say about it. */
export interface ToldEvent {
  readonly topic: string;
  readonly type: string;
  readonly aggregate: Uuid;
  readonly sequence: number;
  readonly gemeente: string;
  readonly at: Instant;
  readonly data: object;
}

/** Puts it on the bus as its owner, who is named by the topic, would. */
export async function tell(bus: Bus, { topic, type, aggregate, sequence, gemeente, at, data }: ToldEvent): Promise<void> {
  const envelope: Envelope = {
    specversion: '1.0',
    id: newEventId(),
    source: `urn:nld:oin:00000001823288444000:systeem:${topic.split('.')[0]}`,
    type,
    subject: aggregate,
    time: at,
    datacontenttype: 'application/json',
    dataschema: `urn:kerngraaf:events:${type}`,
    caseseq: sequence,
    correlationid: newId(),
    causationid: newId(),
    gemeentecode: gemeente,
    data,
  };
  await bus.publish([{ topic, key: aggregate, value: Buffer.from(JSON.stringify(envelope)) }]);
}
