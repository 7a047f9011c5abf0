import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadOnce } from './dataset-once.ts';
import { inTemporaryFolder } from './testing/temporary.ts';

describe('the data set', () => {
  it('is loaded by the first start alone, again after a load that failed, and again when its content is another', () =>
    inTemporaryFolder(async (folder) => {
      let times = 0;
      const load = async (): Promise<void> => {
        times += 1;
      };
      await expect(loadOnce(folder, () => Promise.reject(new Error('half way')))).rejects.toThrow('half way');
      expect(await loadOnce(folder, load)).toBe(true);
      expect(await loadOnce(folder, load)).toBe(false);
      writeFileSync(join(folder, 'loaded'), 'of an older content');
      expect(await loadOnce(folder, load)).toBe(true);
      expect(times).toBe(2);
    }));
});
