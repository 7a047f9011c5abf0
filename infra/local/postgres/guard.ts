import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * Starts a command and outlives whoever asked for it by a moment only: standard input is a pipe from the parent, and its end (also by kill -9)
 * stops the command. PostgreSQL reads SIGINT as "fast", SIGQUIT as "at once"; 3.2 seconds are the whole way. $1 is a folder that goes with it, or ''.
 */
const GUARD = `
folder=$1; shift
exec 3<&0
"$@" </dev/null >&2 3<&- &
pid=$!
echo "$pid"
(
  read -r line
  kill -INT "$pid"
  tenths=0
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths + 1))
    [ "$tenths" -eq 25 ] && kill -QUIT "$pid"
    [ "$tenths" -eq 32 ] && kill -KILL "$pid"
  done
) <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$pid"
status=$?
kill "$watcher" 2>/dev/null
[ -n "$folder" ] && rm -rf "$folder"
exit "$status"
`;

export interface Guarded {
  /** Of the command itself, not of the guard. */
  readonly pid: number;
  /** Resolves with the command's exit code when it and its guard are gone. */
  readonly exited: Promise<number>;
  /** Ends the pipe and waits for the end; safe to call twice. */
  stop(): Promise<void>;
}

export interface GuardOptions {
  readonly prefix: readonly string[];
  readonly spawn: Pick<SpawnOptions, 'uid' | 'gid'>;
  readonly env: NodeJS.ProcessEnv;
  /** File descriptor for what the command prints. */
  readonly output: number | 'ignore';
  readonly folder?: string;
}

/** Rejects when the command cannot be started at all; a command that dies later shows in `exited`. */
export async function startGuarded(command: readonly string[], options: GuardOptions): Promise<Guarded> {
  const [file = 'sh', ...args] = [...options.prefix, 'sh', '-c', GUARD, 'guard', options.folder ?? '', ...command];
  // A session of its own: Ctrl-C in the terminal reaches the parent alone, which stops things in order.
  const child = spawn(file, args, { ...options.spawn, env: options.env, detached: true, stdio: ['pipe', 'pipe', options.output] });
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const pid = await firstLine(child);
  return {
    pid: Number(pid),
    exited,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The guard ended at once with exit code ${code}.`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}
