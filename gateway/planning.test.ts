import { composeServices } from '@apollo/composition';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, printSchema } from 'graphql';
import { composedHere } from './execution/planning/here.ts';
import { PlanRefused, TooManyPlans } from './execution/planning/refused.ts';
import { type PlanningOptions, PlanningThread } from './execution/planning/thread.ts';
import { composedOf } from './execution/supergraph.ts';
import { brokenMessage } from './graph/errors.ts';
import { testGateway } from './testing/gateway.ts';
import { openLibrary } from './testing/library.ts';

let sdl: string;
let ended: string[];
let failed: string[];
let thread: PlanningThread;
beforeAll(async () => {
  const library = await openLibrary();
  sdl = library.supergraph;
  await library.close();
});
afterEach(() => thread.stop());

const started = (options: Partial<PlanningOptions> = {}): PlanningThread => {
  [ended, failed] = [[], []];
  thread = new PlanningThread({
    ...{ sdl, within: 60_000, waiting: 100, memory: 256 },
    ...options,
    ended: (reason) => void ended.push(reason),
    failed: ({ message }) => void failed.push(message),
  });
  return thread;
};
const books = parse('{ books { id title stars } }');
/** Long to plan: so many entities, each by two subgraphs. */
const long = (size: number) =>
  parse(`{ ${Array.from({ length: size }, (_, place) => `b${place}: books { id title stars quotes { text } }`).join(' ')} }`);

const planned = (...documents: readonly string[]) => Promise.allSettled(documents.map((document) => thread.plan(parse(document))));

function composed(subgraphs: Readonly<Record<string, string>>): string {
  const services = Object.entries(subgraphs).map(([name, typeDefs]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) }));
  return composeServices(services).supergraphSdl ?? '';
}

/** Each of nine types behind an interface has its name in two subgraphs: 512 ways to ask for it. */
function manyWays(): string {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
  const kinds = (name: string) =>
    Array.from({ length: 9 }, (_, kind) => `type Kind${kind} implements Thing @key(fields: "id") { id: ID! ${name} }`).join(' ');
  const named = `${link} interface Thing { id: ID! name: String } ${kinds('name: String @shareable')}`;
  const things = `${link} type Query { things: [Thing!] } interface Thing { id: ID! } ${kinds('')}`;
  return composed({ things, one: named, other: named });
}

/** With an interface object behind a union, for which the planner has no edge. */
function withoutEdge(): string {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])';
  const one = `${link} type Query { all: [All] } interface Thing @key(fields: "id") { id: ID! } union All = One type One implements Thing @key(fields: "id") { id: ID! }`;
  const other = `${link} type Query { things: [Thing] } type Thing @key(fields: "id") @interfaceObject { id: ID! }`;
  return composed({ one, other });
}

