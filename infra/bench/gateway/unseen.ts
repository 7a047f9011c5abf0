import { setTimeout } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { collect } from '../collect.ts';
import { type Figure, type PairOfRounds, p99Figures, percentile } from '../figures.ts';
import { type Peer, type PeerMemory, startPeer } from './start-peer.ts';
import type { World } from './world.ts';

const KINDS = ['stock', 'ours'] as const;
const ROUNDS = { planning: 5, beside: 40 };
/** Never seen before, per round and kind. */
const PLANS = 100;
/** By then the engine has compiled what it will. */
const WARM_PLANS = 1_500;
/** Short, so that whatever else the machine does meets both. */
const SECONDS = 1;
const WARM = 5;
/** Milliseconds between requests: of the operation that is timed, and of the larger ones beside it. */
const EVERY = { known: 5, beside: 200 };
const DISTINCT = { few: 10_000, many: 100_000 };
const AT_ONCE = 8;

const known = '{ people(count: 25) { id name town referrals { id status } } }';
const REFERRALS = 'referrals { id status started provider { name town } }';
/**
 * Only the gateway sees what is new in either, or the subgraphs, which share a core with what asks and times, would carry out a new document each time as well.
 */
const small = {
  name: '3 fetches',
  query: (alias: string) => `{ ${alias}: __typename people(count: 1) { id name town ${REFERRALS} } }`,
};
const large = {
  name: '17 fetches',
  query: (alias: string) =>
    `{ ${alias}: __typename ${[0, 1, 2, 3].map((index) => `p${index}: people(from: ${index}, count: 1) { id name ${REFERRALS} score teams { code } }`).join(' ')} }`,
};

let count = 0;
/** An operation that nobody asked before has another alias. */
const fresh = (query: (alias: string) => string): string => {
  count += 1;
  return query(`n${count}`);
};

/** What operations that nobody asked before cost, themselves and those that are known, and what is left of them in memory. */
export async function unseenFigures(world: World): Promise<readonly Figure[]> {
  const agent = new Agent({ connections: 256 });
  try {
    return [...(await planning(world, agent)), ...(await besideKnown(world, agent)), ...(await memory(world, agent))];
  } finally {
    await agent.close();
  }
}

async function ask({ url }: Peer, dispatcher: Agent, query: string, variables: object = {}): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const { statusCode, body } = await request(url, { method: 'POST', dispatcher, headers, body: JSON.stringify({ query, variables }) });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode} ${text.slice(0, 200)}`);
}

/** The same, all of it planned and nothing of it carried out: the first time that costs otherwise than later, in another way for each gateway. */
const planOnly = (query: string): string => `query ($now: Boolean!) ${query.replaceAll('count: 1)', 'count: 1) @include(if: $now)')}`;

/** CPU of operations never seen, less that of as many that are known: one after another, ours and stock in turn. */
async function planning(world: World, agent: Agent): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const peers = await Promise.all(KINDS.map(async (kind) => ({ kind, peer: await startPeer(kind, world) })));
  try {
    for (const { name, query } of [small, large]) {
      const costs = { stock: [] as number[], ours: [] as number[] };
      const spent = async (peer: Peer, queries: () => string): Promise<number> => {
        const before = await peer.cpu();
        for (let index = 0; index < PLANS; index += 1) await ask(peer, agent, planOnly(queries()), { now: false });
        return ((await peer.cpu()) - before) / PLANS / 1_000;
      };
      for (const { peer } of peers) for (let warm = 0; warm < WARM_PLANS; warm += PLANS) await spent(peer, () => fresh(query));
      for (let round = 0; round < ROUNDS.planning; round += 1) {
        for (const { kind, peer } of peers) {
          const unseen = await spent(peer, () => fresh(query));
          costs[kind].push(unseen - (await spent(peer, () => query('known'))));
        }
      }
      const [stock, ours] = [percentile(costs.stock, 0.5), percentile(costs.ours, 0.5)];
      figures.push(
        { name: `planning ${name}: stock`, value: stock, unit: 'ms of CPU' },
        { name: `planning ${name}: ours`, value: ours, unit: 'ms of CPU' },
        { name: `planning ${name}: ours against stock`, value: ours / stock, unit: 'of its CPU', bound: 1 },
      );
    }
  } finally {
    for (const { peer } of peers) peer.stop();
  }
  return figures;
}

/** A steady stream of an operation that is known, in turn alone, beside a larger one that is known too, and beside the same never seen. */
async function besideKnown(world: World, agent: Agent): Promise<readonly Figure[]> {
  const peer = await startPeer('ours', world);
  const phase = async (beside: (() => string) | null): Promise<readonly number[]> => {
    collect();
    const into: number[] = [];
    const all: Promise<void>[] = [];
    const timed = async (): Promise<void> => {
      const began = performance.now();
      await ask(peer, agent, known);
      into.push(performance.now() - began);
    };
    const paces = [setInterval(() => all.push(timed()), EVERY.known)];
    if (beside !== null) paces.push(setInterval(() => all.push(ask(peer, agent, beside())), EVERY.beside));
    await setTimeout(SECONDS * 1_000);
    for (const pace of paces) clearInterval(pace);
    await Promise.all(all);
    return into;
  };
  const round = async (): Promise<PairOfRounds & { readonly known: readonly number[] }> => ({
    before: await phase(null),
    known: await phase(() => large.query('known')),
    meanwhile: await phase(() => fresh(large.query)),
  });
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  try {
    for (let warm = 0; warm < WARM; warm += 1) await round();
    for (let index = 0; index < ROUNDS.beside; index += 1) rounds.push(await round());
  } finally {
    peer.stop();
  }
  const beside = `p99 of the same beside ${1_000 / EVERY.beside} a second of ${large.name}`;
  const p99 = (of: 'known' | 'meanwhile'): number =>
    percentile(
      rounds.flatMap((each) => each[of]),
      0.99,
    );
  return [
    ...p99Figures(['p99 of a known operation, alone', `${beside}, never seen`], rounds, 1.2),
    { name: `${beside}, known`, value: p99('known'), unit: 'ms' },
    // What is left is of being new, without what it costs to carry out a large operation.
    { name: 'never seen against known', value: p99('meanwhile') / p99('known'), unit: 'times' },
  ];
}

async function memory(world: World, agent: Agent): Promise<readonly Figure[]> {
  const peer = await startPeer('ours', world);
  let asked = 0;
  const until = async (total: number): Promise<PeerMemory> => {
    const one = async (): Promise<void> => {
      while (asked < total) {
        asked += 1;
        await ask(
          peer,
          agent,
          fresh((alias) => `{ ${alias}: __typename people(count: 1) { id } }`),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return peer.memory();
  };
  try {
    const few = await until(DISTINCT.few);
    const many = await until(DISTINCT.many);
    const unit = ({ rss, serving }: PeerMemory): string =>
      `MB of heap, ${(rss / 1e6).toFixed(0)} MB in all; ${(serving / 1e6).toFixed(0)} MB as it serves`;
    return [
      { name: 'memory after 10,000 distinct operations', value: few.heapUsed / 1e6, unit: unit(few) },
      { name: 'memory after 100,000 distinct operations', value: many.heapUsed / 1e6, unit: unit(many) },
      { name: 'heap, the second against the first', value: many.heapUsed / few.heapUsed, unit: 'times', bound: 1.05 },
      { name: 'all memory, the second against the first', value: many.rss / few.rss, unit: 'times', bound: 1.05 },
    ];
  } finally {
    peer.stop();
  }
}
