import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mintToken } from '../local/issuer/mint.ts';
import { proportionalSetSize } from '../local/testing/process-tree.ts';
import { type Started, startPlatform } from '../local/testing/started.ts';
import { type Ask, clientOf } from './client.ts';
import { type Figure, isOut, percentile, printed } from './figures.ts';
import { travelTimes } from './travel.ts';

// The bounds are the project's own promises on two cores.
const operations = join(import.meta.dirname, '../../schema/operations');
const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-bench-'));
const figures: Figure[] = [];
// What PostgreSQL and the heaps held for the loading is given back by then.
const SETTLING_MS = 10_000;

try {
  console.log('First start, on an empty data folder');
  const first = await startPlatform(folder);
  figures.push({ name: 'first start to first query', value: first.firstQuery / 1000, unit: 's', bound: 15 });
  figures.push({ name: 'then until the data sets are loaded', value: first.untilReady / 1000, unit: 's', bound: 60 });
  await pause(SETTLING_MS);
  figures.push({ name: 'memory at rest after loading (PSS)', value: proportionalSetSize(first.pid), unit: 'MB', bound: 950 });
  await measured(first);
  await first.stop();
  console.log('Second start, on the same data folder');
  const second = await startPlatform(folder);
  figures.push({ name: 'later start to first query', value: second.firstQuery / 1000, unit: 's', bound: 6 });
  await pause(SETTLING_MS);
  figures.push({ name: 'memory at rest after a later start (PSS)', value: proportionalSetSize(second.pid), unit: 'MB', bound: 950 });
  await second.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(printed(figures));
process.exitCode = figures.some(isOut) ? 1 : 0;

async function measured(platform: Started): Promise<void> {
  const ask = clientOf(platform.url, await mintToken(platform.issuerUrl, 'migratie'));
  await travelTimes(ask, 50, 50);
  const travel = await travelTimes(ask, 500, 50);
  figures.push({ name: 'traject opened to casus seen, p50', value: percentile(travel, 0.5), unit: 'ms', bound: 15 });
  figures.push({ name: 'traject opened to casus seen, p99', value: percentile(travel, 0.99), unit: 'ms', bound: 60 });
  const small = 'query { gemeente(code: "1734") { naam } }';
  const large = readFileSync(join(operations, 'leefgebieden.graphql'), 'utf8');
  const adviser = clientOf(platform.url, await mintToken(platform.issuerUrl, 'beleidsadviseur'));
  const ratio = await sideBySide(adviser, large, small, 100);
  figures.push({ name: 'leefgebieden against the smallest query', value: ratio, unit: 'times' });
  const beeld = readFileSync(join(operations, 'gemeentebeeld.graphql'), 'utf8');
  figures.push({ name: 'gemeentebeeld, all figures of all owners, warm', value: await warm(adviser, beeld, 50), unit: 'ms', bound: 150 });
}

/** Median time of a query that was asked before. */
async function warm(ask: Ask, query: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const begin = performance.now();
    await ask(query, {});
    if (round >= 0) times.push(performance.now() - begin);
  }
  return percentile(times, 0.5);
}

/** Median time of one query over that of another, asked in turn in one run. */
async function sideBySide(ask: Ask, one: string, other: string, rounds: number): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, query] of [one, other].entries()) {
      const begin = performance.now();
      await ask(query, {});
      times[index]?.push(performance.now() - begin);
    }
  }
  return percentile(times[0], 0.5) / percentile(times[1], 0.5);
}
