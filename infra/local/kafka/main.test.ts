import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { asAdmin } from '../../platform/bus/testing/kafka-topics.ts';
import { describeKafka } from '../../platform/testing/kafka.ts';
import { descendantsOf } from '../testing/process-tree.ts';
import { comesTrue } from '../testing/started.ts';
import { aliveAfter } from '../testing/temporary.ts';

const MAIN = join(import.meta.dirname, 'main.ts');

describeKafka('npm run kafka', () => {
  it.each([
    ['stopped', 'SIGTERM'],
    ['killed', 'SIGKILL'],
  ] as const)('prints how to connect, and leaves nothing when it is %s', async (_, signal) => {
    const child = spawn(process.execPath, [MAIN, '--secure'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const printed = String((await once(child.stdout, 'data'))[0]);
    const folder = dirname(/\/\S+passwords\.json/.exec(printed)?.[0] ?? '');
    const started = descendantsOf(child.pid ?? 0);
    expect(printed).toMatch(/KAFKA_BROKERS=127\.0\.0\.1:\d+\n +KAFKA_SASL_USERNAME=admin\n +KAFKA_SASL_PASSWORD=\w+\n/);

    child.kill(signal);
    await once(child, 'exit');

    expect(await aliveAfter(started, 5_000)).toEqual([]);
    expect(await comesTrue(() => !existsSync(folder), 5_000)).toBe(true);
  });

  it('runs three nodes that know each other when it is asked to', async () => {
    const child = spawn(process.execPath, [MAIN, '--nodes', '3'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const printed = String((await once(child.stdout, 'data'))[0]);
    const started = descendantsOf(child.pid ?? 0);
    const brokers = /KAFKA_BROKERS=(\S+)/.exec(printed)?.[1]?.split(',') ?? [];
    const known = await asAdmin({ brokers }, (admin) => admin.describeCluster());

    child.kill();
    await once(child, 'exit');

    expect(known.brokers.map(({ port }) => `127.0.0.1:${port}`).toSorted()).toEqual(brokers.toSorted());
    expect(brokers).toHaveLength(3);
    expect(await aliveAfter(started, 5_000)).toEqual([]);
  });

  it.each(['2', 'three'])('takes no other number of nodes: %s', async (nodes) => {
    const child = spawn(process.execPath, [MAIN, '--nodes', nodes], { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(child, 'exit');
    const said = String((await once(child.stderr, 'data'))[0]);
    await ended;

    expect(said).toBe('--nodes is 1 or 3\n');
    expect(child.exitCode).toBe(1);
  });

  it('says in one line what to install where there is no Java', async () => {
    const child = spawn(process.execPath, [MAIN], { env: { PATH: '' }, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(child, 'exit');
    const said = String((await once(child.stderr, 'data'))[0]);
    await ended;

    expect(said).toBe('Kafka runs on Java: version 17 or newer is not installed (Debian: apt-get install openjdk-17-jre-headless).\n');
    expect(child.exitCode).toBe(1);
  });
});
