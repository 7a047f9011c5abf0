import { describe, expect, it } from '@jest/globals';
import { profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import fc from 'fast-check';
import { aRequest, aVolunteer, TODAY } from '../testing/fixtures.ts';
import { type Offered, scoreOf } from './matching.ts';

const found = profileOn(readProfiles(`${import.meta.dirname}/../../../schema/profiles`), '1734', TODAY);
if (found === null) throw new Error('Overbetuwe has a profile');
const profile = found;
const offered = (own: Partial<Offered> = {}): Offered => ({ ...aVolunteer(), running: 0, uren: 0, ...own });
const points = (own: Partial<Offered>) =>
  Object.fromEntries(scoreOf(aRequest(), offered(own), profile).delen.map(({ criterium, punten }) => [criterium, punten]));

describe('The fit of a volunteer', () => {
  it('is the whole of the weights of the gemeenteprofiel for who can and will do all of it', () => {
    const perfect = offered({ dagen: ['MAANDAG', 'WOENSDAG'] });
    expect(scoreOf(aRequest(), perfect, profile)).toMatchObject({ score: 100 });
  });

  it.each([
    ['who does not want the task', { taken: ['vervoer'] }, { TAAK: 0 }],
    ['who can come on one of two days', {}, { DAGEN: 10 }],
    ['who gives half of the hours to others', { urenPerWeek: 4, uren: 3 }, { UREN: 8 }],
    ['who lives where another team works', { kern: 'driel' }, { KERN: 0 }],
    ['who helps two already', { running: 2 }, { BELASTING: 5 }],
  ] as const)('is less for %s', (_, own, expected) => {
    expect(points(own)).toMatchObject(expected);
  });

  it('says why in sentences about no person', () => {
    const { delen } = scoreOf(aRequest(), offered({ running: 1 }), profile);
    expect(delen.map(({ uitleg }) => uitleg)).toEqual([
      'Wil doen wat er gevraagd is.',
      'Kan op 1 van de 2 dagen.',
      'Heeft 4 uur vrij van de 2 die nodig zijn.',
      'Woont in dezelfde kern.',
      'Helpt al 1 keer.',
    ]);
  });

  it('is between 0 and 100, the sum of its parts, each no more than its weight', () => {
    const kern = fc.constantFrom('elst', 'driel', 'heteren', 'atlantis');
    const some = fc.record({ kern, urenPerWeek: fc.integer({ min: 1, max: 40 }), uren: fc.nat(60), running: fc.nat(9) });
    fc.assert(
      fc.property(some, fc.subarray(['gezelschap', 'vervoer']), (own, taken) => {
        const { score, delen } = scoreOf(aRequest(), offered({ ...own, taken }), profile);
        expect(delen.reduce((sum, { punten }) => sum + punten, 0)).toBe(score);
        for (const { punten, maximum } of delen) expect(punten >= 0 && punten <= maximum).toBe(true);
        expect(score >= 0 && score <= 100).toBe(true);
      }),
    );
  });
});
