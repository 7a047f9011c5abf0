import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { localDateAt, toInstant } from '@kerngraaf/platform/time.ts';
import { keptSecrets, prepareDatabases } from '../local/databases.ts';
import { freePorts } from '../local/free-ports.ts';
import { serviceClients } from '../local/issuer/services.ts';
import { makeLeash } from '../local/leash.ts';
import { type Cluster, startCluster } from '../local/postgres.ts';
import { signalTo } from '../local/processes.ts';
import { addressOf, portsFrom, services } from '../local/services.ts';
import { gatewayProcess, gatewayUrlOf, issuerProcess, issuerUrlOf, type Stack, serviceProcess } from '../local/stack.ts';
import type { BusKind, BusPlace } from './bus-place.ts';
import { embeddedBus } from './embedded-bus.ts';
import { type GraphClient, graphClient } from './graph-client.ts';
import { kafkaBusPlace } from './kafka-bus.ts';
import { type Kept, keepAlive } from './keep-alive.ts';
import { OWNERS } from './owners.ts';
import { mountSmallDisk } from './small-disk.ts';

const SETTINGS = { fsync: 'off', full_page_writes: 'off', max_connections: '100', shared_buffers: '48MB', jit: 'off' };
/** From the gateway's to the issuer's. */
const PORTS = 11;
const SMALL_DISK_MB = { embedded: 220, kafka: 400 };
const SETTLES_MS = 1_500;
/** Kept between worlds: most of a start is compiling. */
const COMPILE_CACHE = join(tmpdir(), 'kerngraaf-faults-compile-cache');
const A_DAY = 86_400_000;

export interface Databases {
  /** The superuser's. */
  urlOf(service: string): string;
  /** Dies and is started again. */
  restart(how: 'killed' | 'stopped'): Promise<void>;
  /** It is down, or was so lately that connections of before may still break. */
  away(): boolean;
}

/** The real processes of the platform on one machine: owners, gateway, issuer, their databases, and a bus apart from these. */
export interface World {
  readonly kind: BusKind;
  readonly bus: BusPlace;
  readonly owners: ReadonlyMap<string, Kept>;
  readonly gateway: Kept;
  readonly databases: Databases;
  /** A new client with a record of its own. */
  connect(): GraphClient;
  readonly logFolder: string;
  /** Moves the owners' clocks, and what `today` says, by so many days. */
  moveClock(days: number): void;
  /** By how many days they are moved. */
  daysMoved(): number;
  /** The last day that their clocks were on. */
  latestDay(): string;
  today(): string;
  close(): Promise<void>;
}

export interface WorldNeeds {
  /** The bus lies on a disk that can be filled. */
  readonly smallDisk?: boolean;
  /** Three brokers, each record on two of them before it counts. */
  readonly brokers?: 3;
}

/** Undefined when a small disk is asked for and this system does not let one be mounted. */
export async function startWorld(kind: BusKind, { smallDisk = false, brokers }: WorldNeeds = {}): Promise<World | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'kgf-'));
  chmodSync(folder, 0o711);
  const busFolder = join(folder, 'bus');
  const disk = smallDisk ? mountSmallDisk(busFolder, SMALL_DISK_MB[kind]) : undefined;
  const closing: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
  if (smallDisk) closing.push(() => disk?.unmount());
  const close = async (): Promise<void> => {
    for (const step of closing.reverse()) await step();
  };
  if (smallDisk && disk === undefined) {
    await close();
    return undefined;
  }
  try {
    return await openWorld(kind, { folder, busFolder, brokers: brokers ?? 1, closing, close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Opening {
  readonly folder: string;
  readonly busFolder: string;
  readonly brokers: 1 | 3;
  readonly closing: (() => Promise<void> | void)[];
  readonly close: () => Promise<void>;
}

async function openWorld(kind: BusKind, { folder, busFolder, brokers, closing, close }: Opening): Promise<World> {
  const logFolder = join(folder, 'logs');
  mkdirSync(logFolder);
  const leash = makeLeash();
  closing.push(() => leash.close());
  const secrets = keptSecrets(folder, services);
  const bus = await (kind === 'kafka' ? kafkaBusPlace(busFolder, brokers) : embeddedBus(busFolder, secrets));
  closing.push(() => bus.close());
  const databaseOptions = { folder: join(folder, 'postgres'), password: secrets.get('postgres') ?? '', settings: SETTINGS };
  let cluster: Cluster = await startCluster(databaseOptions);
  const { socketDir } = cluster;
  closing.push(() => cluster.stop());
  const urlOf = (database: string): string => cluster.url('postgres', database, secrets.get('postgres'));
  await prepareDatabases(urlOf, [...OWNERS.keys()], secrets);

  let awayUntil = 0;
  const clockFile = join(folder, 'clock');
  let moved = 0;
  let latest = 0;
  const moveClock = (days: number): void => {
    moved = days * A_DAY;
    latest = Math.max(latest, moved);
    writeFileSync(clockFile, `${moved}`);
  };
  moveClock(0);
  const dayAfter = (milliseconds: number): string => localDateAt(toInstant(new Date(Date.now() + milliseconds)));

  const base = await freePorts(PORTS);
  const stack: Stack = { dataFolder: folder, ports: portsFrom(base), env: { ...process.env, CLOCK_OFFSET_FILE: clockFile } };
  const keys = { secrets, clients: serviceClients(folder) };
  const keep = (spec: { name: string; main: string; env: Readonly<Record<string, string>> }, health: string): Kept => {
    const env = { ...spec.env, NODE_COMPILE_CACHE: COMPILE_CACHE };
    const kept = keepAlive({ ...spec, env, health, logFile: join(logFolder, `${spec.name}.log`), leash });
    closing.push(() => kept.stop());
    return kept;
  };
  const issuer = keep(issuerProcess(stack), `${issuerUrlOf(stack.ports)}/.well-known/openid-configuration`);
  const gateway = keep(gatewayProcess(stack), `${gatewayUrlOf(stack.ports)}/health`);
  const owners = new Map(
    [...OWNERS.keys()].map((name) => {
      const { BUS_URL: _, ...env } = serviceProcess(stack, name, cluster, keys).env;
      const spec = { name, main: join(import.meta.dirname, 'owner.ts'), env: { ...env, ...bus.settingsOf(name), SERVICE: name } };
      return [name, keep(spec, `${addressOf(stack.ports.of.get(name) ?? 0)}/health`)];
    }),
  );
  await Promise.all([issuer, gateway, ...owners.values()].map((kept) => kept.serves()));
  return {
    kind,
    bus,
    owners,
    gateway,
    connect: () => graphClient(gatewayUrlOf(stack.ports), issuerUrlOf(stack.ports)),
    logFolder,
    moveClock,
    daysMoved: () => moved / A_DAY,
    latestDay: () => dayAfter(latest),
    today: () => dayAfter(moved),
    databases: {
      urlOf,
      away: () => performance.now() < awayUntil,
      restart: async (how) => {
        awayUntil = Number.POSITIVE_INFINITY;
        if (how === 'killed') signalTo(cluster.pid, 'SIGKILL');
        else await cluster.stop();
        await cluster.exited;
        for (let tried = 1; ; tried += 1) {
          try {
            cluster = await startCluster({ ...databaseOptions, socketDir });
            awayUntil = performance.now() + SETTLES_MS;
            return;
          } catch (error) {
            if (tried === 20) throw error;
            await pause(200);
          }
        }
      },
    },
    close,
  };
}
