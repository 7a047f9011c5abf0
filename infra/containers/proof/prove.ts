import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaJars, missingForKafka } from '../../local/kafka/jars.ts';
import { makeLeash } from '../../local/leash.ts';
import { run } from './command.ts';
import { debian, npmCache } from './stand-ins.ts';
import { fetchTools, type Tools } from './tools.ts';

/** What the part behind the wall is given. */
export interface Prepared {
  /** Empty; everything that is made there is gone with it. */
  readonly folder: string;
  readonly tools: Tools;
  readonly debian: string;
}

const CGROUPS = '/sys/fs/cgroup';
const NAME = 'kerngraaf-containers-';
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s`;

const missing = missingHere();
if (missing !== undefined) {
  console.log(`The containers are not proven here: ${missing}`);
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
} else process.exitCode = await prove();

function missingHere(): string | undefined {
  const debian12 = existsSync('/etc/os-release') && /^VERSION_CODENAME=bookworm$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian12 || process.arch !== 'x64') return 'the stand-ins for the base images are made on Debian 12, x86-64.';
  if (process.getuid?.() !== 0) return 'a Docker engine of its own is started by root.';
  return missingForKafka();
}

/** Everything is fetched first. What runs then has a network, a process table and mounts of its own: they end with it, and so does all that it started. */
async function prove(): Promise<number> {
  const begin = performance.now();
  const folder = mkdtempSync(join(tmpdir(), NAME));
  const leash = makeLeash(folder);
  try {
    const tools = fetchTools();
    const prepared: Prepared = { folder, tools, debian: debian(tools) };
    npmCache();
    kafkaJars();
    console.log(`${seconds(begin)} what the stand-ins for the base images are made of is there`);
    const wall = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
    // The first process of a table must take in the orphans, as a shell does that waits.
    const inside = ['sh', '-c', '"$@"; exit $?', 'sh', process.execPath, join(import.meta.dirname, 'inside.ts'), JSON.stringify(prepared)];
    const child = spawn('unshare', [...wall, ...inside], { stdio: 'inherit' });
    leash.add(child.pid ?? 0);
    return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)).once('error', () => resolve(1)));
  } finally {
    await leash.close();
    removeCgroups();
    console.log(`${seconds(begin)} nothing of it is left`);
  }
}

/** The kernel keeps them when what ran in them is gone: of this run, and of one that was killed. */
function removeCgroups(): void {
  for (const controller of ['.', ...readdirSync(CGROUPS)]) {
    const folder = join(CGROUPS, controller);
    const ended = readdirSync(folder).filter((name) => name.startsWith(NAME) && !existsSync(join(tmpdir(), name)));
    for (const name of ended) run('find', [join(folder, name), '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';']);
  }
}
