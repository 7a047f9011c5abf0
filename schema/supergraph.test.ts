import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { services } from '../infra/local/services.ts';
import { composeSupergraph } from '../infra/tools/generate/compose.ts';
import { withSharedTypes } from '../infra/tools/generate/shared-types.ts';
import { subgraphNames } from '../infra/tools/generate/workspace.ts';
import { lintSdl, mutationsWithoutCommandId } from '../infra/tools/schema-lint.ts';

const ROOT = join(import.meta.dirname, '..');
const shared = readFileSync(join(import.meta.dirname, 'shared.graphql'), 'utf8');
const sdls = new Map(subgraphNames().map((name) => [name, readFileSync(join(ROOT, 'services', name, 'schema.graphql'), 'utf8')]));

describe('the supergraph', () => {
  it('is the composition of the joined subgraphs as they are', () => {
    const joined = new Map([...sdls].filter(([name]) => services.includes(name)));
    expect(composeSupergraph(joined)).toBe(readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8'));
  });

  it('does not compose when two owners disagree about a shared field', () => {
    const other = (sdls.get('kernteams') ?? '').replace('naam: String @shareable', 'naam: Int @shareable');
    expect(() => composeSupergraph(new Map([...sdls, ['kernteams', other]]))).toThrow(/Gemeente\.naam/);
  });

  it('names no host', () => {
    const urls = readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8').match(/url: "http[^"]*"/g);
    expect(urls?.every((url) => url.includes('.invalid/') || url.includes('specs.'))).toBe(true);
  });
});

describe.each([...sdls])('the SDL of %s', (name, sdl) => {
  it('holds the shared types word for word', () => {
    expect(withSharedTypes(sdl, shared)).toBe(sdl);
  });

  it('describes everything and keeps root and crossing fields nullable', () => {
    expect(lintSdl(name, sdl)).toEqual([]);
  });

  it('gives every mutation a commandId', () => {
    expect(mutationsWithoutCommandId(sdl)).toEqual([]);
  });
});

describe('the schema rules', () => {
  it('see a field without a description, and a non-null root or entity field', () => {
    const sdl = '"d" type Query { a: Int! } "d" type Row @key(fields: "id") { "d" id: ID! "d" b: Int! "d" c: Int }';
    expect(lintSdl('x', sdl)).toEqual([
      'x: Query.a has no description',
      'x: Query.a must be nullable: it is a root or crossing field',
      'x: Row.b must be nullable: it is a root or crossing field',
    ]);
  });
});
