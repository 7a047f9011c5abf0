import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { kernteamAanbodMistake } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import {
  aBeschikking,
  aMandaat,
  anAanvraag,
  anOnderzocht,
  aRefusal,
  aToekenning,
  aWens,
  day,
  motivering,
} from '../testing/besluit-fixtures.ts';
import { type BesluitWish, decideAanvraag } from './decide-aanvraag.ts';
import { grantSpoed, spoedMistake } from './grant-spoed.ts';
import { type Onderdeelwens, onderdelenMistake } from './onderdeel-mistake.ts';
import { adresMistake, publishBeschikking, vervangen } from './publish-beschikking.ts';
import { productenMistake } from './submit-aanvraag.ts';

const on = day('2026-03-10');
const found = profileOn(readProfiles(`${import.meta.dirname}/../../../schema/profiles`), '1734', on);
if (found === null) throw new Error('Overbetuwe has a profile');
const profile = found;
const pgb = { bekwaam: true, gemotiveerd: true, kwaliteit: true };
const byPgb = aToekenning({ leveringsvorm: 'PGB', pgb });

describe('Parts that cannot be', () => {
  it.each<[string, readonly Partial<Onderdeelwens>[], string | null]>([
    ['none', [], 'PART_REQUIRED'],
    ['one product twice', [{}, {}], 'PART_TWICE'],
    ['an unknown product', [{ product: 'toverstaf' }], 'PRODUCT_UNKNOWN'],
    ['a product of another law', [{ product: 'jeugd-begeleiding' }], 'PRODUCT_OF_OTHER_LAW'],
    ['an unknown ground', [{ grond: 'omdat' }], 'GROND_UNKNOWN'],
    ['a ground for a refusal', [{ grond: 'wmo-2.3.5-lid-6-wlz' }], 'GROND_NOT_ALLOWED'],
    ['a ground of another law', [{ grond: 'jw-2.3' }], 'GROND_NOT_ALLOWED'],
    ['one rung twice', [{ motivering: [...motivering, ...motivering] }], 'TREDE_TWICE'],
    ['a grant of nothing', [{ toekenning: null }], 'GRANT_INCOMPLETE'],
    ['a part without what is left out', [{ uitkomst: 'GEDEELTELIJK' }], 'GRANT_INCOMPLETE'],
    ['a whole with something left out', [{ nietToegekend: 'De nacht' }], 'GRANT_NOT_ALLOWED'],
    ['a refusal that grants', [{ ...aRefusal(), toekenning: aToekenning() }], 'GRANT_NOT_ALLOWED'],
    [
      'a form that is not offered',
      [{ product: 'kortdurend-verblijf', toekenning: aToekenning({ leveringsvorm: 'PGB', pgb }) }],
      'LEVERINGSVORM_NOT_OFFERED',
    ],
    ['a checklist in kind', [{ toekenning: aToekenning({ pgb }) }], 'PGB_CHECKLIST_NOT_ALLOWED'],
    ['a period that ends before it begins', [{ toekenning: aToekenning({ until: day('2026-03-09') }) }], 'PERIOD_REVERSED'],
    ['a day more than five years', [{ toekenning: aToekenning({ until: day('2031-03-10') }) }], 'PERIOD_TOO_LONG'],
    ['five years', [{ toekenning: aToekenning({ until: day('2031-03-09') }) }], null],
    [
      'beyond the contract',
      [{ product: 'dagbesteding', toekenning: aToekenning({ until: day('2028-01-01') }) }],
      'PERIOD_OUTSIDE_CONTRACT',
    ],
    ['beyond the contract by a budget', [{ product: 'dagbesteding', toekenning: { ...byPgb, until: day('2028-01-01') } }], null],
    ['less than nothing', [{ toekenning: aToekenning({ bedrag: -1 }) }], 'NEGATIVE_AMOUNT'],
    ['nothing but help', [{ toekenning: aToekenning({ bedrag: 0 }) }], null],
    ['a refusal beside a grant', [{}, aRefusal()], null],
  ])('%s', (_, wensen, mistake) => {
    expect(onderdelenMistake(wensen.map(aWens), { profile, wet: 'WMO', on })).toBe(mistake);
  });

  it('counts a year from 29 February to the last of that month', () => {
    const from = aToekenning({ since: day('2028-02-29') });
    const rolstoel = (until: string) => aWens({ product: 'begeleiding-individueel', toekenning: { ...from, until: day(until) } });
    const judged = (until: string) => onderdelenMistake([rolstoel(until)], { profile, wet: 'WMO', on });
    expect(judged('2033-02-28')).toBeNull();
    expect(judged('2033-03-01')).toBe('PERIOD_TOO_LONG');
  });

  it.each([
    [[], 'PRODUCT_REQUIRED'],
    [['rolstoel', 'rolstoel'], 'PRODUCT_TWICE'],
    [['toverstaf'], 'PRODUCT_UNKNOWN'],
    [['jeugd-begeleiding'], 'PRODUCT_OF_OTHER_LAW'],
    [['rolstoel', 'dagbesteding'], null],
  ])('or asked: %j is %s', (producten, mistake) => {
    expect(productenMistake(producten, { profile, wet: 'WMO', on })).toBe(mistake);
  });

  it.each([
    [{ antwoord: 'JA', kernteam: null, reden: null }, null],
    [{ antwoord: 'JA', kernteam: 'driel', reden: null }, null],
    [{ antwoord: 'JA', kernteam: 'arnhem', reden: null }, 'KERNTEAM_UNKNOWN'],
    [{ antwoord: 'NEE', kernteam: 'driel', reden: 'x' }, 'KERNTEAM_NOT_ALLOWED'],
    [{ antwoord: 'NEE', kernteam: null, reden: null }, 'REDEN_REQUIRED'],
    [{ antwoord: 'NEE', kernteam: null, reden: 'x' }, null],
  ] as const)('or offered: %j is %s', (aanbod, mistake) => {
    expect(kernteamAanbodMistake(aanbod, profile)).toBe(mistake);
  });
});

