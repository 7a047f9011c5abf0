import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { ProfileMandaat } from '@kerngraaf/schema/profiles/catalogue.ts';
import { profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { day } from '../testing/besluit-fixtures.ts';
import { mandateFor } from './mandaat.ts';

const on = day('2026-03-10');
const anna = newId();
const profiles = readProfiles(`${import.meta.dirname}/../../../schema/profiles`);
const mandatenVan = (gemeente: string): readonly ProfileMandaat[] => profileOn(profiles, gemeente, on)?.mandaten ?? [];

const mandaat = (own: Partial<ProfileMandaat> = {}): ProfileMandaat => ({
  code: 'm',
  naam: 'Mandaat',
  bron: 'tr2015 1.3',
  functie: 'kernteamlid',
  producten: ['rolstoel'],
  vorm: 'BESLUIT',
  from: day('2026-01-01'),
  grond: 'Mandaatbesluit',
  ...own,
});

describe('A mandate', () => {
  it.each<[string, Partial<ProfileMandaat>, object, boolean]>([
    ['covers its product', {}, {}, true],
    ['covers no other', {}, { producten: ['rolstoel', 'dagbesteding'] }, false],
    ['covers every product by *', { producten: ['*'] }, { producten: ['rolstoel', 'dagbesteding'] }, true],
    ['is of its function', { functie: 'consulent-wmo' }, {}, false],
    ['may be of one person', { professional: anna }, {}, true],
    ['is then of nobody else', { professional: newId() }, {}, false],
    ['does not hold before it begins', { from: day('2026-03-11') }, {}, false],
    ['holds on its last day', { until: on }, {}, true],
    ['does not hold after it', { until: day('2026-03-09') }, {}, false],
    ['for the substance does not cover the besluit', { vorm: 'INHOUD' }, {}, false],
    ['for the substance covers the substance', { vorm: 'INHOUD' }, { vorm: 'INHOUD' }, true],
    ['for the besluit covers the substance', {}, { vorm: 'INHOUD' }, true],
  ])('%s', (_, own, asked, held) => {
    const wie = { functie: 'kernteamlid', professional: anna };
    const found = mandateFor([mandaat(own)], wie, { producten: ['rolstoel'], on, vorm: 'BESLUIT', ...asked });
    expect(found !== null).toBe(held);
  });

  it('is none without a function', () => {
    const wie = { functie: undefined, professional: anna };
    expect(mandateFor([mandaat()], wie, { producten: ['rolstoel'], on, vorm: 'INHOUD' })).toBeNull();
  });

  it('may be two that cover a besluit together; one that covers all of it comes first', () => {
    const two = [mandaat({ code: 'a' }), mandaat({ code: 'b', producten: ['dagbesteding'] })];
    const wie = { functie: 'kernteamlid', professional: anna };
    const asked = { producten: ['rolstoel', 'dagbesteding'], on, vorm: 'BESLUIT' } as const;
    expect(mandateFor(two, wie, asked)?.code).toBe('a');
    expect(mandateFor([...two, mandaat({ code: 'c', producten: ['*'] })], wie, asked)?.code).toBe('c');
  });

  it('is not held by any function of a kernteam in Overbetuwe, and is by the wijkteam of Hollands Kroon, as an assumption', () => {
    const asked = { producten: ['huishoudelijke-hulp'], on, vorm: 'BESLUIT' } as const;
    for (const { code: functie } of profileOn(profiles, '1734', on)?.functies.filter(({ inKernteam }) => inKernteam) ?? [])
      expect(mandateFor(mandatenVan('1734'), { functie, professional: anna }, { ...asked, vorm: 'INHOUD' })).toBeNull();
    expect(mandateFor(mandatenVan('1734'), { functie: 'consulent-wmo', professional: anna }, asked)).toMatchObject({ aanname: false });
    expect(mandateFor(mandatenVan('1911'), { functie: 'kernteamlid', professional: anna }, asked)).toMatchObject({ aanname: true });
  });
});
