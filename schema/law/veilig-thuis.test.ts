import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import file from './veilig-thuis.json' with { type: 'json' };
import { lastDayOf, veiligThuisTermijnen, veiligThuisTermijnOn } from './veilig-thuis.ts';

const read = (name: string): object => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
const on = parseLocalDate('2026-03-10');

describe('The terms of Veilig Thuis', () => {
  it('are written as their schema says', () => {
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    const isSound = ajv.compile(read('veilig-thuis.schema.json'));
    isSound(read('veilig-thuis.json'));
    expect(isSound.errors).toBeNull();
  });

  it('are all there, and say when nobody looked them up', () => {
    for (const code of veiligThuisTermijnen) expect(veiligThuisTermijnOn(code, on).naam).not.toBe('');
    expect(file.termijnen.map(({ bevestigd }) => bevestigd)).toEqual([false, false, false]);
  });

  it.each([
    ['triage', false, '2026-03-15'],
    ['onderzoek', false, '2026-05-19'],
    ['informeren', false, '2026-04-07'],
    ['informeren', true, '2026-04-21'],
    ['triage', true, '2026-03-15'],
  ] as const)('end %s (made longer: %s) on %s', (code, verlengd, last) => {
    expect(lastDayOf(veiligThuisTermijnOn(code, on), on, verlengd)).toBe(last);
  });
});
