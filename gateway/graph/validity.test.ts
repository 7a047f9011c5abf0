import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import {
  BREAK,
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { composedHere } from '../execution/planning/here.ts';
import { operationOf } from '../execution/testing/operations.ts';
import { Random } from '../execution/testing/random.ts';
import { subgraphsOf } from '../execution/testing/supergraphs.ts';
import { validator } from './validity.ts';

/** Of generated subgraphs; null where they do not compose. */
function schemaOf(seed: number): GraphQLSchema | null {
  const { supergraphSdl } = composeServices(
    subgraphsOf(seed).map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  return supergraphSdl === undefined ? null : composedHere(supergraphSdl).schema;
}

/** With a word where another was; null where it is no document any more. */
function garbled(query: string, random: Random): DocumentNode | null {
  const words: readonly string[] = query.match(/\w+|\W+/g) ?? [];
  const at = random.below(words.length);
  try {
    return parse(words.with(at, words[random.below(words.length)] ?? '').join(''), { noLocation: true });
  } catch {
    return null;
  }
}

describe('a document', () => {
  it('is valid where validate finds no mistake in it', () => {
    let [valid, invalid] = [0, 0];
    for (let seed = 1; seed <= 12; seed += 1) {
      const schema = schemaOf(seed);
      if (schema === null) continue;
      const random = new Random(seed);
      const isValid = validator(schema, specifiedRules);
      for (let count = 0; count < 40; count += 1) {
        const { query } = operationOf(schema, random);
        const documents = [parse(query, { noLocation: true }), ...Array.from({ length: 10 }, () => garbled(query, random))];
        for (const document of documents) {
          if (document === null) continue;
          const isGood = validate(schema, document).length === 0;
          expect([isValid(document), query]).toEqual([isGood, query]);
          if (isGood) valid += 1;
          else invalid += 1;
        }
      }
    }
    expect(Math.min(valid, invalid)).toBeGreaterThan(300);
  });

  it.each([
    ['query A($a: Int) { b(c: $a) { d } } query B { d }', true],
    ['query A($a: Int) { d } query B($a: Int) { b(c: $a) { d } }', false],
    ['query A($a: Int) { ...F } query B { d } fragment F on Query { b(c: $a) { d } }', true],
    ['fragment F on Query { b(c: $a) { d } } query A($a: Int) { ...F } query B { ...F }', false],
    ['query A($a: Int) { d }', false],
  ])('has the variables of each of its operations: %s', (query, isGood) => {
    const schema = buildSchema('type Query { b(c: Int): Query d: Int }');
    const document = parse(query);
    expect([validate(schema, document).length === 0, validator(schema, specifiedRules)(document)]).toEqual([isGood, isGood]);
  });

  it('is shown to a rule as validate shows it', () => {
    const schema = buildSchema('type Query { a: Query b(c: Int): Query d: Int }');
    const document = parse('{ a { a { d } b(c: 1) { d } } d x: b { a { d } } y: a { d } }', { noLocation: true });
    const seen: string[] = [];
    const passing: ValidationRule = () => ({
      Name: ({ value }) => void seen.push(value),
      Field: {
        enter: ({ name, alias }) => (alias?.value === 'y' ? BREAK : name.value === 'b' ? false : undefined),
        leave: ({ name }) => void seen.push(`after ${name.value}`),
      },
    });
    const all: ValidationRule = () => ({
      enter: ({ kind }) => void seen.push(kind),
      leave: ({ kind }) => (kind === Kind.INT ? BREAK : void seen.push(`after ${kind}`)),
    });
    expect(validate(schema, document, [passing, all])).toEqual([]);
    const shown = seen.splice(0);
    const isValid = validator(schema, [passing, all]);
    expect(isValid(document)).toBe(true);
    expect(seen).toEqual(shown);
  });
});
