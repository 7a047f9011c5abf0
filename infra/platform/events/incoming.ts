import { sha256 } from '../digest.ts';
import { isUuid, type Uuid } from '../ids.ts';
import type { Envelope } from './envelope.ts';
import type { EventSchemas, Unreadable } from './schemas.ts';

/** The queue that an event stands in: one aggregate of one source, as one consumer sees it. */
export interface Place {
  readonly consumer: string;
  /** Short name of the service that tells. */
  readonly source: string;
  readonly aggregate: Uuid;
}

interface Stored extends Place {
  readonly id: Uuid;
  readonly topic: string;
  readonly payload: Uint8Array;
}

export interface Readable extends Stored {
  readonly readable: true;
  readonly sequence: number;
  readonly envelope: Envelope;
}

/** `sequence` is known when only its type or data could not be read. */
export interface UnreadableEvent extends Stored {
  readonly readable: false;
  readonly sequence: number | null;
  readonly reason: Unreadable;
}

export type Incoming = Readable | UnreadableEvent;

export interface StoredRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  /** Tells records apart whose id cannot be read. */
  readonly place: string;
}

/** Of its bytes, as they are on the bus. */
export const digestOf = (event: Incoming): string => sha256(event.payload);

/**
 * What stands in a record. Its topic names the source, and an envelope of another source or aggregate than it claims is not one; a type that is told
 * elsewhere is not the source's to tell.
 */
export function readRecord(schemas: EventSchemas, consumer: string, record: StoredRecord): Incoming {
  const source = record.topic.split('.', 1)[0] ?? '';
  const aggregate = isUuid(record.key) ? record.key : uuidOf(record.key);
  const parsed = schemas.parse(record.value);
  const own = parsed.envelope;
  const sound = own !== undefined && own.subject === record.key && own.source.endsWith(`:systeem:${source}`);
  const stored = { consumer, source, aggregate, topic: record.topic, payload: record.value };
  const foreign = sound && !schemas.belongs(own.type, record.topic);
  if (foreign) return { ...stored, readable: false, id: own.id, sequence: own.caseseq, reason: 'TYPE_FOREIGN' };
  if (sound && parsed.readable) return { ...stored, readable: true, id: own.id, sequence: own.caseseq, envelope: own };
  const reason = parsed.readable || (own !== undefined && !sound) ? 'ENVELOPE_INVALID' : parsed.reason;
  if (sound) return { ...stored, readable: false, id: own.id, sequence: own.caseseq, reason };
  return { ...stored, readable: false, id: uuidOf(`${record.topic} ${record.place}`), sequence: null, reason };
}

/** The same text gives the same uuid (version 8). */
function uuidOf(text: string): Uuid {
  const hex = sha256(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Uuid;
}
