/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  besluiten:
    'Besluiten van het loket naar de dag waarop ze zijn genomen: toekenningen en afwijzingen op een aanvraag, spoed, herzieningen en besluiten op bezwaar, geteld per beschikking en per onderdeel. Een intrekking telt niet mee: die wijst niets af. Een besluit dat verviel voordat het bekend werd ook niet.',
  termijnenGehaald:
    'Termijnen van het college die in de periode zijn begonnen: zes weken onderzoek van vragen die het loket kreeg, de termijn voor een besluit, die na een ingebrekestelling, die voor een beslissing op bezwaar en die voor een heronderzoek. Gehaald: gedaan op of voor de laatste dag; een besluit is gedaan als het bekend is gemaakt. Gemist: te laat gedaan of niet. Wat niet meer hoefde telt niet mee.',
  kernteamAanbod:
    'Onderzoeken en aanvragen die in de periode zijn geëindigd en waarbij is vastgelegd of het kernteam is aangeboden (moment **): ja als de inwoner het weet en wil, nee met een reden.',
  loketSignaalcijfers:
    'Termijnen van het loket die vandaag zijn gemist en waarin nog iets moet gebeuren: een besluit, een beslissing op bezwaar, een heronderzoek. Wat later is gedaan of niet meer nodig is, telt niet meer mee; termijnen van een vraag en een onderzoek telt de intake, en een aanvulling moet van de inwoner komen.',
  doorlooptijdVoorwerk:
    'Onderzoeken waarop in de periode voor het eerst op een aanvraag is besloten, met overgenomen voorwerk van een kernteam en zonder; dagen van de dag waarop het loket de vraag kreeg tot de dag van het besluit, de middelste. Spoed en heronderzoek tellen niet mee.',
} as const;
