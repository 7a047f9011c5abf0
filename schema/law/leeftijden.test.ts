import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import file from './leeftijden.json' with { type: 'json' };
import { leeftijdOn } from './leeftijden.ts';

const read = (name: string): object => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));

describe('The ages of the law', () => {
  it('are written as their schema says', () => {
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    const isSound = ajv.compile(read('leeftijden.schema.json'));
    isSound(read('leeftijden.json'));
    expect(isSound.errors).toBeNull();
  });

  it('follow each other without a day that two have or none has', () => {
    for (const records of Map.groupBy(file.leeftijden, ({ code }) => code).values()) {
      const next = records.slice(1).map(({ from }) => Date.parse(from) - 86_400_000);
      expect(records.slice(0, -1).map(({ until }) => Date.parse(until ?? ''))).toEqual(next);
      expect(records.at(-1)).not.toHaveProperty('until');
    }
  });

  it.each(['1990-01-01', '2018-05-24', '2018-05-25', '2026-03-10'])('let someone consent from 16 and come of age at 18 on %s', (on) => {
    expect(leeftijdOn('eigen-toestemming', on as LocalDate)).toBe(16);
    expect(leeftijdOn('meerderjarig', on as LocalDate)).toBe(18);
  });

  it('ask a young person about jeugdhulp from 12 beside who has authority, and from 16 alone', () => {
    expect(leeftijdOn('jeugdhulp-mede-toestemming', '2015-01-01' as LocalDate)).toBe(12);
    expect(leeftijdOn('jeugdhulp-eigen-toestemming', '2015-01-01' as LocalDate)).toBe(16);
  });
});