const nee = { antwoord: 'NEE', kernteam: null, reden: 'Wil niet' } as const;
const wishOf = (wens: Onderdeelwens = aWens(), own: Partial<BesluitWish> = {}): BesluitWish => ({
  beschikking: newId(),
  onderdelen: [{ id: newId(), wens }],
  aanbod: null,
  mandaat: aMandaat,
  onderzocht: true,
  overlapt: false,
  by: newId(),
  on,
  ...own,
});

describe('Deciding an aanvraag', () => {
  const aanvraag = anAanvraag();
  const dagbesteding = anAanvraag({ producten: ['dagbesteding'] });

  it.each([
    ['without mandate', aanvraag, wishOf(aWens(), { mandaat: null }), 'MANDATE_REQUIRED'],
    ['before the onderzoek was done', aanvraag, wishOf(aWens(), { onderzocht: false }), 'ONDERZOEK_NOT_DONE'],
    ['on what was not asked', aanvraag, wishOf(aWens({ product: 'rolstoel' })), 'PARTS_DO_NOT_MATCH'],
    ['on less than was asked', anAanvraag({ producten: ['huishoudelijke-hulp', 'rolstoel'] }), wishOf(), 'PARTS_DO_NOT_MATCH'],
    [
      'from a day before it was asked',
      aanvraag,
      wishOf(aWens({ toekenning: aToekenning({ since: day('2026-03-08') }) })),
      'PERIOD_BEFORE_AANVRAAG',
    ],
    [
      'for a budget without its conditions',
      aanvraag,
      wishOf(aWens({ toekenning: aToekenning({ leveringsvorm: 'PGB' }) })),
      'PGB_CHECKLIST_INCOMPLETE',
    ],
    [
      'for a budget of which one condition does not hold',
      aanvraag,
      wishOf(aWens({ toekenning: { ...byPgb, pgb: { ...pgb, kwaliteit: false } } })),
      'PGB_CHECKLIST_INCOMPLETE',
    ],
    ['without a word about a rung', aanvraag, wishOf(aWens({ motivering: motivering.slice(1) })), 'MOTIVERING_INCOMPLETE'],
    ['beside what runs', aanvraag, wishOf(aWens(), { overlapt: true }), 'VOORZIENING_OVERLAPS'],
    ['with a refusal and no word about the kernteam', dagbesteding, wishOf(aRefusal()), 'KERNTEAM_OFFER_REQUIRED'],
    ['while it stands still', { ...aanvraag, status: 'OPGESCHORT' as const }, wishOf(), 'AANVRAAG_SUSPENDED'],
    [
      'a second time',
      { ...aanvraag, status: 'BESLIST' as const, beschikking: newId(), kernteamAangeboden: null },
      wishOf(),
      'AANVRAAG_ENDED',
    ],
    ['with a budget', aanvraag, wishOf(aWens({ toekenning: byPgb })), null],
    ['with a refusal and a word about the kernteam', dagbesteding, wishOf(aRefusal(), { aanbod: nee }), null],
  ] as const)('%s', (_, asked, wish, reason) => {
    const decision = decideAanvraag(asked, wish);
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });

  it('ends it and makes a beschikking; its term runs on until that is known', () => {
    const wish = wishOf();
    expect(decideAanvraag(aanvraag, wish)).toMatchObject({
      state: {
        aanvraag: { status: 'BESLIST', beschikking: wish.beschikking, termijnen: aanvraag.termijnen },
        beschikking: {
          status: 'VASTGESTELD',
          mandaat: aMandaat,
          decidedOn: on,
          aanleiding: { soort: 'TOEKENNING', aanvraag: aanvraag.id },
        },
      },
      events: [{ type: 'AanvraagDecided', onderdelen: [{ uitkomst: 'TOEGEKEND' }] }],
    });
  });
});

