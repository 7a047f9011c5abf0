/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  vragenPerKernteam:
    'Vragen die bij een kernteam kwamen, naar de maand waarin de vraag werd gesteld; een vraag telt voor het kernteam dat haar als eerste kreeg, ook als een ander haar nu heeft.',
  herkomst:
    'Vragen die bij een kernteam kwamen, naar het kanaal waarlangs ze werden gesteld; vragen die eerst aan de poort van het loket werden gesteld, tellen als een eigen herkomst en niet bij hun kanaal.',
  grensverkeer:
    'Vragen die van de ene kant naar de andere gingen: gesteld aan de poort van het loket en bij de schifting of na afloop zonder voorziening naar een kernteam gegaan, en gesteld aan de poort van een kernteam en naar het loket gegaan. Percentages: van loket naar kernteam over alle vragen die bij een kernteam kwamen, en over alle vragen die aan de poort van het loket werden gesteld; van kernteam naar loket over alle vragen die aan de poort van een kernteam werden gesteld. Apart geteld: vragen die elders werden gesteld, bij de ene kant terechtkwamen en van daar naar de andere gingen; percentageLoket is alles wat van het loket naar een kernteam ging, over alle vragen die bij het loket kwamen.',
  jeugdvragen: 'Vragen die in hoofdzaak over een jeugdige gaan, over alle vragen die bij een kernteam kwamen.',
  kernteamAangeboden:
    'Keren dat een vraag zonder voorziening eindigde, in de poort van het loket, bij het onderzoek of bij de aanvraag: of het kernteam is aangeboden en de inwoner dat wil (ja), of niet (nee), of dat het niet is vastgelegd (onbekend); naar de maand waarin de vraag werd gesteld. Het percentage is ja over alle drie. Wat het loket beëindigde, telt alleen als het antwoord is vastgelegd.',
  doorstroom:
    'Vragen naar de maand waarin ze werden gesteld, en wat er daarna mee gebeurde. Opgepakt: door een kernteam of het loket. Afgesloten: beantwoord, door de poort of door wie haar het laatst had; ingetrokken telt niet. Hulp begonnen: een vrijwilliger of een aanbieder is begonnen. Dagen: van de vraag tot dan, de middelste. Hops: keren dat een vraag naar een kernteam of het loket ging; doorgestuurd: vaker dan één keer. Grensverkeer: vragen die niet alleen bij de kant van hun poort waren. Doodlopend: iemand weigerde, vond niemand of gaf geen antwoord, en niemand anders heeft de vraag. Dubbelen: met een andere vraag samengevoegd, of open naast een andere open vraag van dezelfde persoon; een samengevoegde vraag telt verder niet mee. Leefgebied en product staan niet in wat deelnemers elkaar vertellen: daarmee kan dit niet worden gekruist. Een team is het kernteam dat de vraag het eerst kreeg.',
  intakeSignaalcijfers:
    'Termijnen van vragen die vandaag zijn gemist en waarin nog iemand iets moet doen: een ontvanger die een vraag niet op tijd heeft opgepakt, en een onderzoek waarvan de uitkomst er niet op tijd is. Wat later is gedaan of niet meer nodig is, telt niet meer mee.',
  poortafhandeling: 'Vragen die de poort van het loket zelf heeft afgehandeld, over alle vragen die aan die poort werden gesteld.',
} as const;
