import { type Html, markup } from './html.ts';
import type { BriefInhoud } from './inhoud.ts';
import { datum } from './words.ts';

/** How to object (Awb art. 3:45): until when, to whom, with what in it (6:5), and what to do when it cannot wait (8:81). */
export function bezwaar({ gemeente, bezwaarTot, correspondentie, kenmerk }: BriefInhoud): Html {
  const { bezwaaradres, rechtbank } = correspondentie;
  return markup`<section class="bezwaar">
<h2>Bent u het niet eens met dit besluit?</h2>
<p>Dan kunt u bezwaar maken. U hebt daarvoor zes weken. <strong>De laatste dag is ${datum(bezwaarTot)}.</strong> Stuur uw bezwaar naar:</p>
<address>Het college van burgemeester en wethouders van ${gemeente}${bezwaaradres.map((line) => markup`<br>${line}`)}</address>
<p>In uw bezwaar zet u:</p>
<ul>
<li>uw naam en adres;</li>
<li>de datum waarop u het schrijft;</li>
<li>tegen welk besluit u bezwaar maakt: noem het kenmerk ${kenmerk};</li>
<li>waarom u het niet eens bent met het besluit;</li>
<li>uw handtekening.</li>
</ul>
<p>Iemand anders mag dit voor u doen. Die stuurt dan een brief mee waarin u dat goedvindt.</p>
<h3>Kunt u niet wachten op het antwoord?</h3>
<p>Het besluit blijft gelden zolang uw bezwaar loopt. Hebt u eerder een oplossing nodig? Dan kunt u de voorzieningenrechter van de ${rechtbank} vragen om een voorlopige voorziening. Dat kan alleen als u ook bezwaar hebt gemaakt. Aan de rechtbank betaalt u kosten.</p>
<p class="klein">Algemene wet bestuursrecht, artikelen 6:4, 6:5, 6:7, 6:8 en 8:81.</p>
</section>`;
}

/** Against what was decided on a bezwaar (Awb art. 7:1 lid 1 a, 8:1): the same term, at the court. */
export const beroep = ({ bezwaarTot, correspondentie: { rechtbank }, kenmerk }: BriefInhoud): Html => markup`<section class="bezwaar">
<h2>Bent u het niet eens met dit besluit?</h2>
<p>Dan kunt u in beroep gaan bij de ${rechtbank}. U hebt daarvoor zes weken. <strong>De laatste dag is ${datum(bezwaarTot)}.</strong></p>
<p>In uw beroepschrift zet u:</p>
<ul>
<li>uw naam en adres;</li>
<li>de datum waarop u het schrijft;</li>
<li>tegen welk besluit u in beroep gaat: noem het kenmerk ${kenmerk} en stuur een kopie van deze brief mee;</li>
<li>waarom u het niet eens bent met het besluit;</li>
<li>uw handtekening.</li>
</ul>
<p>Iemand anders mag dit voor u doen. Die stuurt dan een brief mee waarin u dat goedvindt. Aan de rechtbank betaalt u kosten.</p>
<h3>Kunt u niet wachten op het antwoord?</h3>
<p>Het besluit blijft gelden zolang uw beroep loopt. Hebt u eerder een oplossing nodig? Dan kunt u de voorzieningenrechter van de ${rechtbank} vragen om een voorlopige voorziening. Dat kan alleen als u ook in beroep bent gegaan.</p>
<p class="klein">Algemene wet bestuursrecht, artikelen 6:5, 6:7, 6:8, 8:1 en 8:81.</p>
</section>`;