describe('An urgent grant', () => {
  const wish = { beschikking: newId(), onderdeel: { id: newId(), wens: aWens({ grond: 'wmo-2.3.3', motivering: [] }) }, by: newId(), on };
  const sound = { ...wish, mandaat: aMandaat, overlapt: false, eerderToegekend: false };
  const budget = aWens({ toekenning: aToekenning({ leveringsvorm: 'PGB' }) });

  it.each([
    ['straight from a question', { status: 'AANGEBODEN', verslagVerstuurd: false }, {}, null],
    ['after the question left', { status: 'AFGEBROKEN' }, {}, 'ONDERZOEK_NO_LONGER_HERE'],
    ['after the onderzoek', { status: 'AFGEROND' }, {}, 'ONDERZOEK_CLOSED'],
    ['for nobody', { inwoner: null }, {}, 'PERSON_REQUIRED'],
    ['for youth', { wet: 'JEUGDWET' }, {}, 'SPOED_NOT_UNDER_JEUGDWET'],
    ['without mandate', {}, { mandaat: null }, 'MANDATE_REQUIRED'],
    ['twice', {}, { eerderToegekend: true }, 'SPOED_ALREADY_GRANTED'],
    ['by a budget without its conditions', {}, { onderdeel: { id: newId(), wens: budget } }, 'PGB_CHECKLIST_INCOMPLETE'],
    ['from a day before', {}, { on: day('2026-03-11') }, 'PERIOD_BEFORE_BESLUIT'],
    ['beside what runs', {}, { overlapt: true }, 'VOORZIENING_OVERLAPS'],
  ] as const)('%s', (_, onderzoek, own, reason) => {
    const decision = grantSpoed(anOnderzocht(onderzoek), { ...sound, ...own });
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });

  it('grants', () => {
    expect(spoedMistake(aRefusal())).toBe('GRANT_INCOMPLETE');
    expect(spoedMistake(aWens())).toBeNull();
  });
});

describe('Making a beschikking known', () => {
  const bezwaar = startTermijn(termOn('awb-bezwaar', on), on, on);
  const publication = {
    wijze: 'POST',
    mandaat: aMandaat,
    overlapt: false,
    besluitBy: [],
    bezwaar,
    by: newId(),
    on,
    briefHash: 'f00',
  } as const;

  it('starts the six weeks for a bezwaar the day after', () => {
    expect(publishBeschikking(aBeschikking(), publication)).toMatchObject({
      state: { status: 'BEKENDGEMAAKT', bezwaarTot: '2026-04-21', briefHash: 'f00', termijnen: [{ code: 'awb-bezwaar', voor: 'INWONER' }] },
      events: [{ type: 'BeschikkingPublished', on, bezwaarTot: '2026-04-21' }],
    });
  });

  it('happens once, with mandate, and not beside what runs', () => {
    const known = publishBeschikking(aBeschikking(), publication);
    if (!known.accepted) throw new Error(known.reason);
    const again = (state: Parameters<typeof publishBeschikking>[0], own: object = {}) =>
      publishBeschikking(state, { ...publication, ...own });
    expect(again(known.state)).toMatchObject({ reason: 'BESCHIKKING_ALREADY_PUBLISHED' });
    expect(again(vervangen(known.state, 'HERZIENING'))).toMatchObject({ reason: 'BESCHIKKING_NO_LONGER_HERE' });
    expect(again(vervangen(known.state, 'INTREKKING'))).toMatchObject({ reason: 'BESCHIKKING_NO_LONGER_HERE' });
    expect(again(aBeschikking(), { mandaat: null })).toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(again(aBeschikking(), { overlapt: true })).toMatchObject({ reason: 'VOORZIENING_OVERLAPS' });
    expect(again(aBeschikking(), { besluitBy: [publication.by] })).toMatchObject({ reason: 'DECIDED_THE_BESLUIT' });
  });

  it('needs an address of at most five lines', () => {
    expect(adresMistake({ naam: 'x', adresregels: [] })).toBe('ADRES_REQUIRED');
    expect(adresMistake({ naam: 'x', adresregels: ['1', '2', '3', '4', '5'] })).toBeNull();
    expect(adresMistake({ naam: 'x', adresregels: ['1', '2', '3', '4', '5', '6'] })).toBe('ADRES_REQUIRED');
  });
});
