import { describe, expect, it } from '@jest/globals';
import { type EventsOfService, readPromises } from '@kerngraaf/platform/bus/declaration.ts';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { type AsyncApi, asyncApiOf, asyncApiProblems } from './asyncapi.ts';
import { EVENTS, readEventTypes } from './event-contracts.ts';
import { eventsPage } from './events-page.ts';

const types = readEventTypes();
const declarations = readPromises(EVENTS);
// A partner that only reads may be the first by name.
const owners = declarations.filter(({ topics }) => topics.length > 0);
const intake = owners.find(({ service }) => service === 'intake') as EventsOfService;
const sound = asyncApiOf(intake, types, '1.0.0');
const changed = (change: (document: ReturnType<typeof anyOf>) => void): AsyncApi => {
  const document = anyOf(sound);
  change(document);
  return document;
};
// biome-ignore lint/suspicious/noExplicitAny: a document is broken at any depth
const anyOf = (document: AsyncApi): any => structuredClone(document);

describe.each(owners.map((each) => [each.service, each] as const))('the AsyncAPI document of %s', (_, declaration) => {
  const document = anyOf(asyncApiOf(declaration, types, '1.0.0'));
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ components: document.components }, 'document');

  it('has a message for each type that the service tells, whose example it describes', () => {
    const told = declaration.topics.flatMap((topic) => topic.types);
    expect(Object.keys(document.components.messages).sort()).toEqual([...told].sort());
    for (const type of told) {
      const validate = ajv.compile({ $ref: `document#/components/messages/${type}/payload` });
      expect([type, validate(types.get(type)?.example), validate.errors]).toEqual([type, true, null]);
      expect(validate({ ...types.get(type)?.example, data: { naam: 1 } })).toBe(false);
    }
  });

  it('lets a reader take an event of a later revision', () => {
    for (const { type, example } of [...types.values()].filter(({ type }) => type in document.components.messages)) {
      const later = { ...example, data: { ...(example.data as object), addedLater: true } };
      expect(ajv.validate({ $ref: `document#/components/messages/${type}/payload` }, later)).toBe(true);
    }
  });
});

describe('a document that is not AsyncAPI', () => {
  it.each<[string, (document: ReturnType<typeof anyOf>) => void, RegExp]>([
    ['an unknown action', (document) => Object.assign(document.operations['tell.intake.melding'], { action: 'shout' }), /action/],
    ['no title', (document) => delete document.info.title, /title/],
    [
      'partitions in words',
      (document) => Object.assign(document.channels['intake.melding'].bindings.kafka, { partitions: 'twelve' }),
      /partitions/,
    ],
    [
      'a message that is nowhere',
      (document) => delete document.components.messages['nl.inwoners.inwoner-moved.v1'],
      /inwoner-moved.v1 leads nowhere/,
    ],
  ])('is found: %s', (_, change, problem) => {
    expect(asyncApiProblems(sound)).toEqual([]);
    expect(asyncApiProblems(changed(change)).join('\n')).toMatch(problem);
  });
});

describe('the page of events', () => {
  const page = eventsPage(declarations, types, 'Words.');

  it('has each topic with its readers and ground, and each type with its fields and example', () => {
    for (const topic of declarations.flatMap(({ topics }) => topics)) {
      expect(page).toContain(
        `\n### ${topic.name}\n\nGround: ${topic.ground}\n\nWho may read: ${topic.readers.join(', ') || 'nobody yet'}.`,
      );
      for (const type of topic.types) expect(page.split(`\n#### ${type}\n`)).toHaveLength(2);
    }
    expect(page).toContain('| `receiver.soort` | `KERNTEAM`, `LOKET` | yes | Kind of receiver. |');
    expect(page).toContain('| `parts[].form` | `ZIN`, `PGB` |  | How it is delivered, when granted. |');
  });

  it('has no chapter of a partner that only reads, also when it is the first by name', () => {
    const partner = JSON.parse('{ "service": "buurtzorg", "topics": [] }') as EventsOfService;
    expect(eventsPage([partner, ...declarations], types, 'Words.')).toBe(page);
  });

  it('is not written while a field has no description', () => {
    const type = 'nl.inwoners.inwoner-moved.v1';
    const undescribed = { type, schema: { $id: type, description: '', properties: { kern: { type: 'string' } } }, example: {} };
    expect(() => eventsPage(declarations, new Map([...types, [type, undescribed]]), '')).toThrow(`${type}: kern has no description`);
  });

  it('is not written for a topic of a type that is not there', () => {
    expect(() => eventsPage(declarations, new Map([...types].slice(1)), '')).toThrow(/schema\/events names nl/);
  });
});
