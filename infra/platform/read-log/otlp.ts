import type { Encrypt } from './subject-key.ts';

/** A line as it is exported. */
export interface ExportLine {
  readonly subject: string;
  readonly recorded_at: Date;
  readonly started_at: Date;
  readonly span_id: string;
  readonly trace_id: string;
  readonly parent_span_id: string | null;
  readonly foreign_trace_id: string | null;
  readonly foreign_span_id: string | null;
  readonly status: number;
  readonly name: string;
  readonly activity: string | null;
}

export interface OtlpOptions {
  /** Whose log it is. */
  readonly service: string;
  /** Of the register of processing activities, without a slash at its end. */
  readonly register: string;
  /** What kind of id a subject has. */
  readonly subjectType: string;
  readonly encrypt: Encrypt;
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue: string };
}

// trace.proto of OpenTelemetry: SPAN_KIND_SERVER.
const SERVER = 2;

/** One `TracesData` (OTLP, as JSON) of these lines; attributes as the Logboek Dataverwerkingen names them. */
export async function tracesDataOf(lines: readonly ExportLine[], options: OtlpOptions): Promise<object> {
  const spans = await Promise.all(lines.map((line) => spanOf(line, options)));
  const resource = { attributes: [attribute('service.name', options.service)] };
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'kerngraaf' }, spans }] }] };
}

async function spanOf(line: ExportLine, { register, subjectType, encrypt }: OtlpOptions): Promise<object> {
  return {
    traceId: line.trace_id,
    spanId: line.span_id,
    ...(line.parent_span_id === null ? {} : { parentSpanId: line.parent_span_id }),
    name: line.name,
    kind: SERVER,
    startTimeUnixNano: nanoseconds(line.started_at),
    endTimeUnixNano: nanoseconds(line.recorded_at),
    status: { code: line.status },
    attributes: [
      ...given('dpl.core.processing_activity_id', line.activity === null ? null : `${register}/${line.activity}`),
      attribute('dpl.core.data_subject_id', await encrypt(line.subject)),
      attribute('dpl.core.data_subject_id_type', subjectType),
      ...given('dpl.core.foreign_operation.trace_id', line.foreign_trace_id),
      ...given('dpl.core.foreign_operation.span_id', line.foreign_span_id),
    ],
  };
}

/** A 64-bit number is text in the JSON of a proto. */
const nanoseconds = (at: Date): string => `${at.getTime()}000000`;
const attribute = (key: string, value: string): Attribute => ({ key, value: { stringValue: value } });
const given = (key: string, value: string | null): readonly Attribute[] => (value === null ? [] : [attribute(key, value)]);
