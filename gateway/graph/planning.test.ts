import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { plannedHere } from '../execution/planning/here.ts';
import type { Planned } from '../execution/supergraph.ts';
import { Life } from '../resilience/life.ts';
import { type Library, openLibrary } from '../testing/library.ts';
import { type Graph, loadGraph } from './graph.ts';
import type { Subgraph } from './subgraph.ts';
import { newTrail, type RequestContext } from './trail.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

const away: Subgraph = {
  ask: () => Promise.resolve({ bytes: null, answer: () => ({ data: { books: [] }, errors: [] }), extended: () => undefined }),
  failed: (code) => ({ message: code }),
  ready: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

/** A graph whose plans are made once they are let. */
function graphWithHeldPlans() {
  const { plan, ...composed } = plannedHere(library.supergraph);
  const held = Promise.withResolvers<void>();
  let plans = 0;
  let isWanted = (): boolean => false;
  const later: Planned['plan'] = async (document, _, wanted = () => true) => {
    plans += 1;
    isWanted = wanted;
    await held.promise;
    return plan(document);
  };
  const graph = loadGraph({
    ...{ sdl: library.supergraph, composed, requirements: new Map(), connect: () => away, production: false, plan: later },
    ...{ planning: () => undefined, log: makeLog({ service: 'gateway', destination: { write: () => undefined } }) },
  });
  return { graph, letPlan: held.resolve, plans: () => plans, isWanted: () => isWanted() };
}

const context = (life: Life): RequestContext => {
  const { span } = untraced.open('test', 'SERVER', null);
  return { actor: anonymous, span, forwarded: {}, life, trail: newTrail() };
};
const question = { query: '{ books { id } }', operationName: undefined, variables: {} };
const ask = (graph: Graph, life: Life) => graph.execute(question, context(life));
const tooManyPlans = { code: 'OVERLOADED', reason: 'TOO_MANY_PLANS' };

it('waits for a plan no longer than the time of its request, and the plan is there for the next', async () => {
  const { graph, letPlan, plans } = graphWithHeldPlans();
  await expect(ask(graph, new Life(performance.now() + 1, false))).rejects.toMatchObject(tooManyPlans);
  letPlan();
  expect(await ask(graph, new Life(performance.now() + 60_000, false))).toMatchObject({ status: 200, body: '{"data":{"books":[]}}' });
  expect(plans()).toBe(1);
});

it('does not wait for a plan once its client is gone', async () => {
  const { graph, plans } = graphWithHeldPlans();
  const life = new Life(performance.now() + 60_000, false);
  const asked = ask(graph, life);
  life.abandon();
  await expect(asked).rejects.toMatchObject(tooManyPlans);
  await expect(ask(graph, life)).rejects.toMatchObject(tooManyPlans);
  expect(plans()).toBe(1);
});

it('wants a plan as long as one of those who ask for it waits', async () => {
  const { graph, letPlan, isWanted } = graphWithHeldPlans();
  const [one, other] = [new Life(performance.now() + 60_000, false), new Life(performance.now() + 60_000, false)];
  const asked = [ask(graph, one), ask(graph, other)];
  expect(isWanted()).toBe(true);
  one.abandon();
  await expect(asked[0]).rejects.toMatchObject(tooManyPlans);
  expect(isWanted()).toBe(true);
  other.abandon();
  await expect(asked[1]).rejects.toMatchObject(tooManyPlans);
  expect(isWanted()).toBe(false);
  letPlan();
});
