import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, print } from 'graphql';
import { limits } from '../limits.ts';
import { authorizer } from './authorize.ts';
import type { Holder, Requirement } from './requirements.ts';

const schema = buildSchema(`
  type Query { node: Node one: A }
  interface Node { next: Node a: Int }
  ${['A', 'B', 'C'].map((name) => `type ${name} implements Node { next: Node a: Int }`).join(' ')}`);
const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'A.next': [{ kind: 'SCOPES', anyOf: [['deep']] }],
  'B.a': [{ kind: 'TOKEN' }],
};
const authorize = authorizer(schema, (coordinate) => requirements[coordinate] ?? []);

const holder = (authenticated: boolean, ...scopes: readonly string[]): Holder => ({
  authenticated,
  role: 'public',
  scopes: new Set(scopes),
  policies: new Set(),
});
function read(query: string) {
  const document = parse(query, { noLocation: true });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return { document, operation };
}

describe('what is left of an operation', () => {
  it('is asked behind an interface on the types that are open', () => {
    const { document, operation } = read('{ node { a next { a } } }');
    const left = authorize(document, operation, holder(true))?.left;
    expect(left && print(left.document)).toBe(
      print(parse('{ node { typename_: __typename a ... on B { next { a } } ... on C { next { a } } } }')),
    );
  });

  it('keeps an object of which nothing is left, also where a fragment leaves something of other objects', () => {
    const { document, operation } = read('{ one { ...F } } fragment F on Node { next { a } }');
    const left = authorize(document, operation, holder(true))?.left;
    const other = 'fragment F on Node { ... on B { next { a } } ... on C { next { a } } }';
    expect(left && print(left.document)).toBe(print(parse(`{ one { typename_: __typename ...F } } ${other}`)));
  });

  it('names a row by a key that who links to it has', () => {
    const { document, operation } = read('{ one { a } }');
    const sources: Readonly<Record<string, readonly string[]>> = {
      'Query.one': ['linker'],
      'A.id': ['owner'],
      'A.code': ['owner', 'linker'],
    };
    const left = authorizer(schema, (coordinate) => (coordinate === 'A.a' ? [{ kind: 'ROLE', anyOf: [] }] : []), {
      witness: (type) => (type === 'A' ? { source: 'owner', keys: [['id'], ['code']], field: 'next' } : undefined),
      sourcesOf: (coordinate) => sources[coordinate] ?? [],
    })(document, operation, { ...holder(true), role: 'visitor' })?.left;
    expect(left && print(left.document)).toBe(print(parse('{ one { typename_: __typename row_A_code: code } }')));
  });

  it('is made once for all who lack the same, and is all for who lacks nothing', () => {
    const { document, operation } = read('{ node { a next { a } } }');
    const [one, same, other] = [holder(true, 'x'), holder(true), holder(false)].map((each) => authorize(document, operation, each)?.left);
    expect(one).toBe(same);
    expect(other).not.toBe(same);
    expect(authorize(document, operation, holder(true, 'deep'))).toBeNull();
    expect(authorize(...openPart(), holder(false))).toBeNull();
  });

  it('is forgotten with its operation', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const left = (() => {
      const { document, operation } = read('{ node { a next { a } } }');
      return new WeakRef(authorize(document, operation, holder(false))?.left ?? {});
    })();
    // What a WeakRef was just made of stays until the next turn.
    await setImmediate();
    collectGarbage();
    expect(left.deref()).toBeUndefined();
  });

  it('that grows with each level says how large it is, without being written out', () => {
    const levels = 24;
    const { document, operation } = read(`{ node ${'{ a next '.repeat(levels)} { a } ${'}'.repeat(levels)} }`);
    expect(authorize(document, operation, holder(true))?.left.size).toBeGreaterThan(limits.selections * 1_000);
  });
});

function openPart() {
  const { document, operation } = read('{ node { ... on C { a next { __typename } } } }');
  return [document, operation] as const;
}
