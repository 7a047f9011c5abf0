import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EVENTS } from '../generate/event-contracts.ts';
import { lockOf, revisionProblems } from './revisions.ts';

const TYPE = 'nl.beschikkingen.beschikking-published.v1';
let folder: string;

// biome-ignore lint/suspicious/noExplicitAny: contracts are edited at any depth
type Editable = any;
const file = (kind: 'schema' | 'example', revision?: number): string =>
  join(folder, revision === undefined ? `${TYPE}.${kind}.json` : `published/${TYPE}.${revision}.${kind}.json`);
const edit = (path: string, change: (value: Editable) => void): void => {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  change(value);
  writeFileSync(path, JSON.stringify(value));
};
const lock = (): void => {
  for (const [path, text] of lockOf(folder)) writeFileSync(path, text);
};

/** Keeps revision `from` and makes the next one of it, as CONTRIBUTING.md says. */
function revise(from: number, change: (schema: Editable, example: Editable) => void): void {
  mkdirSync(join(folder, 'published'), { recursive: true });
  for (const kind of ['schema', 'example'] as const) copyFileSync(file(kind), file(kind, from));
  const id = `urn:kerngraaf:events:${TYPE}:${from + 1}`;
  const example = JSON.parse(readFileSync(file('example'), 'utf8'));
  edit(file('schema'), (schema) => {
    schema.$id = id;
    example.dataschema = id;
    change(schema, example);
  });
  writeFileSync(file('example'), JSON.stringify(example));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerngraaf-events-'));
  for (const kind of ['schema', 'example'] as const) copyFileSync(join(EVENTS, `${TYPE}.${kind}.json`), file(kind));
  lock();
});
afterEach(() => rmSync(folder, { recursive: true }));

const addOptional = (schema: Editable, example: Editable): void => {
  schema.properties.channel = { type: 'string', enum: ['POST', 'PORTAL'], description: 'How it was made known.' };
  example.data.channel = 'POST';
};

