import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { until } from '@kerngraaf/platform/bus/testing/collect.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { describeKafka } from '@kerngraaf/platform/testing/kafka.ts';
import { startOwnerProcess } from '@kerngraaf/platform/testing/owner-process.ts';
import { startKafka } from './kafka/cluster.ts';
import { EVENTS } from './services.ts';

const MAIN = join(import.meta.dirname, '../../services/kernteams/main.ts');
const nobody = 'http://127.0.0.1:1';
const declaration = readBusDeclaration(EVENTS);
const WINDOW_MS = 5_000;
/** The middle of five windows counts; where other work makes them dear, a few more are looked at. */
const [WINDOWS, AT_MOST] = [5, 15];
const TICKS_PER_SECOND = 100;

/** Processor time of all threads of a process so far, in ticks. */
function ticksOf(pid: number): number {
  const [, , , , , , , , , , , user = '', system = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /)[1]?.split(' ') ?? [];
  return Number(user) + Number(system);
}

/** Percent of a core: of the last five windows the middle one, when that is at most `enough`, or at the end. */
async function useOf(pid: number, enough: number): Promise<number> {
  const uses: number[] = [];
  for (;;) {
    const [before, since] = [ticksOf(pid), performance.now()];
    await pause(WINDOW_MS);
    uses.push(((ticksOf(pid) - before) / TICKS_PER_SECOND / (performance.now() - since)) * 100_000);
    const middle = uses.slice(-WINDOWS).toSorted((a, b) => a - b)[Math.floor(WINDOWS / 2)] ?? 100;
    if (uses.length >= AT_MOST || (uses.length >= WINDOWS && middle <= enough)) return middle;
  }
}

/** Of a service as it is in use: relay, sweeper, and all topics that it follows. */
async function idleUse(bus: NodeJS.ProcessEnv): Promise<number> {
  const database = await testDatabase('empty', async () => undefined);
  const { child, port, ended } = await startOwnerProcess(MAIN, {
    ...{ PORT: '0', DATABASE_URL: database.url, MIGRATE_URL: database.url },
    ...{ GATEWAY_JWKS: `${nobody}/jwks`, GATEWAY_URL: `${nobody}/graphql`, ISSUER_URL: nobody, SERVICE_CLIENT_SECRET: 'geheim' },
    ...bus,
  });
  try {
    const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await until(async () => /^kerngraaf_bus_consumer_running(\{.*\})? 1$/m.test(await metrics()));
    return await useOf(child.pid ?? 0, 1);
  } finally {
    child.kill();
    await ended;
    await database.drop();
  }
}

describe('a service to which nothing comes', () => {
  it('uses at most one percent of a core on the embedded bus', async () => {
    const bus = await testDatabase('bus of the idle', (url) => prepareBus(url, declaration));
    try {
      expect(await idleUse({ BUS_URL: bus.url.replace('//postgres@', '//kernteams@') })).toBeLessThanOrEqual(1);
    } finally {
      await bus.drop();
    }
  });
});

describeKafka('a service on Kafka to which nothing comes', () => {
  it('uses at most one percent of a core', async () => {
    const users = new Map(['admin', 'kernteams'].map((name) => [name, `of-${name}`]));
    const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-idle-'));
    const cluster = await startKafka({ folder, temporary: true, secure: { admin: 'admin', users } });
    try {
      await prepareKafka(cluster.connection(), declaration);
      const login = { KAFKA_SASL_USERNAME: 'kernteams', KAFKA_SASL_PASSWORD: users.get('kernteams') };
      expect(await idleUse({ KAFKA_BROKERS: cluster.brokers.join(), ...login })).toBeLessThanOrEqual(1);
    } finally {
      await cluster.stop();
    }
  });
});
