import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { collect } from '../collect.ts';
import { type Figure, type PairOfRounds, p99Figures, percentile } from '../figures.ts';
import { startPeer } from './start-peer.ts';
import type { World } from './world.ts';

const ROUNDS = 10;
const WARM = 3;
const SECONDS = 4;
/** Milliseconds between requests: of those that need the subgraph that hangs, and of those that do not. */
const EVERY = { needing: 19, others: 3 };
const DEADLINE = 1_000;
const queries = {
  needing: '{ people(count: 5) { id score } }',
  others: '{ people(count: 25) { id name town referrals { id status } } }',
};
type Kind = keyof typeof queries;

/** What a subgraph that hangs costs those that need it and those that do not, and how soon a gateway answers that finds nobody. */
export async function resilienceFigures(world: World): Promise<readonly Figure[]> {
  return [...(await whileOneHangs(world)), await withAllDown(world)];
}

/** Both loads at a steady pace, in turn with the subgraph well and hanging, so that only that differs. */
async function whileOneHangs({ supergraph, addresses }: World): Promise<readonly Figure[]> {
  const scores = await startPart('scores');
  const options = { deadline: DEADLINE, subgraphWithin: DEADLINE };
  const peer = await startPeer('ours', { supergraph, addresses: { ...addresses, scores: scores.url }, options });
  const agent = new Agent({ connections: 256 });
  const needing: number[] = [];
  const rounds: PairOfRounds[] = [];
  const ask = async (kind: Kind, into: number[]): Promise<void> => {
    const began = performance.now();
    const { body } = await request(peer.url, {
      ...{ method: 'POST', dispatcher: agent, headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query: queries[kind] }),
    });
    await body.text();
    into.push(performance.now() - began);
  };
  const phase = async (): Promise<Readonly<Record<Kind, readonly number[]>>> => {
    collect();
    const into: Record<Kind, number[]> = { needing: [], others: [] };
    const all: Promise<void>[] = [];
    const paces = (['needing', 'others'] as const).map((kind) => setInterval(() => all.push(ask(kind, into[kind])), EVERY[kind]));
    await setTimeout(SECONDS * 1_000);
    for (const pace of paces) clearInterval(pace);
    await Promise.all(all);
    return into;
  };
  const pair = async (): Promise<void> => {
    const well = await phase();
    scores.hang();
    const hung = await phase();
    rounds.push({ before: well.others, meanwhile: hung.others });
    needing.push(...hung.needing);
    scores.goOn();
    // Until it is asked again.
    await setTimeout(1_500);
    await phase();
  };
  try {
    // The engine compiles what it will, of both.
    for (let warm = 0; warm < WARM; warm += 1) await pair();
    for (const measured of [rounds, needing]) measured.length = 0;
    for (let round = 0; round < ROUNDS; round += 1) await pair();
  } finally {
    peer.stop();
    scores.stop();
    await agent.close();
  }
  const names = ['p99 of those that do not need it, while it is well', 'p99 of those that do not need it, while it hangs'] as const;
  return [
    {
      name: 'p99 of those that need a subgraph that hangs, beyond the deadline',
      value: percentile(needing, 0.99) - DEADLINE,
      unit: 'ms',
      bound: 50,
    },
    ...p99Figures(names, rounds, 1.1),
  ];
}

interface Part {
  readonly url: string;
  /** Stops it where it is: connections to it stand, and nothing answers. */
  hang(): void;
  goOn(): void;
  stop(): void;
}

/** A subgraph in a process of its own, so that what it leaves undone costs nobody else. */
async function startPart(name: string): Promise<Part> {
  const child = fork(join(import.meta.dirname, 'part.ts'), [name]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    hang: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    stop: () => void child.kill('SIGKILL'),
  };
}

/** From the start of the command to its first answer, with nobody at any address. */
async function withAllDown({ supergraph, addresses }: World): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'kerngraaf-bench-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraph);
  const [port, nobody] = [await freePort(), `http://127.0.0.1:${await freePort()}/graphql`];
  const away = Object.keys(addresses).map((name) => [`SUBGRAPH_${name.toUpperCase()}_URL`, nobody]);
  const began = performance.now();
  const command = [join(import.meta.dirname, '../../../gateway/bin/gateway.mjs'), '--supergraph', file, '--port', String(port)];
  const child = spawn(process.execPath, command, { stdio: 'ignore', env: { ...process.env, ...Object.fromEntries(away) } });
  try {
    while (!(await answersInPart(port))) await setTimeout(10);
    return {
      name: 'start with all subgraphs down to the first answer in part',
      value: performance.now() - began,
      unit: 'ms',
      bound: 3_000,
    };
  } finally {
    child.kill();
    await once(child, 'exit');
    await rm(folder, { recursive: true });
  }
}

async function answersInPart(port: number): Promise<boolean> {
  try {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: queries.others }) };
    const { data, errors } = (await (await fetch(`http://127.0.0.1:${port}/graphql`, init)).json()) as { data?: unknown; errors?: unknown };
    return JSON.stringify(data) === '{"people":null}' && JSON.stringify(errors).includes('SUBGRAPH_UNAVAILABLE');
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
