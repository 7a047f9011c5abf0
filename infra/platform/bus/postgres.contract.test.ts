import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Cluster, startCluster } from '../../local/postgres.ts';
import { testDatabase } from '../testing/database.ts';
import { type BusHarness, busContract, byLine } from './bus.contract.ts';
import type { Bus } from './bus.ts';
import type { BusDeclaration } from './declaration.ts';
import { postgresBus } from './postgres.ts';
import { prepareBus } from './postgres-prepare.ts';
import { openWire, type Wire } from './testing/wire.ts';

const OWNER = 'contract_owner';
const READER = 'contract_reader';
const TOPICS = ['first', 'second'];
const DECLARATION: BusDeclaration = {
  topics: TOPICS.map((name) => ({ name, partitions: 12 })),
  principals: [
    { role: OWNER, writes: TOPICS, reads: TOPICS },
    { role: READER, writes: [], reads: ['first'] },
  ],
};

const as = (role: string, url: string): string => url.replace('//postgres@', `//${role}@`);

/** A bus per wire, opened ahead because opening a wire takes a moment. */
async function harnessOn(url: string, drop: () => Promise<void>): Promise<BusHarness> {
  const free = await Promise.all([OWNER, OWNER, OWNER, OWNER, READER].map((role) => openWire(as(role, url))));
  const wires = [...free];
  const taken = new Map<Bus, Wire>();
  return {
    open: (principal = 'owner') => {
      const at = free.findIndex((wire) => wire.url.includes(principal === 'owner' ? OWNER : READER));
      const [wire] = free.splice(at, 1);
      if (wire === undefined) throw new Error('This case opens more buses than the harness has wires');
      const bus = postgresBus({ url: wire.url, leaseMs: 1_500, pollMs: 200 });
      taken.set(bus, wire);
      return bus;
    },
    ...byLine(taken),
    close: async () => {
      await Promise.all([...taken.keys()].map((bus) => bus.close()));
      await Promise.all(wires.map((wire) => wire.close()));
      await drop();
    },
  };
}

/** A server of this case's own, with the durability that a server has by default. */
async function ownServer(): Promise<BusHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'kg-bus-'));
  let cluster: Cluster = await startCluster({ folder });
  const admin = new Client({ connectionString: cluster.url('postgres', 'postgres') });
  await admin.connect();
  await admin.query('create database bus');
  await admin.end();
  const url = cluster.url('postgres', 'bus');
  await prepareBus(url, DECLARATION);
  const start = async (): Promise<void> => {
    cluster = await startCluster({ folder });
  };
  const harness = await harnessOn(url, async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...harness,
    server: {
      // At once, without writing anything more: what was not on its way to the disk is gone.
      crash: async () => {
        process.kill(cluster.pid, 'SIGQUIT');
        await cluster.exited;
        await start();
      },
      stop: () => cluster.stop(),
      start,
    },
  };
}

busContract(
  'PostgreSQL',
  async (options) => {
    if (options.ownServer) return ownServer();
    const database = await testDatabase('bus_contract', (url) => prepareBus(url, DECLARATION));
    return harnessOn(database.url, database.drop);
  },
  { durable: true },
);
