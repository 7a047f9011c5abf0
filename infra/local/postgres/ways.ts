import { spawnSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../problem.ts';

const NOBODY = 65534;

/** A way to run PostgreSQL, which refuses to run as root. */
export interface Way {
  readonly prefix: readonly string[];
  readonly spawn: { readonly uid?: number; readonly gid?: number };
  /** Who must own the cluster's files; undefined leaves them as they are. */
  readonly owner: number | undefined;
}

// The second is for a user number without a name, which initdb refuses: inside, everybody is nobody.
const AS_USER: readonly Way[] = [
  { prefix: [], spawn: {}, owner: undefined },
  { prefix: ['unshare', '--user'], spawn: {}, owner: undefined },
];

// As root, from the least to the most unusual. The second keeps one capability, so that a closed folder above (a 0700 home) is no wall;
// the third, where the system does not let go of root at all, looks like nobody from inside and keeps root's own files.
const AS_ROOT: readonly Way[] = [
  { prefix: [], spawn: { uid: NOBODY, gid: NOBODY }, owner: NOBODY },
  {
    prefix: [
      ...['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
      ...['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--bounding-set=-all,+dac_override'],
    ],
    spawn: {},
    owner: NOBODY,
  },
  { prefix: ['unshare', '--user'], spawn: {}, owner: 0 },
];

const PROBE = '[ "$(id -u)" -ne 0 ] && id -un >/dev/null && [ -w "$2" ] && [ -x "$2" ] && "$1" --version';

/** The first way that can run `binary` and write in `folder`, which is given to it. Throws with a way on when there is none. */
export function findWay(binary: string, folder: string): Way {
  const root = process.getuid?.() === 0;
  let complaint = '';
  for (const way of root ? AS_ROOT : AS_USER) {
    if (way.owner !== undefined) giveTo(folder, way.owner);
    const [file = 'sh', ...args] = [...way.prefix, 'sh', '-c', PROBE, 'probe', binary, folder];
    const probe = spawnSync(file, args, { ...way.spawn, encoding: 'utf8' });
    if (probe.status === 0) return way;
    complaint = (probe.error?.message ?? probe.stderr).trim().split('\n')[0] || complaint;
  }
  const advice = root
    ? 'As root it needs folders that other users may enter: set KERNGRAAF_DATA to one, or run as an ordinary user.'
    : 'Is the folder yours, and does this system have glibc?';
  throw new StartProblem(`PostgreSQL cannot run with its files in ${folder}${complaint && ` (${complaint})`}.`, advice);
}

function giveTo(folder: string, owner: number): void {
  if (statSync(folder).uid === owner) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, entry), owner, owner);
  chownSync(folder, owner, owner);
}
