import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { documentReader } from '../graph/documents.ts';
import { openLibrary } from '../testing/library.ts';
import { executorOf } from './executor.ts';
import { plannedHere } from './planning/here.ts';
import { receivedOf } from './testing/received.ts';

const library = await openLibrary();
await library.close();
const small = (index: number): string => `{ n${index}: __typename }`;
/** 2,000 times the same: nothing to plan, and much to hold. */
const large = (index: number): string => `{ n${index}: __typename ${'__typename '.repeat(2_000)} }`;
const [many, some] = [Array.from({ length: 1_000 }, (_, index) => small(index)), Array.from({ length: 100 }, (_, index) => large(index))];
const [first = '', last = ''] = [many[0], some.at(-1)];

/** Tells how many of these documents a new executor had to plan. */
function countedPlans(held?: number): (...texts: readonly string[]) => Promise<number> {
  let plans = 0;
  const { plan, ...composed } = plannedHere(library.supergraph);
  const { prepare } = executorOf({
    planned: {
      ...composed,
      plan: (document) => {
        plans += 1;
        return plan(document);
      },
    },
    ...(held === undefined ? {} : { plans: held }),
    ask: async () => receivedOf({ data: null, errors: [] }),
    malformed: () => ({ message: 'malformed' }),
  });
  return async (...texts) => {
    const before = plans;
    for (const text of texts) {
      const document = parse(text);
      await prepare(document, document.definitions[0] as never);
    }
    return plans - before;
  };
}

it('remembers a thousand plans of small operations, and few of large ones', async () => {
  const plansFor = countedPlans();
  expect(await plansFor(...many)).toBe(1_000);
  expect(await plansFor(first)).toBe(0);
  expect(await plansFor(...some)).toBe(100);
  expect(await plansFor(last)).toBe(0);
  expect(await plansFor(first)).toBe(1);
});

it('remembers the last plan, however large it is', async () => {
  const plansFor = countedPlans(1);
  expect(await plansFor(first, last, last, first)).toBe(3);
});

it('remembers a thousand small documents as they were read, and few large ones', () => {
  const read = documentReader(plannedHere(library.supergraph).schema, false);
  const before = read(first);
  for (const text of many) read(text);
  expect(read(first)).toBe(before);
  for (const text of some.slice(0, -1)) read(text);
  const lastRead = read(last);
  expect(read(last)).toBe(lastRead);
  expect(read(first)).not.toBe(before);
});
