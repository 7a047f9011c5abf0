import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallDisk {
  unmount(): void;
}

/** Mounts a file system of so many megabytes on a folder; undefined where this system does not let it be mounted. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'kerngraaf-faults', folder]);
  if (mounted.status !== 0) return undefined;
  return { unmount: () => void spawnSync('umount', ['--lazy', folder]) };
}

/** What a disk keeps back for the blocks that say where the ballast lies. */
const SPARE_BYTES = 65_536;
const ballastOf = (folder: string): string => join(folder, 'ballast');

/** Takes all the room that is left on the file system of a folder. */
export function fillDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballastOf(folder), Buffer.alloc(Math.max(0, bavail * bsize - SPARE_BYTES)));
}

export const drainDisk = (folder: string): void => rmSync(ballastOf(folder), { force: true });
