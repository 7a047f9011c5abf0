import type { DataSource } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { constraintOf, sqlState } from '../database/pg-errors.ts';
import { prepared } from '../database/prepared.ts';
import type { Instant } from '../time.ts';
import { newSpanId, type Trace } from '../trace.ts';
import { makeMonth } from './months.ts';

/** Of whom an answer tells something. */
export interface PersonSeen {
  readonly subject: string;
  /** Of the rows that told of her; empty where none of them says it. */
  readonly gemeenten: readonly string[];
  /** Of what must seem not to be there. */
  readonly absent: boolean;
}

/** One request that showed or changed something of persons. */
export interface Processing {
  readonly trace: Trace;
  /** Coordinate of the operation's root. */
  readonly name: string;
  readonly failed: boolean;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly actor: Actor;
}

/** Where an owner records who saw whose data. */
export interface ReadLog {
  /** Resolves once a line per person is stored, by one statement; rejects when it cannot be. */
  record(processing: Processing, persons: readonly PersonSeen[]): Promise<void>;
}

export function readLogIn(dataSource: DataSource): ReadLog {
  return {
    async record(processing, persons) {
      const values = valuesOf(processing, persons);
      try {
        await dataSource.query(INSERT, values);
      } catch (error) {
        if (!isMonthMissing(error)) throw error;
        await makeMonth(dataSource, processing.endedAt);
        await dataSource.query(INSERT, values);
      }
    },
  };
}

/** As OpenTelemetry counts them. */
const status = { ok: 1, error: 2 } as const;

const INSERT = prepared(`
  INSERT INTO read_log (recorded_at, trace_id, parent_span_id, foreign_trace_id, foreign_span_id, status, name, started_at, activity,
    organisation, function, role, subject, span_id, gemeenten, by_person, absent)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, person.subject, person.span_id, string_to_array(person.gemeenten, ' '),
    person.by_person, person.absent
  FROM unnest($13::uuid[], $14::text[], $15::text[], $16::text[], $17::boolean[]) AS person (subject, span_id, gemeenten, by_person, absent)`);

// Who she is stays out: the law of the log is that it names no employee (Logboek Dataverwerkingen), and the organisation knows whom it sent.
function valuesOf({ trace, name, failed, startedAt, endedAt, actor }: Processing, persons: readonly PersonSeen[]): unknown[] {
  return [
    endedAt,
    trace.traceId,
    trace.parentSpanId,
    trace.foreign?.traceId ?? null,
    trace.foreign?.spanId ?? null,
    failed ? status.error : status.ok,
    name,
    startedAt,
    actor.purpose?.activity ?? null,
    actor.organisation ?? null,
    actor.function ?? null,
    actor.role,
    persons.map(({ subject }) => subject),
    persons.map(() => newSpanId()),
    persons.map(({ gemeenten }) => (gemeenten.length > 0 ? gemeenten : actor.gemeenten).join(' ')),
    persons.map(({ subject }) => personOf(actor, subject)),
    persons.map(({ absent }) => absent),
  ];
}

/** A resident reads of herself, and of whom she represents. */
function personOf({ inwoner }: Actor, subject: string): 'SELF' | 'REPRESENTATIVE' | null {
  if (inwoner === undefined) return null;
  return inwoner === subject ? 'SELF' : 'REPRESENTATIVE';
}

/** PostgreSQL calls a row without a part a broken check, of no constraint that has a name. */
const isMonthMissing = (error: unknown): boolean => sqlState(error) === '23514' && constraintOf(error) === undefined;
