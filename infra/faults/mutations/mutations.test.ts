import { describe, expect, it } from '@jest/globals';
import { MUTATIONS } from './mutations.ts';
import { changedFiles, ROOT } from './scratch.ts';

describe('a mutation', () => {
  it.each(MUTATIONS.map(({ name, changes }) => [name, changes] as const))('finds the words that it changes: %s', (_, changes) => {
    expect(changedFiles(ROOT, changes).size).toBeGreaterThan(0);
  });

  it('whose words are gone is an error, not a mutation', () => {
    const gone = { file: 'package.json', from: 'words that nobody wrote', to: '' };
    expect(() => changedFiles(ROOT, [gone])).toThrow('package.json has 0 times');
  });
});
