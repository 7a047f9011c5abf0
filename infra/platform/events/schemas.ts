import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { MAX_MESSAGE_BYTES } from '../bus/bus.ts';
import type { Envelope } from './envelope.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Why bytes from the bus are not an event that can be read. */
export type Unreadable = 'TOO_LARGE' | 'NOT_JSON' | 'ENVELOPE_INVALID' | 'TYPE_UNKNOWN' | 'TYPE_FOREIGN' | 'SCHEMA_INVALID';

/** `envelope` is there when its attributes are sound, so that it can be parked in its place. */
export type Parsed =
  | { readonly readable: true; readonly envelope: Envelope }
  | { readonly readable: false; readonly reason: Unreadable; readonly envelope?: Envelope };

/** The contracts of the events that one service tells and takes. */
export interface EventSchemas {
  /** Strict; throws an `Error` without data, since a service that breaks its own promise has a bug. */
  assertProduced(type: string, data: unknown): void;
  /** The `$id` of the type's schema. */
  dataschema(type: string): string;
  /** Tolerant: properties that a later revision added pass. */
  parse(bytes: Uint8Array): Parsed;
  /** Whether a type may be told on a topic: one that is declared is its owner's to tell, on its own topic. */
  belongs(type: string, topic: string): boolean;
}

const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };

/** CloudEvents 1.0 with the NL GOV profile, told to readers in these words; unknown attributes pass. */
export const envelopeSchema: JsonSchema = {
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'caseseq', 'correlationid', 'causationid', 'gemeentecode', 'data'],
  properties: {
    specversion: { const: '1.0', description: 'Of CloudEvents.' },
    id: { ...uuid, description: 'Of the event, UUID version 7: the same when it is delivered once more.' },
    source: {
      type: 'string',
      pattern: '^urn:nld:oin:[0-9]{20}:systeem:[a-z][a-z0-9-]*$',
      description: 'Who tells: the organisation by its OIN, and its service.',
    },
    type: { type: 'string', maxLength: 200, description: 'What happened, with the version of its contract.' },
    subject: { ...uuid, description: 'The aggregate that it happened to, an opaque reference; also the key of the record.' },
    time: {
      type: 'string',
      format: 'date-time',
      description: 'When it was recorded, not when it happened: that is `occurredOn` in `data`.',
    },
    datacontenttype: { const: 'application/json', description: 'Of `data`.' },
    dataschema: { type: 'string', maxLength: 500, description: 'The schema of `data`, with its revision behind the last colon.' },
    caseseq: {
      type: 'integer',
      minimum: 1,
      maximum: 2_147_483_647,
      description: 'Which event of its subject: 1, 2, 3 without a hole.',
    },
    correlationid: { ...uuid, description: 'The command or event that began it all.' },
    causationid: { ...uuid, description: 'The command or event that directly caused it.' },
    traceparent: { type: 'string', maxLength: 100, description: 'W3C Trace Context of the request that caused it.' },
    gemeentecode: { type: 'string', pattern: '^[0-9]{4}$', description: 'The gemeente that it belongs to, as CBS numbers them.' },
    data: { type: 'object', description: 'What happened, in the form of its type.' },
  },
};

const text = new TextDecoder('utf-8', { fatal: true });

/** From each event type to the JSON Schema (2020-12, with an `$id`) of its data, and to the topic on which it is declared. */
export function eventSchemas(schemas: Readonly<Record<string, JsonSchema>>, topics: ReadonlyMap<string, string> = new Map()): EventSchemas {
  const types = new Map(Object.entries(schemas));
  for (const [type, { $id }] of types) if (typeof $id !== 'string') throw new Error(`The schema of event ${type} has no $id`);
  const isEnvelope = compiler().compile<Envelope>(envelopeSchema);
  const strict = compiledAtFirstUse(types, (schema) => schema);
  const tolerant = compiledAtFirstUse(types, asConsumed);

  return {
    assertProduced(type, data) {
      const validate = strict(type);
      if (validate === undefined) throw new Error(`No schema for event ${type}`);
      if (!validate(data)) throw new Error(`Event ${type} breaks its schema at ${validate.errors?.[0]?.schemaPath ?? 'its root'}`);
    },
    dataschema(type) {
      return String(types.get(type)?.$id);
    },
    belongs: (type, topic) => (topics.get(type) ?? topic) === topic,
    parse(bytes) {
      if (bytes.byteLength > MAX_MESSAGE_BYTES) return { readable: false, reason: 'TOO_LARGE' };
      const value = parseJson(bytes);
      if (value === undefined) return { readable: false, reason: 'NOT_JSON' };
      if (!isEnvelope(value)) return { readable: false, reason: 'ENVELOPE_INVALID' };
      const validate = tolerant(value.type);
      if (validate === undefined) return { readable: false, reason: 'TYPE_UNKNOWN', envelope: value };
      if (!validate(value.data)) return { readable: false, reason: 'SCHEMA_INVALID', envelope: value };
      return { readable: true, envelope: value };
    },
  };
}

/** A service tells and takes few of all types, and compiling them all is most of its start. */
function compiledAtFirstUse(
  types: ReadonlyMap<string, JsonSchema>,
  change: (schema: JsonSchema) => JsonSchema,
): (type: string) => ValidateFunction | undefined {
  const ajv = compiler();
  const compiled = new Map<string, ValidateFunction>();
  return (type) => {
    const schema = types.get(type);
    const known = compiled.get(type);
    if (schema === undefined || known !== undefined) return known;
    const validate = ajv.compile(change(schema));
    compiled.set(type, validate);
    return validate;
  };
}

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { optimize: false } });
  formats.default(ajv);
  return ajv;
}

/** The same schema, open to properties that it does not know, at every depth. */
export function asConsumed(schema: JsonSchema): JsonSchema {
  const closed = ['additionalProperties', 'unevaluatedProperties'];
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key, part]) => !(closed.includes(key) && part === false));
    return Object.fromEntries(kept.map(([key, part]) => [key, change(part)]));
  };
  return change(schema) as JsonSchema;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text.decode(bytes)) ?? null;
  } catch {
    return undefined;
  }
}
