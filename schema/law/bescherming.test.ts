import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import file from './bescherming.json' with { type: 'json' };
import { grondVan, mayBeGiven, redenOf } from './bescherming.ts';

const read = (name: string): object => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));

describe('The reasons of the safety brake', () => {
  it('are written as their schema says, with one code each and a ground that is there', () => {
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    const isSound = ajv.compile(read('bescherming.schema.json'));
    isSound(read('bescherming.json'));
    expect(isSound.errors).toBeNull();
    expect(new Set(file.redenen.map(({ code }) => code)).size).toBe(file.redenen.length);
    for (const { code } of file.redenen) expect(grondVan(redenOf(code) as NonNullable<ReturnType<typeof redenOf>>).artikel).not.toBe('');
  });

  it.each([
    ['belaging', 'BESCHERMING', '2015-06-10', true],
    ['belaging', 'OPHEFFING', '2015-06-10', false],
    ['gevaar-geweken', 'OPHEFFING', '2015-06-10', true],
    ['direct-gevaar', 'BESCHERMING', '2018-05-24', false],
    ['direct-gevaar', 'BESCHERMING', '2018-05-25', true],
  ] as const)('%s for %s on %s: %s', (code, voor, on, expected) => {
    const reden = redenOf(code);
    expect(reden !== null && mayBeGiven(reden, voor, parseLocalDate(on))).toBe(expected);
  });

  it('know no other', () => {
    expect(redenOf('zomaar')).toBeNull();
  });
});