describe('the thread that plans', () => {
  it('tells what a supergraph says as who reads it on its own thread', async () => {
    const told = composedOf(await started().ready);
    const here = composedHere(sdl);
    expect(printSchema(told.schema)).toBe(printSchema(here.schema));
    expect(printSchema(told.full)).toBe(printSchema(here.full));
    expect(told.subgraphs).toEqual(here.subgraphs);
    expect(told.subgraphs.map(({ name }) => name)).toEqual(['books', 'reviews']);
  });

  it('plans one document after another, in the order in which they came', async () => {
    started();
    const order: number[] = [];
    const plans = await Promise.all(
      [1, 2, 3].map(async (place) => {
        const plan = await thread.plan(parse(`{ books { ${['id', 'title', 'stars'].slice(0, place).join(' ')} } }`));
        order.push(place);
        return JSON.stringify(plan);
      }),
    );
    expect(order).toEqual([1, 2, 3]);
    expect(plans.map((plan) => plan.includes('_entities'))).toEqual([false, false, true]);
  });

  it('refuses what could be asked in too many ways, and goes on', async () => {
    started({ sdl: manyWays() });
    const [all, one] = await planned('{ things { name } }', '{ things { ... on Kind0 { name } } }');
    expect(all).toMatchObject({ status: 'rejected', reason: new PlanRefused('TOO_MANY_PATHS') });
    expect(one?.status).toBe('fulfilled');
    expect(ended).toEqual([]);
  });

  it('refuses what the planner fails of, and goes on', async () => {
    started({ sdl: withoutEdge() });
    const [fault, next] = await planned('{ things { ... on All { __typename } } }', '{ things { id } }');
    expect(fault).toMatchObject({ status: 'rejected', reason: new PlanRefused('PLAN_FAILED') });
    expect(next?.status).toBe('fulfilled');
    expect([ended, failed]).toEqual([[], [expect.stringContaining('edge')]]);
  });

  it('has what the planner fails of remembered as such, and told once without its text', async () => {
    const supergraph = withoutEdge();
    const gateway = await testGateway({ supergraph, addresses: new Map(['one', 'other'].map((name) => [name, 'http://127.0.0.1:9'])) });
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await gateway.ask('{ things { ... on All { secret: __typename } } }'));
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
    expect(answers[2]?.errors).toEqual([{ message: brokenMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'PLAN_FAILED' } }]);
    expect(gateway.logged.filter((line) => line.includes('planning.failed'))).toHaveLength(1);
    expect(gateway.logged.join('')).not.toMatch(/secret|graph\.broken|begun-anew/);
    await gateway.stop();
  });

  it('ends with a plan that takes too long, and is begun anew for the others', async () => {
    started({ within: 1 });
    await thread.ready;
    const [slow, next] = await Promise.allSettled([thread.plan(long(150)), thread.plan(parse('{ __typename }'))]);
    expect(slow).toMatchObject({ status: 'rejected', reason: new PlanRefused('PLAN_TOO_SLOW') });
    // In time or not, it had its turn.
    expect(next).toBeDefined();
    expect(ended[0]).toBe('PLAN_TOO_SLOW');
  });

  it('ends with a plan that takes too much memory, and is begun anew for the others', async () => {
    started({ memory: 28 });
    await thread.ready;
    const [large, next] = await Promise.allSettled([thread.plan(long(1_900)), thread.plan(books)]);
    expect(large).toMatchObject({ status: 'rejected', reason: new PlanRefused('PLAN_TOO_LARGE') });
    expect(next?.status).toBe('fulfilled');
    expect(ended).toEqual(['PLAN_TOO_LARGE']);
  });

  it('makes no plan that nobody wants when its turn comes, and has room for others in its place', async () => {
    started({ waiting: 3 });
    let isWanted = true;
    const first = thread.plan(books);
    const dropped = [1, 2].map(() => thread.plan(books, undefined, () => isWanted));
    isWanted = false;
    const others = [thread.plan(long(2)), thread.plan(books)];
    expect((await Promise.allSettled(dropped)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(dropped[0]).rejects.toBeInstanceOf(TooManyPlans);
    expect(await Promise.all([first, ...others])).toHaveLength(3);
  });

  it('takes no more documents than may wait, and goes on with those that do', async () => {
    started({ waiting: 2 });
    const asked = [1, 2, 3].map(() => thread.plan(books));
    await expect(asked[2]).rejects.toBeInstanceOf(TooManyPlans);
    expect(await Promise.all(asked.slice(0, 2))).toHaveLength(2);
  });

  it('fails for what composition did not make', async () => {
    started({ sdl: 'type Query { one: Int }' });
    await expect(thread.ready).rejects.toThrow();
    await expect(thread.plan(books)).rejects.toThrow();
  });

  it('lets a gateway answer what is known while a plan is made', async () => {
    const library = await openLibrary();
    const gateway = await testGateway(library);
    started();
    const known = '{ books { id title } }';
    await gateway.ask(known);
    const unknown = gateway.ask(
      `{ ${Array.from({ length: 40 }, (_, place) => `b${place}: books { id title stars quotes { text } }`).join(' ')} }`,
    );
    const first = await Promise.race([unknown.then(() => 'unknown'), gateway.ask(known).then(() => 'known')]);
    expect(first).toBe('known');
    expect((await unknown).errors).toBeUndefined();
    await gateway.stop();
    await library.close();
  });
});
