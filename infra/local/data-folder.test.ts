import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lockDataFolder, openDataFolder, runningOn } from './data-folder.ts';
import { inTemporaryFolder } from './testing/temporary.ts';

const urls = { gatewayUrl: 'http://127.0.0.1:4000', issuerUrl: 'http://127.0.0.1:4010' };
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('a data folder', () => {
  it('is new once and kept from then on', () =>
    inTemporaryFolder(async (folder) => {
      expect(openDataFolder(join(folder, 'data'))).toBe('new');
      expect(openDataFolder(join(folder, 'data'))).toBe('kept');
    }));

  it('of another version is refused with a way on', () =>
    inTemporaryFolder(async (folder) => {
      openDataFolder(join(folder, 'data'));
      writeFileSync(join(folder, 'data/version'), 'kerngraaf 99, postgresql 30\n');
      expect(() => openDataFolder(join(folder, 'data'))).toThrow(/another version \("kerngraaf 99, postgresql 30".*\n.*mv /);
    }));

  it('with things of others is refused and left as it is', () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'letter.txt'), 'mine');
      expect(() => openDataFolder(folder)).toThrow(/holds other things.*\n.*KERNGRAAF_DATA/);
      expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('mine');
    }));
});

describe('the lock on a data folder', () => {
  it('refuses a second start, says where the first answers, and is free after release', () =>
    inTemporaryFolder(async (folder) => {
      const lock = lockDataFolder(folder, urls);
      expect(runningOn(folder)).toMatchObject({ pid: process.pid, ...urls });
      expect(() => lockDataFolder(folder, urls)).toThrow(/already runs.*http:\/\/127.0.0.1:4000\/graphql/);
      lock.release();
      expect(runningOn(folder)).toBeUndefined();
      expect(lockDataFolder(folder, urls).takenOver).toBe(false);
    }));

  it('is taken over from a process that is gone', () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: deadPid(), birth: '1', ...urls }));
      expect(runningOn(folder)).toBeUndefined();
      expect(lockDataFolder(folder, urls).takenOver).toBe(true);
      expect(runningOn(folder)?.pid).toBe(process.pid);
    }));

  it('is taken over when the number belongs to another process now', () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, birth: 'of another', ...urls }));
      expect(lockDataFolder(folder, urls).takenOver).toBe(true);
    }));
});
