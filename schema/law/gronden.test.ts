import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fits, type GrondVoor, gronden, grondOf } from './gronden.ts';

const read = (name: string): object => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));

describe('The grounds in the law', () => {
  it('are written as their schema says', () => {
    const isSound = new Ajv2020({ strict: true }).compile(read('gronden.schema.json'));
    isSound(read('gronden.json'));
    expect(isSound.errors).toBeNull();
  });

  it('have one code each', () => {
    expect(new Set(gronden.map(({ code }) => code)).size).toBe(gronden.length);
    expect(grondOf('wmo-2.3.5-lid-6-wlz')?.artikel).toBe('Wmo 2015 art. 2.3.5 lid 6');
    expect(grondOf('toveren')).toBeNull();
  });

  it.each<[GrondVoor]>([['TOEGEKEND'], ['GEDEELTELIJK'], ['AFGEWEZEN'], ['HERZIENING'], ['INTREKKING']])(
    'give each law one for %s',
    (voor) => {
      for (const wet of ['WMO', 'JEUGDWET'] as const) expect(gronden.filter((grond) => fits(grond, wet, voor))).not.toHaveLength(0);
    },
  );

  it('let no besluit rest on what needs none', () => {
    for (const grond of gronden) expect(grond.voor.includes('EINDE')).toBe(grond.wet === undefined);
  });
});
