import { type Besluitonderdeel, toekenningOf, treden } from '../besluitonderdeel.ts';
import { type Html, markup, nothing, paragraphs } from './html.ts';
import type { BriefDeel, BriefInhoud } from './inhoud.ts';
import { datum, euro, inZin, stappen } from './words.ts';

/** What was decided about one product, and why. */
export function onderdeel({ deel, product, grond }: BriefDeel, { wet, soort }: Pick<BriefInhoud, 'wet' | 'soort'>): Html {
  return markup`<section class="besluit">
<h2>${kop(deel, product, soort)}</h2>
${soort === 'INTREKKING' ? nothing : uitkomst(deel, product)}
<h3>Waarom wij dit besluiten</h3>
<p>${grond.naam} (${grond.artikel}).</p>
${deel.motivering.length === 0 ? nothing : ladder(deel, wet)}
</section>`;
}

function kop({ uitkomst: outcome }: Besluitonderdeel, product: string, soort: BriefInhoud['soort']): string {
  if (soort === 'INTREKKING') return `${product}: dit stopt`;
  if (soort === 'HERZIENING') return `${product}: dit verandert`;
  switch (outcome) {
    case 'TOEGEKEND':
      return `${product}: ja, u krijgt dit`;
    case 'GEDEELTELIJK':
      return `${product}: u krijgt een deel`;
    case 'AFGEWEZEN':
      return `${product}: nee, u krijgt dit niet`;
  }
}

function uitkomst(deel: Besluitonderdeel, product: string): Html {
  const toekenning = toekenningOf(deel);
  if (toekenning === null) return markup`<p>Wij geven u geen ${inZin(product)}.</p>`;
  const { leveringsvorm, since, until, omvang, bedrag } = toekenning;
  const hoe =
    leveringsvorm === 'ZIN'
      ? 'U krijgt de hulp van een aanbieder met wie de gemeente afspraken heeft (zorg in natura).'
      : `U krijgt een persoonsgebonden budget (pgb) van ${euro(bedrag)} voor de hele periode. Daarmee koopt u zelf hulp in.`;
  const niet = deel.uitkomst === 'GEDEELTELIJK' ? markup`<dt>Wat u niet krijgt</dt><dd>${paragraphs(deel.nietToegekend)}</dd>` : nothing;
  return markup`<dl>
<dt>Wat u krijgt</dt><dd>${paragraphs(omvang)}</dd>
<dt>Hoe</dt><dd>${hoe}</dd>
<dt>Wanneer</dt><dd>Van ${datum(since)} tot en met ${datum(until)}.</dd>
${niet}
</dl>`;
}

/** The ladder in the order of the law, in plain words (Wmo 2015 art. 2.3.5 lid 3). */
function ladder({ motivering }: Besluitonderdeel, wet: BriefInhoud['wet']): Html {
  const gezegd = treden[wet].flatMap((trede) => motivering.filter((each) => each.trede === trede));
  const rest = motivering.filter((each) => !gezegd.includes(each));
  return markup`<p>Dit hebben wij gezien:</p>
${[...gezegd, ...rest].map(({ trede, tekst }) => markup`<h4>${stappen[trede]}</h4>\n${paragraphs(tekst)}`)}`;
}
