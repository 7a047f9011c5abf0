import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresBus } from '@kerngraaf/platform/bus/postgres.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { BUS, ownerOf, prepareDatabases, type Secrets } from '../local/databases.ts';
import { type Cluster, startCluster } from '../local/postgres.ts';
import { signalTo } from '../local/processes.ts';
import { services } from '../local/services.ts';
import { descendantsOf } from '../local/testing/process-tree.ts';
import type { BusPlace } from './bus-place.ts';
import { DECLARATION } from './owners.ts';
import { openProxy } from './proxy.ts';
import { drainDisk, fillDisk } from './small-disk.ts';

const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '80',
  shared_buffers: '24MB',
  max_wal_size: '48MB',
  min_wal_size: '32MB',
};
/** Reads and writes every topic, as the harness itself. */
const HARNESS = 'postgres';

/** The embedded bus in a cluster of its own. */
export async function embeddedBus(folder: string, secrets: Secrets): Promise<BusPlace> {
  mkdirSync(folder, { recursive: true });
  const start = async (): Promise<Cluster> => {
    // The children of one that was killed leave a moment after it.
    for (let tried = 1; ; tried += 1) {
      try {
        return await startCluster({ folder, password: secrets.get(HARNESS) ?? '', settings: SETTINGS, socketDir: folder });
      } catch (error) {
        if (tried === 20) throw error;
        await pause(200);
      }
    }
  };
  const prepare = async (cluster: Cluster): Promise<void> => {
    await prepareDatabases((database) => cluster.url(HARNESS, database, secrets.get(HARNESS)), services, secrets);
    const { topics, principals } = DECLARATION;
    const names = topics.map(({ name }) => name);
    await prepareBus(cluster.url(ownerOf(BUS), BUS, secrets.get(ownerOf(BUS))), {
      topics,
      principals: [...principals, { role: HARNESS, writes: names, reads: names }],
    });
  };
  let cluster = await start();
  let gone = false;
  const watch = (): void => {
    gone = false;
    const watched = cluster;
    void cluster.exited.then(() => {
      if (watched === cluster) gone = true;
    });
  };
  watch();
  await prepare(cluster);
  const proxy = await openProxy(join(folder, '.s.PGSQL.5432'));
  const urlOf = (role: string): string => `postgresql://${role}:${secrets.get(role)}@127.0.0.1:${proxy.port}/${BUS}`;
  const bus = postgresBus({ url: cluster.url(HARNESS, BUS, secrets.get(HARNESS)) });
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of [cluster.pid, ...descendantsOf(cluster.pid)]) signalTo(pid, name);
  };
  const revive = async (): Promise<void> => {
    signal('SIGCONT');
    if (!gone) return;
    cluster = await start();
    watch();
  };
  return {
    kind: 'embedded',
    bus,
    settingsOf: (service) => ({ BUS_URL: urlOf(service) }),
    way: proxy.set,
    stop: () => cluster.stop(),
    kill: async () => {
      signalTo(cluster.pid, 'SIGKILL');
      await cluster.exited;
    },
    freeze: () => signal('SIGSTOP'),
    revive,
    wipe: async () => {
      await cluster.stop();
      rmSync(join(folder, 'data'), { recursive: true });
      await revive();
      await prepare(cluster);
    },
    fill: () => fillDisk(folder),
    drain: () => drainDisk(folder),
    close: async () => {
      await bus.close();
      await proxy.close();
      await revive();
      await cluster.stop();
    },
  };
}
