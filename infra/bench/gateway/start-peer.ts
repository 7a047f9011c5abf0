import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Setup } from './peer.ts';

export interface Peer {
  readonly url: string;
  /** Microseconds since it began. */
  cpu(): Promise<number>;
  memory(): Promise<PeerMemory>;
  stop(): void;
}

/** Bytes. */
export interface PeerMemory {
  /** Of the process, as it serves: with the pages that the engine keeps for later, of which it has more or fewer from one run to the next. */
  readonly serving: number;
  /** Of the process, once all garbage is collected and such pages are given back. */
  readonly rss: number;
  /** Then, of the thread that serves. */
  readonly heapUsed: number;
}

const AS_IN_THE_IMAGE = ['--max-semi-space-size=8'];

/** One gateway of a kind that `peer.ts` knows, on the first core. */
export async function startPeer(kind: string, { supergraph, addresses, options }: Setup): Promise<Peer> {
  const child = fork(join(import.meta.dirname, 'peer.ts'), [kind], {
    execPath: 'taskset',
    execArgv: ['-c', '0', process.execPath, '--expose-gc', ...(kind === 'ours' ? AS_IN_THE_IMAGE : []), ...profiling(kind)],
  });
  child.send({ supergraph, addresses, options });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    cpu: async () => {
      child.send('cpu');
      const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
      return cpu.user + cpu.system;
    },
    memory: async () => {
      child.send('memory');
      const [{ memory }] = (await once(child, 'message')) as [{ memory: PeerMemory }];
      return memory;
    },
    stop: () => void child.disconnect(),
  };
}

/** `PROFILE=ours` leaves a CPU profile of that peer. */
function profiling(kind: string): string[] {
  return process.env.PROFILE === kind ? ['--cpu-prof', '--cpu-prof-dir=.kerngraaf/profile'] : [];
}
