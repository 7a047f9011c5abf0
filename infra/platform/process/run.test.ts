import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process whose `start` and `stop` are the given code; `act` is called with it once it says that it has started. */
async function run(start: string, stop: string, act: (child: ChildProcess) => void, early = ''): Promise<Ended> {
  const program = `
    import { runProcess } from ${JSON.stringify(here('run.ts'))};
    import { makeLog } from ${JSON.stringify(here('log.ts'))};
    const log = makeLog({ service: 'sample' });
    const held = setInterval(() => undefined, 1000);
    await runProcess({ log, start: ${early}async (stopping) => { ${start}; return { stop: async () => { ${stop}; log.info('stopped', { count: Number(stopping.aborted) }); clearInterval(held); } }; } });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('no pipes');
  let [out, err, acted] = ['', '', false];
  stdout.on('data', (chunk) => {
    out += chunk;
    if (!acted && out.includes('process.started')) {
      acted = true;
      act(child);
    }
  });
  stderr.on('data', (chunk) => (err += chunk));
  // Not `close`: Node does not emit it for a child whose channel its parent closed.
  const [[code]] = await Promise.all([once(child, 'exit'), once(stdout, 'end'), once(stderr, 'end')]);
  return { code, out, err };
}

describe('a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops once on %s, not ready first, and leaves with 0', async (signal) => {
    const ended = await run('', `process.emit('SIGINT'); process.emit('SIGTERM')`, (child) => child.kill(signal));
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out.match(/"event":"stopped"/g)).toHaveLength(1);
    expect(ended.out).toContain('"count":1');
  });

  it('stops when its parent is gone', async () => {
    const ended = await run('', '', (child) => child.disconnect());
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('"event":"stopped"');
  });

  it('prints one line too when what starts it throws before there is anything to wait for', async () => {
    const ended = await run('', '', () => undefined, `() => { throw new Error('a profile has a mistake'); }, instead: `);
    expect(ended).toEqual({ code: 1, out: '', err: 'cannot start: a profile has a mistake\n' });
  });

  it('prints one line and leaves with 1 when it cannot start', async () => {
    const ended = await run(`throw new Error('port 4001 is in use\\nby another')`, '', () => undefined);
    expect(ended).toEqual({ code: 1, out: '', err: 'cannot start: port 4001 is in use by another\n' });
  });

  it('logs an error that nobody handled, without its message, and leaves with 1', async () => {
    const ended = await run(`setImmediate(() => Promise.reject(new TypeError('about Jan')))`, '', () => undefined);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('process.unhandled');
    expect(ended.out).not.toContain('Jan');
  });
});
