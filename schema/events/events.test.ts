import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPromises } from '@kerngraaf/platform/bus/declaration.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { readRecord } from '@kerngraaf/platform/events/incoming.ts';
import { eventSchemas, type JsonSchema } from '@kerngraaf/platform/events/schemas.ts';

const folder = import.meta.dirname;
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const files = readdirSync(folder);
const types = files.filter((name) => name.endsWith('.schema.json')).map((name) => name.slice(0, -'.schema.json'.length));
const declarations = readPromises(folder);
const schemas = eventSchemas(Object.fromEntries(types.map((type) => [type, read(`${type}.schema.json`) as JsonSchema])));

const contracts = readContracts(folder, 'intake');

/** Words that would make an event thick: names, numbers and texts of persons. */
const PERSONAL = /\b(bsn|naam|name|geboorte|birth|adres|address|telefoon|mail|tekst|omschrijving|reden|verslag|leefgebied|product)/i;

describe.each(types)('the event %s', (type) => {
  const example = read(`${type}.example.json`);
  const schema = read(`${type}.schema.json`);

  it('has an example that a producer may send and a consumer accepts', () => {
    expect(() => schemas.assertProduced(type, example.data)).not.toThrow();
    expect(schemas.parse(Buffer.from(JSON.stringify(example)))).toMatchObject({ readable: true });
  });

  it('refuses data that its schema does not know', () => {
    expect(() => schemas.assertProduced(type, { ...example.data, naam: 'Jansen' })).toThrow();
  });

  it('is declared once, by the service that tells it', () => {
    const owners = declarations.filter((service) => service.topics.some((topic) => topic.types.includes(type)));
    expect(owners).toHaveLength(1);
    expect(example.source).toBe(owners[0]?.source);
    expect(example.dataschema).toBe(schema.$id);
  });

  it('is taken from its own topic, and from no other of any service', () => {
    for (const topic of declarations.flatMap((each) => each.topics)) {
      const source = example.source.replace(/[^:]*$/, topic.name.split('.')[0]);
      const record = { topic: topic.name, key: example.subject, value: Buffer.from(JSON.stringify({ ...example, source })), place: '0 0' };
      const read = readRecord(contracts.schemas, 'reader', record);
      expect(read).toMatchObject(topic.types.includes(type) ? { readable: true } : { readable: false, reason: 'TYPE_FOREIGN' });
    }
  });

  it('is thin: no field for a name, a number or a text of a person', () => {
    expect(Object.keys(schema.properties).filter((name) => PERSONAL.test(name))).toEqual([]);
  });

  it('takes its subject from the aggregate that it is about', () => {
    const topic = declarations.flatMap((service) => service.topics).find((each) => each.types.includes(type));
    const key = topic?.aggregate.replace(/-([a-z])/g, (_: string, letter: string) => letter.toUpperCase()) ?? '';
    expect(example.subject).toBe(example.data[key]);
  });
});

describe('the examples', () => {
  it('have an id each, as events do', () => {
    expect(new Set(types.map((type) => read(`${type}.example.json`).id)).size).toBe(types.length);
  });
});

describe('the declarations', () => {
  it('name only readers that have a declaration, and never the owner', () => {
    const services = new Set(declarations.map((each) => each.service));
    for (const each of declarations) {
      for (const topic of each.topics) {
        expect(topic.name).toBe(`${each.service}.${topic.aggregate}`);
        expect(topic.readers.every((reader) => services.has(reader) && reader !== each.service)).toBe(true);
      }
    }
  });

  it('name of our own services as readers those that follow a topic, and no other: a reader gets a right to it', async () => {
    const own = declarations.filter(({ service }) => existsSync(join(folder, '../../services', service)));
    const followed = await Promise.all(
      own.map(async ({ service }) => {
        const { topics } = (await import(`../../services/${service}/messaging/subscribes.ts`)) as { topics: readonly string[] };
        return topics.map((topic) => `${service} reads ${topic}`);
      }),
    );
    const declared = declarations.flatMap(({ topics }) =>
      topics.flatMap(({ name, readers }) =>
        readers.filter((reader) => own.some(({ service }) => service === reader)).map((reader) => `${reader} reads ${name}`),
      ),
    );
    expect(declared.sort()).toEqual(followed.flat().sort());
  });
});