describe('a revision', () => {
  it('may add an optional field, at any depth, and change words', () => {
    revise(1, (schema, example) => {
      addOptional(schema, example);
      schema.properties.parts.items.properties.since = { type: 'string', format: 'date', description: 'First day.' };
      example.data.parts[0].since = '2015-04-01';
      schema.description = 'A decision was made known.';
    });
    lock();
    expect(revisionProblems(folder)).toEqual([]);
  });

  it.each<[string, (schema: Editable, example: Editable) => void, string]>([
    ['removes an optional field', (s) => delete s.properties.aanvraag, '.aanvraag is gone'],
    ['removes a field of a part', (s) => delete s.properties.parts.items.properties.form, '.parts[].form is gone'],
    [
      'renames a field',
      (s) => {
        s.properties.request = s.properties.aanvraag;
        delete s.properties.aanvraag;
      },
      '.aanvraag is gone',
    ],
    ['makes a field required', (s) => s.required.push('aanvraag'), '.aanvraag becomes required'],
    [
      'adds a required field',
      (s, e) => {
        addOptional(s, e);
        s.required.push('channel');
      },
      '.channel becomes required',
    ],
    ['makes a field optional', (s) => s.required.shift(), '.beschikking is no longer always there'],
    ['makes a field of a part required', (s) => s.properties.parts.items.required.push('form'), '.form becomes required'],
    ['changes a type', (s) => Object.assign(s.properties.kind, { type: 'integer' }), 'changes its type from "string" to "integer"'],
    ['changes a format', (s) => Object.assign(s.properties.occurredOn, { format: 'date-time' }), 'changes its format'],
    ['narrows by a pattern', (s) => Object.assign(s.properties.kind, { pattern: '^[A-Z]+$' }), 'changes its pattern from nothing'],
    ['narrows by a bound', (s) => Object.assign(s.properties.parts, { minItems: 1 }), 'changes its minItems'],
    ['takes a value out of a list', (s) => s.properties.kind.enum.pop(), '.kind takes INTREKKING away'],
    ['adds a value to a list', (s) => s.properties.kind.enum.push('VERLENGING'), '.kind adds VERLENGING'],
    [
      'adds a value to a list of a part',
      (s) => s.properties.parts.items.properties.form.enum.push('PGB_DEEL'),
      '.parts[].form adds PGB_DEEL',
    ],
    ['opens a list of values', (s) => delete s.properties.kind.enum, '.kind takes TOEKENNING away'],
    ['opens an object', (s) => delete s.properties.parts.items.additionalProperties, '.parts[] is open'],
    ['says something that is not compared', (s) => Object.assign(s, { anyOf: [{}] }), 'the root has anyOf, which is not compared'],
    ['has an example that breaks its own schema', (_, e) => delete e.data.kind, 'breaks its schema'],
    ['has an example of another revision', (_, e) => Object.assign(e, { dataschema: 'urn:kerngraaf:events:x:1' }), 'differ'],
  ])('is found when it %s', (_, change, problem) => {
    revise(1, change);
    lock();
    expect(revisionProblems(folder).join('\n')).toContain(problem);
  });

  it('is held against every one before it, not against the last alone', () => {
    revise(1, addOptional);
    lock();
    revise(2, (schema, example) => {
      schema.properties.channel.enum = ['LETTER'];
      example.data.channel = 'LETTER';
    });
    lock();
    const problems = revisionProblems(folder);
    expect(problems).toContain(`${TYPE}: revision 3 against 2: its example is not read by who knows 2`);
    expect(problems).toContain(`${TYPE}: revision 3 against 2: it does not read the example of 2`);
    revise(3, (schema, example) => {
      delete schema.properties.channel;
      delete example.data.channel;
    });
    expect(revisionProblems(folder)).toContain(`${TYPE}: revision 4 against 2: .channel is gone`);
  });

  it('has the next number, and those before it are kept', () => {
    revise(1, addOptional);
    lock();
    rmSync(file('schema', 1));
    expect(revisionProblems(folder)).toEqual([
      `${TYPE}:1 was published and is gone: it belongs in schema/events/published`,
      `${TYPE}: revisions 2 are there; each from 1 must be, once`,
    ]);
  });

  it.each(['urn:kerngraaf:events:nl.other.v1:1', `urn:kerngraaf:events:${TYPE}:0`, `urn:kerngraaf:events:${TYPE}:1.5`])(
    'is in its $id: not %s',
    ($id) => {
      edit(file('schema'), (schema) => Object.assign(schema, { $id }));
      expect(revisionProblems(folder)[0]).toBe(`${TYPE}: its $id must be urn:kerngraaf:events:${TYPE}:<revision>`);
    },
  );
});

describe('a published revision', () => {
  const edited = [`${TYPE}:1 was published and is edited: what changes is a next revision`];

  it.each<['schema' | 'example', string, (value: Editable) => void]>([
    ['schema', 'a word', (schema) => Object.assign(schema, { description: 'Other words.' })],
    ['schema', 'an optional field', (schema) => addOptional(schema, { data: {} })],
    ['example', 'a date', (example) => Object.assign(example.data, { occurredOn: '2015-03-11' })],
  ])('cannot be edited: its %s by %s', (kind, _, change) => {
    edit(file(kind), change);
    expect(revisionProblems(folder)).toEqual(edited);
    lock();
    expect(revisionProblems(folder)).toEqual(edited);
  });

  it('cannot be edited after a next one came', () => {
    revise(1, addOptional);
    lock();
    edit(file('schema', 1), (schema) => Object.assign(schema, { title: 'Other' }));
    expect(revisionProblems(folder)).toEqual(edited);
  });

  it('cannot go with its type', () => {
    for (const kind of ['schema', 'example'] as const) rmSync(file(kind));
    expect(revisionProblems(folder)).toEqual([`${TYPE}:1 was published and is gone: it belongs in schema/events/published`]);
  });

  it('is what both files say, not their layout', () => {
    writeFileSync(file('schema'), JSON.stringify(JSON.parse(readFileSync(file('schema'), 'utf8'))));
    expect(revisionProblems(folder)).toEqual([]);
  });
});
