// @ts-expect-error: it has no types
import autocannon from 'autocannon';
import { type Figure, isOut, percentile, printed } from './figures.ts';
import { resilienceFigures } from './gateway/resilience.ts';
import { type Peer, startPeer } from './gateway/start-peer.ts';
import { unseenFigures } from './gateway/unseen.ts';
import { cases, openWorld } from './gateway/world.ts';

// The stock gateway, a floor written by hand, and ours, in turn on one core; what asks them and what they ask has the other.
const KINDS = ['stock', 'floor', 'ours'] as const;
type Kind = (typeof KINDS)[number];
const ROUNDS = 5;
const SECONDS = 2;
const MOST_OF_FLOOR = 1.4;

const world = await openWorld();
const peers = new Map<Kind, Peer>();
for (const kind of KINDS) peers.set(kind, await startPeer(kind, world));
const figures: Figure[] = [];
try {
  for (const { name, query, least, cpu } of cases) {
    const body = JSON.stringify({ query });
    const rate = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
    const cost = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
    const answers = new Set(await Promise.all([...peers.values()].map((peer) => answered(peer, body))));
    if (answers.size !== 1) throw new Error(`${name}: the answers differ`);
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [kind, peer] of peers) {
        const before = await peer.cpu();
        const { requests, non2xx } = await autocannon({
          ...{ url: peer.url, method: 'POST', headers: { 'content-type': 'application/json' }, body, connections: 8, duration: SECONDS },
        });
        if (non2xx > 0) throw new Error(`${name}: ${kind} refused`);
        if (round < 0) continue;
        rate.get(kind)?.push(requests.total / SECONDS);
        cost.get(kind)?.push(((await peer.cpu()) - before) / requests.total);
      }
    }
    const middle = (of: Map<Kind, number[]>, kind: Kind): number => percentile(of.get(kind) ?? [], 0.5);
    const size = (Buffer.byteLength([...answers][0] ?? '') / 1000).toFixed(1);
    for (const kind of KINDS)
      figures.push({
        name: `${name}, ${size} kB: ${kind}`,
        value: middle(rate, kind),
        unit: `requests/s, ${middle(cost, kind).toFixed(0)} µs of CPU each`,
      });
    figures.push({
      name: `${name}: ours against stock`,
      value: middle(rate, 'ours') / middle(rate, 'stock'),
      unit: 'times the requests',
      least,
    });
    const share = middle(cost, 'ours') / middle(cost, 'stock');
    figures.push({ name: `${name}: ours against stock`, value: share, unit: 'of its CPU', ...(cpu === undefined ? {} : { bound: cpu }) });
    const ofFloor = middle(cost, 'ours') / middle(cost, 'floor');
    figures.push({
      name: `${name}: ours against the floor`,
      value: ofFloor,
      unit: 'times its CPU',
      ...(cpu === undefined ? {} : { bound: MOST_OF_FLOOR }),
    });
  }
  for (const peer of peers.values()) peer.stop();
  peers.clear();
  figures.push(...(await unseenFigures(world)));
  figures.push(...(await resilienceFigures(world)));
} finally {
  for (const peer of peers.values()) peer.stop();
  world.close();
}
console.log(printed(figures));
process.exitCode = figures.some(isOut) ? 1 : 0;

/** Its data, keys in the order of their names. */
async function answered({ url }: Peer, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(data, sorted);
}
