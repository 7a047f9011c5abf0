import { setTimeout as pause } from 'node:timers/promises';
import { limits } from '@kerngraaf/gateway/limits.ts';
import { resilienceLimits } from '@kerngraaf/gateway/resilience/limits.ts';
import type { Probe } from './evidence.ts';
import type { Answer } from './graph-client.ts';
import type { World } from './world.ts';

/** One root field that only this owner answers. */
const FIELDS: Readonly<Record<string, string>> = { intake: 'intakeSignals', kernteams: 'casusSignals', 'loket-toekenning': 'loketSignals' };
const DOCUMENT = `{ ${Object.entries(FIELDS)
  .map(([, field]) => `${field}(gemeente: "1734", first: 1) { edges { node { since } } }`)
  .join(' ')} }`;
const EVERY_MS = 200;
const TOLD_WITHIN_MS = 300;
/** So long the gateway may leave alone who has just come back: its breaker's pause, and the one request that tries. */
const LEFT_ALONE_MS = resilienceLimits.breakerPause + limits.subgraphMilliseconds;

export interface Prober {
  readonly probes: readonly Probe[];
  /** Who is missing in an answer although all serve, however often it is asked within so many milliseconds. */
  silent(within: number): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Asks all owners in one question, again and again: who lives must be in the answer, whoever else is away. */
export function startProbing(world: World): Prober {
  const probes: Probe[] = [];
  let stopping = false;
  // Which lives of gateway and owner the question meets; undefined while one of them, or the databases, is away, or only just back.
  const livesOf = (): ReadonlyMap<string, string | undefined> =>
    new Map(
      [...world.owners].map(([name, owner]) => {
        const since = owner.servesSince();
        const lives = [world.gateway.servesSince(), since];
        const isBack = since !== undefined && performance.now() - since > LEFT_ALONE_MS;
        return [name, world.databases.away() || !isBack || lives.includes(undefined) ? undefined : lives.join()];
      }),
    );
  const client = world.connect();
  const probe = async (): Promise<void> => {
    const before = livesOf();
    // A connection that stood idle may be closed at the very moment that it is used; a gateway that is away is so the second time as well.
    const ask = (): Promise<Answer> => client.ask('consulent-wmo', DOCUMENT);
    const answer = await ask()
      .catch(ask)
      .catch((): Answer => ({ data: null }));
    // The end of a process is told a moment after its answers stop.
    if (Object.values(FIELDS).some((field) => !answer.data?.[field])) await pause(TOLD_WITHIN_MS);
    const after = livesOf();
    for (const [owner, life] of before) {
      const lived = life !== undefined && after.get(owner) === life;
      const field = FIELDS[owner] ?? '';
      const error = answer.errors?.find(({ path }) => path?.[0] === field);
      probes.push({ owner, lived, answered: Boolean(answer.data?.[field]), code: error?.extensions?.code ?? null });
    }
  };
  const run = async (): Promise<void> => {
    while (!stopping) {
      await probe();
      await pause(EVERY_MS);
    }
  };
  const running = run();
  return {
    probes,
    silent: async (within) => {
      for (const limit = performance.now() + within; ; await pause(EVERY_MS)) {
        const answer = await client.ask('consulent-wmo', DOCUMENT).catch((): Answer => ({ data: null }));
        const missing = Object.keys(FIELDS).filter((owner) => !answer.data?.[FIELDS[owner] ?? '']);
        if (missing.length === 0 || performance.now() > limit) return missing;
      }
    },
    stop: async () => {
      stopping = true;
      await running;
    },
  };
}
