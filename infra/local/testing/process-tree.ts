import { readdirSync } from 'node:fs';
import { readIfThere } from '../processes.ts';

/** All processes that descend from one, from Linux' /proc. */
export function descendantsOf(root: number): readonly number[] {
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map(Number),
    parentOf,
  );
  const found = [...(children.get(root) ?? [])];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Proportional set size in MB of a process and all its descendants. */
export function proportionalSetSize(root: number): number {
  const kilobytes = [root, ...descendantsOf(root)].map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

const parentOf = (pid: number): number => Number(readIfThere(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[1] ?? 0);
