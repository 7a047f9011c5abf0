import { type EventsOfService, FOREVER, type PromisedTopic } from '@kerngraaf/platform/bus/declaration.ts';
import { envelopeSchema, type JsonSchema } from '@kerngraaf/platform/events/schemas.ts';
import { type EventType, eventTypeOf } from './event-contracts.ts';

/** What a partner reads: every topic with its readers and ground, every type with its fields and an example. Markdown. */
export function eventsPage(services: readonly EventsOfService[], types: ReadonlyMap<string, EventType>, introduction: string): string {
  const topics = services.flatMap((service) => service.topics);
  const first = eventTypeOf(types, topics[0]?.types[0] ?? '');
  return [
    '<!-- Written by `npm run generate` from schema/events and infra/tools/generate/events-intro.md. -->',
    '# Events',
    introduction.trim(),
    '## The envelope',
    fieldsTable(envelopeSchema),
    'One whole message:',
    jsonBlock(first.example),
    '## Topics',
    topicsTable(services),
    ...services.filter((service) => service.topics.length > 0).flatMap((service) => serviceSection(service, types)),
  ]
    .join('\n\n')
    .concat('\n');
}

const topicsTable = (services: readonly EventsOfService[]): string =>
  table(
    ['topic', 'about', 'who may read', 'kept', 'partitions', 'types'],
    services.flatMap(({ topics }) =>
      topics.map((topic) => [
        `[${topic.name}](#${anchorOf(topic.name)})`,
        topic.aggregate,
        readersOf(topic),
        keptOf(topic),
        String(topic.partitions),
        String(topic.types.length),
      ]),
    ),
  );

const serviceSection = ({ service, source, topics }: EventsOfService, types: ReadonlyMap<string, EventType>): readonly string[] => [
  `## ${service}`,
  `Tells as \`${source}\`. AsyncAPI: [${service}.json](asyncapi/${service}.json).`,
  ...topics.flatMap((topic) => topicSection(topic, types)),
];

function topicSection(topic: PromisedTopic, types: ReadonlyMap<string, EventType>): readonly string[] {
  return [
    `### ${topic.name}`,
    `Ground: ${topic.ground}`,
    `Who may read: ${readersOf(topic)}. Kept: ${keptOf(topic)}. Key: the id of the ${topic.aggregate}.`,
    ...topic.types.flatMap((type) => typeSection(eventTypeOf(types, type))),
  ];
}

const keptOf = ({ retention = FOREVER }: PromisedTopic): string => retention;
const readersOf = ({ readers }: PromisedTopic): string => (readers.length === 0 ? 'nobody yet' : readers.join(', '));

const typeSection = ({ type, schema, example }: EventType): readonly string[] => [
  `#### ${type}`,
  `${schema.description} Schema: [\`${schema.$id}\`](../schema/events/${type}.schema.json).`,
  fieldsTable(schema),
  jsonBlock(example.data),
];

const fieldsTable = (schema: JsonSchema): string =>
  table(
    ['field', 'form', 'always', 'what it is'],
    fieldsOf(schema).map(({ path, field, always }) => [`\`${path}\``, formOf(field), always ? 'yes' : '', String(field.description)]),
  );

interface Field {
  readonly path: string;
  readonly field: JsonSchema;
  readonly always: boolean;
}

/** The fields of an object and of what it holds, each by its path; throws where one has no description. */
function fieldsOf(schema: JsonSchema, prefix = ''): readonly Field[] {
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    if (field.description === undefined) throw new Error(`${schema.$id ?? 'a schema of schema/events'}: ${path} has no description`);
    const items = field.items as JsonSchema | undefined;
    return [
      { path, field, always: required.includes(name) },
      ...fieldsOf(field, `${path}.`),
      ...(items === undefined ? [] : fieldsOf(items, `${path}[].`)),
    ];
  });
}

const UUID = ((envelopeSchema.properties as Record<string, JsonSchema>).id as JsonSchema).pattern;

function formOf(field: JsonSchema): string {
  const { type, format, pattern, minimum, maximum, maxLength, minItems } = field;
  if (field.const !== undefined) return `always \`${field.const}\``;
  if (Array.isArray(field.enum)) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (type === 'array') return `list of ${formOf(field.items as JsonSchema)}${minItems === undefined ? '' : `, at least ${minItems}`}`;
  if (type === 'integer')
    return `whole number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`;
  if (pattern === UUID) return 'uuid';
  if (type === 'string' && format !== undefined) return String(format);
  if (type === 'string' && pattern !== undefined) return `text \`${String(pattern).replaceAll('|', '\\|')}\``;
  if (type === 'string') return maxLength === undefined ? 'text' : `text of at most ${maxLength}`;
  return type === 'boolean' ? 'true or false' : String(type);
}

const anchorOf = (heading: string): string => heading.replaceAll('.', '');

const jsonBlock = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
