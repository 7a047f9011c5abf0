import type { EntityManager } from 'typeorm';
import { MAX_MESSAGE_BYTES } from '../bus/bus.ts';
import type { Crash } from '../commands/crash.ts';
import { held } from '../database/prepared.ts';
import type { NewId, Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Envelope, OutgoingEvent } from './envelope.ts';
import { type Projection, project } from './projection.ts';
import type { EventSchemas } from './schemas.ts';

/** What a service needs to tell what happened; the same for commands and reactions. */
export interface Publishing {
  /** Short, e.g. `intake`: its topics start with it, positions carry it. */
  readonly service: string;
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly schemas: EventSchemas;
  /** Applied to own events when they are saved, and to others' when they are taken. */
  readonly projections: readonly Projection[];
  /** The bus's partition of a key. */
  readonly partitionOf: (key: string) => number;
  readonly newEventId: NewId;
  /** After a commit: wakes the relay. */
  readonly afterCommit: () => void;
  readonly crash?: Crash;
}

/** Of one aggregate, in one transaction, because of one command or event. */
export interface Happening {
  readonly aggregate: string;
  readonly topic: string;
  readonly id: Uuid;
  readonly gemeente: string;
  readonly at: Instant;
  readonly correlationid: Uuid;
  readonly causationid: Uuid;
  readonly traceparent?: string;
}

/** The last sequence of an aggregate; 0 when nothing was told of it. Dense only while its row is locked. */
export async function lastSequence(manager: EntityManager, aggregate: string, id: Uuid): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(
    'SELECT coalesce(max(caseseq), 0) AS last FROM outbox WHERE aggregate_type = $1 AND aggregate_id = $2',
    [aggregate, id],
  );
  return row?.last ?? 0;
}

/** Writes the events behind sequence `last` and applies own projections to them; answers the new last sequence. */
export async function writeOutbox(
  publishing: Publishing,
  manager: EntityManager,
  happening: Happening,
  events: readonly OutgoingEvent[],
  last: number,
): Promise<number> {
  if (events.length === 0) return last;
  const envelopes = events.map((event, index) => envelopeOf(publishing, happening, event, last + index + 1));
  await publishing.crash?.('before-outbox');
  const part = publishing.partitionOf(happening.id);
  const rows = envelopes.map((envelope) => [
    envelope.id,
    happening.aggregate,
    happening.id,
    envelope.caseseq,
    happening.topic,
    part,
    envelope.type,
    JSON.stringify(envelope),
  ]);
  const places = rows.map((row, index) => `(${row.map((_, column) => `$${index * row.length + column + 1}`).join(', ')})`);
  await manager.query(
    held(`INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope) VALUES ${places.join(', ')}`),
    rows.flat(),
  );
  for (const envelope of envelopes) await project(publishing.projections, manager, envelope);
  return last + envelopes.length;
}

function envelopeOf(publishing: Publishing, happening: Happening, event: OutgoingEvent, caseseq: number): Envelope {
  publishing.schemas.assertProduced(event.type, event.data);
  const envelope: Envelope = {
    specversion: '1.0',
    id: publishing.newEventId(),
    source: publishing.source,
    type: event.type,
    subject: happening.id,
    time: happening.at,
    datacontenttype: 'application/json',
    dataschema: publishing.schemas.dataschema(event.type),
    caseseq,
    correlationid: happening.correlationid,
    causationid: happening.causationid,
    ...(happening.traceparent === undefined ? {} : { traceparent: happening.traceparent }),
    gemeentecode: happening.gemeente,
    data: event.data,
  };
  if (Buffer.byteLength(JSON.stringify(envelope)) > MAX_MESSAGE_BYTES) throw new Error(`Event ${event.type} is larger than the bus takes`);
  return envelope;
}
