import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from './processes.ts';
import { makeSupervisor, type Supervisor } from './supervisor.ts';
import { eventually, inTemporaryFolder } from './testing/temporary.ts';

const deaf = join(import.meta.dirname, 'testing/deaf.ts');

async function withSupervisor(work: (supervisor: Supervisor, lines: string[], folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const lines: string[] = [];
    const supervisor = makeSupervisor({ logFolder: join(folder, 'logs'), log: (line) => lines.push(line), firstBackoff: 20 });
    await work(supervisor, lines, folder);
    await supervisor.close();
  });
}

describe('a supervised process', () => {
  it('is started again when it dies, and said to be', () =>
    withSupervisor(async (supervisor, lines) => {
      const one = supervisor.run({ name: 'one', main: deaf, env: {} });
      const first = await eventually(one.pid);
      process.kill(first, 'SIGKILL');
      const second = await eventually(() => one.pid() !== first && one.pid());
      expect(isAlive(second)).toBe(true);
      expect(lines).toEqual(['one ended (SIGKILL); starting it again in 0.02 s']);
      await one.stop(0);
      expect(isAlive(second)).toBe(false);
    }));

  it('waits longer after each failure', () =>
    withSupervisor(async (supervisor, lines, folder) => {
      const main = join(folder, 'broken.mjs');
      writeFileSync(main, 'process.exit(3)');
      const broken = supervisor.run({ name: 'broken', main, env: {} });
      await eventually(() => lines.length >= 3);
      await broken.stop(0);
      expect(lines.slice(0, 3)).toEqual([0.02, 0.04, 0.08].map((s) => `broken ended (exit code 3); starting it again in ${s} s`));
    }));

  it('is hopeless once it died three times soon after its start', () =>
    withSupervisor(async (supervisor, lines, folder) => {
      const main = join(folder, 'broken.mjs');
      writeFileSync(main, 'process.exit(3)');
      const broken = supervisor.run({ name: 'broken', main, env: {} });
      await broken.hopeless;
      expect(lines.length).toBeGreaterThanOrEqual(2);
      await broken.stop(0);
    }));

  it('writes what it prints to its log and gets no more than its own settings', () =>
    withSupervisor(async (supervisor, _lines, folder) => {
      const main = join(folder, 'prints.mjs');
      writeFileSync(main, 'console.log(Object.keys(process.env).join(), process.env.PORT); setInterval(() => 0, 1000)');
      const prints = supervisor.run({ name: 'prints', main, env: { PORT: '4001' } });
      const log = (): string => readFileSync(join(folder, 'logs/prints.log'), 'utf8');
      await eventually(() => log().endsWith('\n'));
      expect(log()).toMatch(/PORT/);
      expect(log()).not.toMatch(/HOME/);
      await prints.stop(1_000);
      expect(supervisor.lastLines('prints')).toMatch(/ 4001$/);
    }));
});
