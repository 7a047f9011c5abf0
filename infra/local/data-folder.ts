import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { StartProblem } from './problem.ts';
import { birthOf, isAlive, readIfThere } from './processes.ts';

/** Raised when what is kept changes its shape; 18 is PostgreSQL's, which reads no other's files. */
const VERSION = 'kerngraaf 1, postgresql 18';

/** What runs on a data folder, and where it answers. */
export interface RunningPlatform {
  readonly pid: number;
  readonly birth: string;
  readonly gatewayUrl: string;
  readonly issuerUrl: string;
  /** Its events go over Kafka. */
  readonly kafka?: boolean;
}

/** KERNGRAAF_DATA, or `.kerngraaf` in the project. */
export function dataFolderOf(env: NodeJS.ProcessEnv): string {
  return resolve(env.KERNGRAAF_DATA || join(import.meta.dirname, '../../.kerngraaf'));
}

/** Makes the folder or checks that it is one of this version. */
export function openDataFolder(folder: string): 'new' | 'kept' {
  const versionFile = join(folder, 'version');
  // Others may pass, not look: as root, PostgreSQL runs as another user.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (existsSync(versionFile)) {
    requireVersion(readFileSync(versionFile, 'utf8').trim(), folder);
    return 'kept';
  }
  if (readdirSync(folder).length > 0)
    throw new StartProblem(`${folder} holds other things than Kerngraaf's.`, 'Set KERNGRAAF_DATA to an empty or a new folder.');
  writeFileSync(versionFile, `${VERSION}\n`);
  return 'new';
}

function requireVersion(found: string, folder: string): void {
  if (found === VERSION) return;
  const name = relative(process.cwd(), folder) || folder;
  throw new StartProblem(
    `The data folder ${folder} is of another version ("${found}"; this one keeps "${VERSION}").`,
    `Put it aside and start afresh: mv ${name} ${name}.old && npm start. Or set KERNGRAAF_DATA to another folder.`,
  );
}

export interface Lock {
  /** An earlier run ended without giving its lock back. */
  readonly takenOver: boolean;
  release(): void;
}

/** One platform per data folder. Throws while another runs; a lock whose process is gone is taken over. */
export function lockDataFolder(folder: string, self: Omit<RunningPlatform, 'pid' | 'birth'>): Lock {
  const file = join(folder, 'running.json');
  const text = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), ...self });
  const unfinished = `${file}.${process.pid}`;
  const other = runningOn(folder);
  if (other !== undefined) throw alreadyRuns(other, folder);
  const takenOver = removeStale(file, folder);
  writeFileSync(unfinished, text, { mode: 0o600 });
  try {
    // Linking fails when somebody was quicker; the file is complete from its first moment.
    linkSync(unfinished, file);
  } catch (cause) {
    const winner = runningOn(folder);
    throw winner === undefined ? cause : alreadyRuns(winner, folder);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { takenOver, release: () => rmSync(file, { force: true }) };
}

/** What runs on the folder now, if anything. */
export function runningOn(folder: string): RunningPlatform | undefined {
  const text = readIfThere(join(folder, 'running.json'));
  if (text === undefined) return undefined;
  const running = JSON.parse(text) as RunningPlatform;
  return isAlive(running.pid) && birthOf(running.pid) === running.birth ? running : undefined;
}

/** Moved away before it is judged a second time: of two starts at once only one gets hold of the same file. */
function removeStale(file: string, folder: string): boolean {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const { pid, birth } = JSON.parse(readFileSync(aside, 'utf8')) as RunningPlatform;
  if (isAlive(pid) && birthOf(pid) === birth) linkSync(aside, file);
  rmSync(aside, { force: true });
  const quicker = runningOn(folder);
  if (quicker !== undefined) throw alreadyRuns(quicker, folder);
  return true;
}

function alreadyRuns({ pid, gatewayUrl }: RunningPlatform, folder: string): StartProblem {
  return new StartProblem(
    `Kerngraaf already runs on ${folder} (process ${pid}) and answers at ${gatewayUrl}/graphql.`,
    `Use that one, stop it (kill ${pid}), or start a second beside it: KERNGRAAF_DATA=.kerngraaf-2 PORT=4100 npm start`,
  );
}
