import type { BeschikkingSoort } from '../beschikking.ts';
import { beroep, bezwaar } from './bezwaar.ts';
import { type Html, markup, nothing, paragraphs } from './html.ts';
import type { BriefInhoud } from './inhoud.ts';
import { onderdeel } from './onderdeel.ts';
import { stijl } from './stijl.ts';
import { datum, inZin, opsomming } from './words.ts';

/** The whole page. It needs nothing from elsewhere, so that it reads and prints the same in fifteen years. */
export function renderBrief(inhoud: BriefInhoud): string {
  const { gemeente, geadresseerde, on, kenmerk } = inhoud;
  const titel = onderwerp(inhoud);
  return markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<style>${stijl}</style>
</head>
<body>
<header>
<p class="gemeente">Gemeente ${gemeente}</p>
<address>${lines([geadresseerde.naam, ...geadresseerde.adresregels])}</address>
<dl>
<dt>Datum</dt><dd>${datum(on)}</dd>
<dt>Kenmerk</dt><dd>${kenmerk}</dd>
<dt>Onderwerp</dt><dd>${titel}</dd>
</dl>
</header>
<main>
<h1>${titel}</h1>
<p>Beste ${geadresseerde.naam},</p>
${inleiding(inhoud)}
${volgorde(inhoud)}
${inhoud.delen.map((each) => onderdeel(each, inhoud))}
${verder(inhoud)}
${hulp(inhoud)}
${inhoud.soort === 'BEZWAAR' ? beroep(inhoud) : bezwaar(inhoud)}
<section class="ondertekening">
<p>Met vriendelijke groet,</p>
<p>namens het college van burgemeester en wethouders van ${gemeente},<br>${inhoud.mandaat.functie}</p>
<p class="klein">Wie dit besluit nam, mag dat namens het college: ${inhoud.mandaat.grond} (Awb art. 10:1).</p>
</section>
</main>
</body>
</html>
`.markup;
}

const lines = (each: readonly string[]): Html =>
  markup`${each.map((line, place) => (place === 0 ? markup`${line}` : markup`<br>${line}`))}`;

const onderwerpen: Readonly<Record<BeschikkingSoort, string>> = {
  TOEKENNING: 'Ons besluit op uw aanvraag',
  SPOED: 'Ons besluit: tijdelijke hulp met spoed',
  HERZIENING: 'Ons besluit: uw hulp verandert',
  BEZWAAR: 'Ons nieuwe besluit na uw bezwaar',
  INTREKKING: 'Ons besluit: uw hulp stopt',
};

const onderwerp = ({ soort, delen }: BriefInhoud): string =>
  `${onderwerpen[soort]} (${opsomming(delen.map(({ product }) => inZin(product)))})`;

function inleiding({ soort, gevraagd, decidedOn, einde, delen, spoed: eerder }: BriefInhoud): Html {
  const besloten = markup`<p>Op ${datum(decidedOn)} hebben wij een besluit genomen. In deze brief leest u wat wij hebben besloten en waarom.</p>`;
  if (gevraagd !== null)
    return markup`<section>
<h2>Wat u ons vroeg</h2>
<p>Op ${datum(gevraagd.on)} vroeg u ons om ${opsomming(gevraagd.producten.map(inZin))}.</p>
${besloten}
${eerder.length === 0 ? nothing : markup`<p>U kreeg met spoed tijdelijk ${opsomming(eerder.map(inZin))}. Die tijdelijke hulp stopt op de dag voordat de nieuwe hulp begint.</p>`}
</section>`;
  if (einde !== null)
    return markup`<section>
<h2>Wat er verandert</h2>
<p>U krijgt ${opsomming(delen.map(({ product }) => inZin(product)))} tot en met ${datum(einde.until)}. Daarna stopt het.</p>
${paragraphs(einde.toelichting)}
${besloten}
</section>`;
  const spoed = markup`<p>Uw situatie kon niet wachten. Daarom krijgt u nu tijdelijk hulp. Wij onderzoeken nog wat er daarna nodig is.</p>`;
  const gelijk = markup`<p>U maakte bezwaar en kreeg helemaal of voor een deel gelijk. Dit besluit komt in de plaats van het besluit waartegen u bezwaar maakte.</p>`;
  return markup`<section>
<h2>Waarom u deze brief krijgt</h2>
${soort === 'SPOED' ? spoed : nothing}
${soort === 'BEZWAAR' ? gelijk : nothing}
${besloten}
</section>`;
}

/** Why one looks at the resident and her network first (Wmo 2015 art. 2.3.5 lid 3), said once. */
const volgorde = ({ delen }: BriefInhoud): Html =>
  delen.every(({ deel }) => deel.motivering.length === 0)
    ? nothing
    : markup`<section>
<h2>Waar wij naar kijken</h2>
<p>De wet vraagt ons om eerst te kijken wat u zelf kunt en wie u kan helpen. Pas als dat niet genoeg is, geeft de gemeente hulp. Daarom leest u hieronder stap voor stap wat wij hebben gezien.</p>
</section>`;

function verder({ delen, wet }: BriefInhoud): Html {
  const vormen = new Set(delen.flatMap(({ deel }) => (deel.uitkomst === 'AFGEWEZEN' ? [] : [deel.toekenning.leveringsvorm])));
  if (vormen.size === 0) return nothing;
  const zin = markup`<p>Krijgt u hulp van een aanbieder? Dan spreken wij met u af welke aanbieder dat wordt en wanneer die begint.</p>`;
  const pgb = markup`<p>Krijgt u een persoonsgebonden budget? Het geld komt niet op uw eigen rekening. U koopt zelf hulp in. De Sociale Verzekeringsbank (SVB) betaalt die hulp uit uw budget.</p>`;
  const melden = wet === 'WMO' ? ' (Wmo 2015 art. 2.3.8)' : '';
  return markup`<section>
<h2>Hoe het verder gaat</h2>
${vormen.has('ZIN') ? zin : nothing}
${vormen.has('PGB') ? pgb : nothing}
<p>Verandert er iets waardoor u meer, minder of andere hulp nodig hebt? Laat het ons dan meteen weten${melden}.</p>
</section>`;
}

function hulp({ kernteam, correspondentie }: BriefInhoud): Html {
  const team = kernteam?.naam ?? 'het kernteam bij u in de buurt';
  const aanbod = markup`<h2>Hulp van het kernteam</h2>
<p>Wij hebben u niet alles gegeven wat u vroeg. U staat er niet alleen voor: ${team} denkt graag met u mee. Wij hebben dit met u besproken.</p>`;
  return markup`<section>
${kernteam === null ? nothing : aanbod}
<h2>Hebt u vragen?</h2>
<p>Bel ons op ${correspondentie.telefoon} en noem het kenmerk van deze brief. Een onafhankelijke cliëntondersteuner kan met u meedenken. Dat kost u niets.</p>
</section>`;
}
