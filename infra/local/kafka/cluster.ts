import { randomBytes } from 'node:crypto';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KafkaConnection } from '@kerngraaf/platform/bus/kafka-client.ts';
import { freePorts } from '../free-ports.ts';
import { makeLeash } from '../leash.ts';
import { StartProblem } from '../problem.ts';
import { readIfThere } from '../processes.ts';
import { kafkaJars } from './jars.ts';
import { dataDirOf, type Java, type KafkaNode, makeNode } from './node.ts';
import { keepPrincipals, setPassword } from './principals.ts';
import { type NodePlan, propertiesOf, type Secured } from './properties.ts';

export interface KafkaClusterOptions {
  /** Holds a folder per node; what they keep is kept between starts. Belongs to Kafka alone. */
  readonly folder: string;
  readonly nodes?: 1 | 3;
  /** The first of the ports in a row that it takes, three for each node; free ones are found when it is not given. */
  readonly port?: number;
  /** Clients prove who they are (SCRAM-SHA-512), and all but the admin may only what they were granted. */
  readonly secure?: Secured;
  /** Beside the platform's own, or in their place. */
  readonly properties?: Readonly<Record<string, string>>;
  /** For a proxy between clients and a node that listens on `port`: answers the port that clients are to use. */
  readonly advertise?: (node: { readonly id: number; readonly port: number }) => number | Promise<number>;
  /** Remove the folder when the cluster stops, also when this process is killed. */
  readonly temporary?: boolean;
}

export interface KafkaCluster {
  /** Of what its folder keeps. */
  readonly id: string;
  /** `host:port` of each node, as clients are to use it. */
  readonly brokers: readonly string[];
  readonly nodes: readonly KafkaNode[];
  /** What a client connects with, of a secured cluster as the named principal: the admin when none is named. */
  connection(principal?: string): KafkaConnection;
  /** Of a secured cluster: gives a principal this password from now on, or none, so that it cannot come in any more. */
  setPassword(principal: string, password: string | undefined): Promise<void>;
  /** Ends all nodes; after `within` ms (10,000) by force. */
  stop(within?: number): Promise<void>;
}

const LEAST_ROOM_BYTES = 200 * 1024 * 1024;
const PORTS_OF_A_NODE = 3;

/** Makes the cluster when it is not there yet, clears what an earlier run left, and resolves when every node serves. */
export async function startKafka(options: KafkaClusterOptions): Promise<KafkaCluster> {
  const folder = resolve(options.folder);
  const { secure } = options;
  openFolder(folder);
  requireRoom(folder, LEAST_ROOM_BYTES);
  const clusterId = keptClusterId(folder);
  const plans = await planNodes(folder, options);
  const java: Java = { classPath: kafkaJars(), leash: makeLeash(options.temporary ? folder : undefined) };
  const nodes = plans.map((plan) =>
    makeNode({
      ...{ id: plan.id, port: plan.ports.client, folder: folderOf(folder, plan.id), clusterId, secured: secure },
      ...java,
      properties: propertiesOf(plan, plans, secure, options.properties ?? {}),
    }),
  );
  const stop = async (within?: number): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop(within)));
    await java.leash.close();
  };
  const brokers = plans.map(({ advertised }) => `127.0.0.1:${advertised}`);
  // Around a proxy, which is for tests to break.
  const straight = plans.map(({ ports }) => `127.0.0.1:${ports.client}`).join(',');
  try {
    await everyOne(nodes.map((node) => node.start()));
    if (secure !== undefined) await keepPrincipals({ java, folder, brokers: straight, secured: secure });
  } catch (error) {
    await stop(0);
    throw error;
  }
  return {
    id: clusterId,
    brokers,
    nodes,
    stop,
    connection: (principal) => {
      if (secure === undefined) return { brokers };
      const username = principal ?? secure.admin;
      const password = secure.users.get(username);
      if (password === undefined) throw new Error(`This cluster has no principal ${username}`);
      return { brokers, sasl: { username, password } };
    },
    setPassword: async (principal, password) => {
      if (secure === undefined) throw new Error('This cluster knows no principals');
      await setPassword({ java, folder, brokers: straight, secured: secure }, principal, password);
    },
  };
}

/** Waits for all, also when one fails. */
async function everyOne(all: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(all)).find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

const folderOf = (folder: string, id: number): string => join(folder, `node-${id}`);

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, '.writable'), '');
  } catch (error) {
    throw new StartProblem(
      `Kafka cannot keep its data in ${folder} (${(error as NodeJS.ErrnoException).code}).`,
      'Give it a folder that is yours.',
    );
  }
}

/** Throws when the disk of the folder has fewer bytes left than `least`: a broker without room ends itself. */
export function requireRoom(folder: string, least: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= least) return;
  const mb = (bytes: number): number => Math.round(bytes / 1024 / 1024);
  throw new StartProblem(
    `The disk of ${folder} is full: ${mb(bavail * bsize)} MB is left and Kafka needs ${mb(least)}.`,
    'Make room and start again.',
  );
}

function keptClusterId(folder: string): string {
  const file = join(folder, 'cluster-id');
  const kept = readIfThere(file);
  if (kept !== undefined) return kept;
  const made = randomBytes(16).toString('base64url');
  writeFileSync(file, made);
  return made;
}

async function planNodes(folder: string, { nodes = 1, port, advertise }: KafkaClusterOptions): Promise<readonly NodePlan[]> {
  const base = port ?? (await freePorts(nodes * PORTS_OF_A_NODE));
  return Promise.all(
    Array.from({ length: nodes }, async (_, index) => {
      const id = index + 1;
      const client = base + index * PORTS_OF_A_NODE;
      return {
        id,
        ports: { client, internal: client + 1, controller: client + 2 },
        advertised: advertise === undefined ? client : await advertise({ id, port: client }),
        dataDir: dataDirOf(folderOf(folder, id)),
      };
    }),
  );
}
