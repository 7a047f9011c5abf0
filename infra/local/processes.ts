import { readFileSync } from 'node:fs';

/** True while a process with this number runs, whoever owns it; one that ended and that nobody asked after (state Z) does not. */
export function isAlive(pid: number): boolean {
  return signalTo(pid, 0) && statOf(pid)[0] !== 'Z';
}

/** False when there is no such process any more. */
export function signalTo(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells two processes with the same number apart (numbers are used again); '' where the system does not say. */
export const birthOf = (pid: number): string => statOf(pid)[19] ?? '';

/** Fields 3 and on of proc(5) stat; the name before them may hold anything but ends at the last parenthesis. */
function statOf(pid: number): readonly string[] {
  return readIfThere(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ') ?? [];
}

/** Undefined when there is no such file. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
