import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import type { Envelope } from './envelope.ts';
import { eventSchemas } from './schemas.ts';
import { COUNTED, schemas } from './testing/counter.ts';
import { anEvent } from './testing/log-of.ts';

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const parse = (change: Readonly<Record<string, unknown>>): string => {
  const parsed = schemas.parse(bytes({ ...anEvent(newId(), 1), ...change }));
  return parsed.readable ? 'readable' : parsed.reason;
};

describe('reading an event', () => {
  it('gives the envelope back as it was told', () => {
    const event = anEvent(newId(), 1);
    expect(schemas.parse(bytes(event))).toEqual({ readable: true, envelope: event });
  });

  it.each([
    ['another specversion', { specversion: '0.3' }],
    ['no id', { id: undefined }],
    ['an id in capitals', { id: newId().toUpperCase() }],
    ['a source of another kind', { source: 'https://example.nl' }],
    ['a sequence of 0', { caseseq: 0 }],
    ['half a sequence', { caseseq: 1.5 }],
    ['a sequence past 32 bits', { caseseq: 2 ** 31 }],
    ['a gemeente by name', { gemeentecode: 'Elst' }],
    ['no moment', { time: 'yesterday' }],
    ['data in another form', { data: 'x' }],
  ])('refuses %s', (_, change) => {
    expect(parse(change)).toBe('ENVELOPE_INVALID');
  });

  it('names the first thing that is wrong', () => {
    expect(parse({ type: 'nl.counters.unheard-of.v1' })).toBe('TYPE_UNKNOWN');
    expect(parse({ data: {} })).toBe('SCHEMA_INVALID');
    expect(parse({ padding: 'x'.repeat(64 * 1024) })).toBe('TOO_LARGE');
    expect(schemas.parse(Buffer.from('nee'))).toEqual({ readable: false, reason: 'NOT_JSON' });
    expect(schemas.parse(Buffer.from('null'))).toEqual({ readable: false, reason: 'ENVELOPE_INVALID' });
    expect(schemas.parse(Buffer.from(`${'['.repeat(30_000)}${']'.repeat(30_000)}`))).toEqual({
      readable: false,
      reason: 'ENVELOPE_INVALID',
    });
  });

  it('passes attributes and properties that it does not know, at any depth', () => {
    const nested = eventSchemas({
      [COUNTED]: {
        $id: 'urn:test:nested:1',
        type: 'object',
        additionalProperties: false,
        properties: {
          parts: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } } },
        },
      },
    });
    const event = { ...anEvent(newId(), 1), comment: 'later', data: { extra: 1, parts: [{ a: 'x', extra: 2 }] } };
    expect(nested.parse(bytes(event)).readable).toBe(true);
    expect(() => nested.assertProduced(COUNTED, event.data)).toThrow('breaks its schema');
  });
});

describe('telling an event', () => {
  it('keeps to the schema to the letter', () => {
    expect(() => schemas.assertProduced(COUNTED, { by: 1 })).not.toThrow();
    expect(() => schemas.assertProduced(COUNTED, { by: 1, extra: 1 })).toThrow('breaks its schema');
    expect(() => schemas.assertProduced('nl.counters.unheard-of.v1', {})).toThrow('No schema');
  });

  it('needs a schema with a name', () => {
    expect(() => eventSchemas({ [COUNTED]: { type: 'object' } })).toThrow('has no $id');
  });
});

describe('an unreadable event', () => {
  it('keeps its envelope when only its type or data are at fault', () => {
    const event: Envelope = anEvent(newId(), 4, { data: { by: 'x' } });
    expect(schemas.parse(bytes(event))).toMatchObject({ readable: false, envelope: { subject: event.subject, caseseq: 4 } });
  });
});
