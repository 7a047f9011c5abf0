import { spawn } from 'node:child_process';

/**
 * A process beside the parent that reads from it who is to end with it: "+ 123" and "- 123", a line each. When the parent is gone, by kill -9 too, it
 * asks those that are left and ends them after three seconds; a folder of theirs, $1 or '', goes last. A child that hangs, is stopped, or has only begun to start cannot hear a channel close.
 */
const LEASH = `
folder=$1
[ -n "$folder" ] && trap 'rm -rf "$folder"' EXIT
pids=
while read -r sign pid; do
  case $sign in
    +) pids="$pids $pid" ;;
    -) rest=; for one in $pids; do [ "$one" = "$pid" ] || rest="$rest $one"; done; pids=$rest ;;
  esac
done
[ -z "$pids" ] && exit 0
kill -TERM $pids 2>/dev/null
tenths=0
while [ "$tenths" -lt 30 ]; do
  alive=; for one in $pids; do kill -0 "$one" 2>/dev/null && alive="$alive $one"; done
  [ -z "$alive" ] && exit 0
  pids=$alive
  sleep 0.1
  tenths=$((tenths + 1))
done
kill -KILL $pids 2>/dev/null
`;

export interface Leash {
  add(pid: number): void;
  remove(pid: number): void;
  /** Resolves when all that are still on it, and its own process, are gone. */
  close(): Promise<void>;
}

export function makeLeash(folder = ''): Leash {
  const child = spawn('sh', ['-c', LEASH, 'leash', folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  // Without it children still hear their channel close.
  child.stdin.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    add: (pid) => void child.stdin.write(`+ ${pid}\n`),
    remove: (pid) => void child.stdin.write(`- ${pid}\n`),
    close: async () => {
      child.stdin.end();
      await gone;
    },
  };
}
