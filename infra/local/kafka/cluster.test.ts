import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { KafkaConnection } from '@kerngraaf/platform/bus/kafka-client.ts';
import { asAdmin } from '../../platform/bus/testing/kafka-topics.ts';
import { describeKafka } from '../../platform/testing/kafka.ts';
import { inTemporaryFolder } from '../testing/temporary.ts';
import { type KafkaCluster, requireRoom, startKafka } from './cluster.ts';

/** Of what hangs, not of what is slow: five times Java starts. */
const LIMIT_MS = 300_000;

describeKafka('a Kafka of one node', () => {
  let folder: string;
  let cluster: KafkaCluster;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kerngraaf-kafka-'));
    cluster = await startKafka({ folder, temporary: true });
  });

  afterAll(() => cluster.stop());

  it('serves again after a power cut, at the same port and with what it kept', async () => {
    const node = only(cluster);
    const { pid, port } = node;
    const kept = readdirSync(join(folder, 'node-1/data'));

    await node.kill();
    // Whoever was given its number meanwhile is not ours to end.
    writeFileSync(join(folder, 'node-1/kafka.pid'), `${process.pid} 1`);
    expect(await takesConnections(port)).toBe(false);
    await node.start();

    expect(node.pid).not.toBe(pid);
    expect(await takesConnections(port)).toBe(true);
    expect(readdirSync(join(folder, 'node-1/data'))).toEqual(expect.arrayContaining(kept));
  });
});

describeKafka('a secured Kafka', () => {
  it(
    'lets in who joined after it was made, by their own password and until it is taken away',
    () =>
      inTemporaryFolder(async (folder) => {
        const start = (...names: readonly string[]): Promise<KafkaCluster> =>
          startKafka({ folder, secure: { admin: 'admin', users: new Map(names.map((name) => [name, `of-${name}`])) } });
        await (await start('admin', 'first')).stop();
        const cluster = await start('admin', 'first', 'second');
        const comesIn = (connection: KafkaConnection): Promise<boolean> =>
          asAdmin(connection, () => Promise.resolve(true)).catch(() => false);
        const second = cluster.connection('second');

        expect(await comesIn(cluster.connection('first'))).toBe(true);
        expect(await comesIn(second)).toBe(true);
        expect(await comesIn({ ...second, sasl: { username: 'second', password: 'of-first' } })).toBe(false);
        await cluster.setPassword('second', undefined);
        expect(await comesIn(second)).toBe(false);

        await cluster.stop();
      }),
    LIMIT_MS,
  );
});

describeKafka('a folder of Kafka', () => {
  it('is refused in one line where nothing can be written', () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');

      await expect(startKafka({ folder: join(folder, 'file/kafka') })).rejects.toThrow(/cannot keep its data in .* \(ENOTDIR\)/);
    }));

  it('is refused in one line while its disk is full', () =>
    inTemporaryFolder(async (folder) => {
      expect(() => requireRoom(folder, 2 ** 60)).toThrow(/is full: \d+ MB is left/);
    }));
});

function only({ nodes: [node] }: KafkaCluster) {
  if (node === undefined) throw new Error('a cluster has a node');
  return node;
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
