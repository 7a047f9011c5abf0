import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import fc from 'fast-check';
import { aBriefInhoud, afgewezenDeel, day, gedeeltelijkDeel, toegekendDeel } from '../../testing/besluit-fixtures.ts';
import { renderBrief } from './brief.ts';
import type { BriefInhoud } from './inhoud.ts';

/** What a reader sees: without markup and style. */
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const whole = aBriefInhoud({
  delen: [toegekendDeel(), gedeeltelijkDeel(), afgewezenDeel()],
  kernteam: { naam: 'Kernteam Elst Noord' },
});

describe('A letter', () => {
  it('can be kept as a file and looked at', () => {
    const dir = join(tmpdir(), 'kerngraaf-brieven');
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'brief.html'), renderBrief(whole));
    expect(renderBrief(whole)).toMatch(/^<!doctype html>\n<html lang="nl">/);
  });

  it.each([
    ['the gemeente', 'Gemeente Overbetuwe'],
    ['the addressee', 'Ans Proef Dorpsstraat 1 6661 AA Elst'],
    ['its date', 'Datum 10 maart 2026'],
    ['its reference', whole.kenmerk],
    ['what was asked', 'Op 2 maart 2026 vroeg u ons om huishoudelijke hulp, individuele begeleiding en dagbesteding.'],
    ['what was granted', 'Huishoudelijke hulp: ja, u krijgt dit'],
    ['for how long', 'Van 10 maart 2026 tot en met 9 maart 2027.'],
    ['how much by a budget', 'een persoonsgebonden budget (pgb) van € 3.120,05 voor de hele periode'],
    ['what was not granted', 'Wat u niet krijgt De nachtelijke uren'],
    ['what was refused', 'Dagbesteding: nee, u krijgt dit niet'],
    ['the ground with its article', '(Wmo 2015 art. 2.3.5 lid 3)'],
    ['why one looks at oneself and the network first', 'De wet vraagt ons om eerst te kijken wat u zelf kunt en wie u kan helpen.'],
    ['why, rung by rung', 'Wat u zelf kunt Besproken: EIGEN_KRACHT Wat uw huisgenoten voor u doen'],
    ['who helps beside it', 'Kernteam Elst Noord denkt graag met u mee'],
    ['who decided', 'namens het college van burgemeester en wethouders van Overbetuwe, Wmo-consulent'],
    ['by what mandate', 'Mandaatbesluit Overbetuwe (Awb art. 10:1)'],
    ['until when one may object', 'De laatste dag is 21 april 2026.'],
    ['to whom', 'Het college van burgemeester en wethouders van Overbetuwe Postbus 11 6660 AA Elst'],
    ['what is in a bezwaar', 'uw handtekening.'],
    ['what to do when it cannot wait', 'de voorzieningenrechter van de Rechtbank Gelderland vragen om een voorlopige voorziening'],
  ])('says %s', (_, words) => {
    expect(textOf(renderBrief(whole))).toContain(words);
  });

  it.each<[string, Partial<BriefInhoud>, string]>([
    ['an urgent grant', { soort: 'SPOED', gevraagd: null }, 'Uw situatie kon niet wachten'],
    ['a revision', { soort: 'HERZIENING', gevraagd: null }, 'Huishoudelijke hulp: dit verandert'],
    [
      'a withdrawal',
      {
        soort: 'INTREKKING',
        gevraagd: null,
        delen: [{ ...afgewezenDeel(), product: 'Huishoudelijke hulp' }],
        einde: { until: day('2026-04-01'), toelichting: 'U bent hersteld.' },
      },
      'U krijgt huishoudelijke hulp tot en met 1 april 2026. Daarna stopt het.',
    ],
    [
      'one on a bezwaar',
      { soort: 'BEZWAAR', gevraagd: null },
      'Dan kunt u in beroep gaan bij de Rechtbank Gelderland. U hebt daarvoor zes weken. De laatste dag is 21 april 2026.',
    ],
    ['one that an urgent grant awaited', { spoed: ['Huishoudelijke hulp'] }, 'U kreeg met spoed tijdelijk huishoudelijke hulp.'],
    ['one without a refusal', {}, 'Hebt u vragen?'],
  ])('of %s says so', (_, own, words) => {
    const text = textOf(renderBrief(aBriefInhoud(own)));
    expect(text).toContain(words);
    expect(text).not.toContain('niet alles gegeven');
  });

  it('needs nothing from elsewhere', () => {
    expect(renderBrief(whole)).not.toMatch(/https?:|<script|<img|<link|@import|url\(/);
  });

  it('makes no markup of what people wrote', () => {
    const words = fc.oneof(fc.constantFrom('<script>alert(1)</script>', '"><img src=x>', "'&<b>", '</style>', '$&'), fc.string());
    const tagsOf = (html: string): readonly string[] => html.match(/<\/?[a-z][^>]*>/g) ?? [];
    fc.assert(
      fc.property(words, (text) => {
        const plain = tagsOf(renderBrief(aBriefInhoud({ geadresseerde: { naam: 'x', adresregels: ['x'] } })));
        const wild = tagsOf(renderBrief(aBriefInhoud({ geadresseerde: { naam: text, adresregels: [text] }, kenmerk: newId() })));
        expect(wild).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every line of a longer text', () => {
    const { deel, ...words } = toegekendDeel();
    const motivering = [{ trede: 'EIGEN_KRACHT' as const, tekst: 'Eén & twee\ndrie\n\nvier' }];
    const html = renderBrief(aBriefInhoud({ delen: [{ deel: { ...deel, motivering }, ...words }] }));
    expect(html).toContain('<p>Eén &amp; twee<br>drie</p>\n<p>vier</p>');
  });
});
