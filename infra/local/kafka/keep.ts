import { join } from 'node:path';
import type { BusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { secretsIn } from '../secrets.ts';
import { services } from '../services.ts';
import { startKafka } from './cluster.ts';

const ADMIN = 'admin';

/** Passwords by principal, the services and the admin; kept in the data folder. */
export const kafkaSecrets = (dataFolder: string): ReadonlyMap<string, string> =>
  secretsIn(join(dataFolder, 'kafka-secrets.json'), [ADMIN, ...services]);

export interface KeptKafka {
  /** Of what it keeps: another one when its folder was removed. */
  readonly id: string;
  /** Rejects when the broker dies and cannot be brought back. */
  readonly broken: Promise<never>;
  stop(within: number): Promise<void>;
}

/** Starts one broker for the platform, as declared, and starts it again when it dies; it recovers what was acknowledged by itself. */
export async function keepKafka(options: {
  readonly dataFolder: string;
  readonly port: number;
  readonly declaration: BusDeclaration;
  readonly log: (line: string) => void;
}): Promise<KeptKafka> {
  const users = kafkaSecrets(options.dataFolder);
  const cluster = await startKafka({ folder: join(options.dataFolder, 'kafka'), port: options.port, secure: { admin: ADMIN, users } });
  let stopping = false;
  const watch = async (): Promise<never> => {
    for (;;) {
      await Promise.race(cluster.nodes.map((node) => node.exited()));
      if (stopping) return new Promise<never>(() => undefined);
      options.log('Kafka ended; starting it again');
      await Promise.all(cluster.nodes.filter(({ pid }) => pid === 0).map((node) => node.start()));
      if (stopping) await cluster.stop(0);
    }
  };
  const stop = async (within: number): Promise<void> => {
    stopping = true;
    await cluster.stop(within);
  };
  const broken = watch();
  try {
    await Promise.race([prepareKafka(cluster.connection(), options.declaration), broken]);
  } catch (error) {
    await stop(0);
    throw error;
  }
  return { id: cluster.id, broken, stop };
}
