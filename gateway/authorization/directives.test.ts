import { describe, expect, it } from '@jest/globals';
import { composedHere } from '../execution/planning/here.ts';
import { securedBy } from './directives.ts';
import { openGuarded } from './testing/guarded.ts';

const HOST = 'https://specs.apollo.dev';
/** A supergraph as far as it is read here. */
const sdlOf = (links: string, body: string): string => `schema @link(url: "${HOST}/link/v1.0") ${links} { query: Query } ${body}`;
const link = (name: string, version: string = 'v0.1', more: string = ''): string =>
  `@link(url: "${HOST}/${name}/${version}", for: SECURITY${more})`;

describe('what a supergraph asks of callers', () => {
  it('is read and taken out, so that the planner takes the rest', async () => {
    const { supergraph, close } = await openGuarded();
    await close();
    expect(() => composedHere(supergraph)).toThrow('is for: SECURITY but is unsupported');
    const { sdl, requirements } = securedBy(supergraph);
    expect(composedHere(sdl).schema.getType('Visit')).toBeDefined();
    expect(sdl).not.toMatch(/@known|@requiresScopes|@policy|__Scope|__Policy|for: SECURITY/);
    expect(requirements.get('Staff')).toEqual([{ kind: 'POLICIES', anyOf: [['staff', 'office'], ['boss']] }]);
    expect(requirements.get('Rank')).toEqual([{ kind: 'TOKEN' }]);
    expect(requirements.get('Mutation.cancel')).toEqual([{ kind: 'SCOPES', anyOf: [['cancel']] }]);
    expect(requirements.get('Visit.on')).toBeUndefined();
  });

  it('is read under the name of its link, and of what that imports', () => {
    const links = `${link('authenticated', 'v0.1', ', as: "auth"')} ${link('policy', 'v0.1', ', as: "p", import: [{ name: "Policy", as: "Rule" }]')}`;
    const { sdl, requirements } = securedBy(sdlOf(links, 'scalar Rule type Query { a: Int @auth b: Int @p(policies: [[], ["x"]]) @auth }'));
    expect(Object.fromEntries(requirements)).toEqual({
      'Query.a': [{ kind: 'TOKEN' }],
      'Query.b': [{ kind: 'POLICIES', anyOf: [[], ['x']] }, { kind: 'TOKEN' }],
    });
    expect(sdl).not.toMatch(/auth|Rule|policies/);
  });

  it('leaves a supergraph as it is that asks for nothing, also one with a directive of its own called so', () => {
    const own = sdlOf('@link(url: "https://specs.example/rules/v1.0", import: ["@policy"])', 'type Query { a: Int @policy }');
    for (const sdl of [sdlOf('', 'type Query { a: Int }'), own]) expect(securedBy(sdl)).toEqual({ sdl, requirements: new Map() });
  });

  it.each([
    [
      'of a version that is not known',
      sdlOf(link('authenticated', 'v1.0'), 'type Query { a: Int }'),
      '/v1.0 is not enforced here, only v0.1',
    ],
    [
      'of such a version, even where it does not say what it is for',
      sdlOf(`@link(url: "${HOST}/policy/v0.2")`, 'type Query { a: Int }'),
      'v0.2 is not enforced',
    ],
    ['that nobody links to', sdlOf('', 'type Query { a: Int @authenticated }'), '@authenticated is of no specification'],
    ['where it is not enforced', sdlOf(link('authenticated'), 'type Query { a(b: Int @authenticated): Int }'), 'where it is not enforced'],
    ['on a union', sdlOf(link('authenticated'), 'type Query { a: U } union U @authenticated = Query'), 'where it is not enforced'],
    ['without scopes', sdlOf(link('requiresScopes'), 'type Query { a: Int @requiresScopes }'), 'at Query.a says no scopes'],
    ['with others', sdlOf(link('requiresScopes'), 'type Query { a: Int @requiresScopes(scopes: ["a"]) }'), 'at Query.a says no scopes'],
  ])('is not read %s: such a supergraph is refused', (_, sdl, why) => {
    expect(() => securedBy(sdl)).toThrow(why);
  });
});
