import specification from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { type EventsOfService, type PromisedTopic, retentionMs } from '@kerngraaf/platform/bus/declaration.ts';
import { asConsumed, envelopeSchema, type JsonSchema } from '@kerngraaf/platform/events/schemas.ts';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { type EventType, eventTypeOf } from './event-contracts.ts';

export type AsyncApi = Readonly<Record<string, unknown>>;

const ref = (...path: readonly string[]) => ({ $ref: `#/${path.join('/')}` });

/** The AsyncAPI 3 document of one service: what it tells, to whom and in what form; schemas as they are read, open to later revisions. */
export function asyncApiOf({ service, source, topics }: EventsOfService, types: ReadonlyMap<string, EventType>, version: string): AsyncApi {
  const told = topics.flatMap((topic) => topic.types.map((name) => eventTypeOf(types, name)));
  return {
    asyncapi: '3.0.0',
    id: source,
    info: {
      title: `Events of ${service}`,
      version,
      description: `What ${service} tells on the bus. How to follow it: docs/subscribe.md; all topics in words: docs/events.md.`,
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/cloudevents+json',
    servers: { kafka },
    channels: Object.fromEntries(topics.map((topic) => [topic.name, channelOf(service, topic)])),
    operations: Object.fromEntries(
      topics.map((topic) => [
        `tell.${topic.name}`,
        {
          action: 'send',
          channel: ref('channels', topic.name),
          messages: topic.types.map((type) => ref('channels', topic.name, 'messages', type)),
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(told.map((each) => [each.type, messageOf(each)])),
      schemas: {
        envelope: envelopeSchema,
        ...Object.fromEntries(told.map(({ type, schema }) => [type, withoutNames(asConsumed(schema))])),
      },
      securitySchemes: {
        scram: { type: 'scramSha512', description: 'A name and a password of the reader.' },
        certificate: { type: 'X509', description: 'A certificate of the reader.' },
      },
    },
  };
}

const kafka = {
  host: '{brokers}',
  protocol: 'kafka-secure',
  description: 'The log that the owners share.',
  variables: { brokers: { description: 'Of the installation: host:port, with commas between.' } },
  security: [ref('components', 'securitySchemes', 'scram'), ref('components', 'securitySchemes', 'certificate')],
};

const channelOf = (service: string, topic: PromisedTopic) => ({
  address: topic.name,
  title: `${topic.aggregate} of ${service}`,
  description: topic.ground,
  messages: Object.fromEntries(topic.types.map((type) => [type, ref('components', 'messages', type)])),
  servers: [ref('servers', 'kafka')],
  bindings: {
    kafka: {
      topic: topic.name,
      partitions: topic.partitions,
      topicConfiguration: { 'retention.ms': retentionMs(topic.retention) },
      bindingVersion: '0.5.0',
    },
  },
  'x-readers': topic.readers,
});

const messageOf = ({ type, schema, example }: EventType) => ({
  name: type,
  title: type,
  summary: schema.description,
  correlationId: { location: '$message.payload#/correlationid' },
  bindings: { kafka: { key: { type: 'string', format: 'uuid', description: 'The subject.' }, bindingVersion: '0.5.0' } },
  payload: {
    allOf: [
      ref('components', 'schemas', 'envelope'),
      { type: 'object', properties: { type: { const: type }, data: ref('components', 'schemas', type) } },
    ],
  },
  examples: [{ name: 'example', payload: example }],
});

const withoutNames = ({ $schema, $id, ...schema }: JsonSchema): JsonSchema => schema;

// The document holds the meta-schema under a name that ajv gives its own.
const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
formats.default(ajv);
const isAsyncApi = ajv.compile(specification);

/** What is wrong with a document, by the specification's own schema and by references that lead nowhere; empty when it is sound. */
export function asyncApiProblems(document: AsyncApi): readonly string[] {
  const broken = isAsyncApi(document) ? [] : (isAsyncApi.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [
    ...broken,
    ...refsOf(document)
      .filter((path) => !leadsSomewhere(document, path))
      .map((path) => `${path} leads nowhere`),
  ];
}

function refsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === '$ref' && typeof part === 'string' ? [part] : refsOf(part)));
}

function leadsSomewhere(document: AsyncApi, path: string): boolean {
  const [root, ...keys] = path.split('/');
  let at: unknown = root === '#' ? document : undefined;
  for (const key of keys) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at !== undefined;
}
