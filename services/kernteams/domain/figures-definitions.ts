/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  leefgebieden:
    'Casussen van vragen die in de periode voor het eerst aan een kernteam zijn aangeboden, geteld bij het eerste team; een casus telt één keer per leefgebied (vermelding).',
  jeugdcasussen:
    'Casussen van vragen die in de periode voor het eerst aan een kernteam zijn aangeboden en die primair over een jongere gaan, over alle casussen en over alle vermeldingen van leefgebieden.',
  gezamenlijkeHuisbezoeken: 'Huisbezoeken die een kernteam in de periode samen met een consulent heeft afgelegd, per soort consulent.',
  caseload:
    'Casussen die op de datum zijn aangeboden en niet beantwoord, en die zijn opgepakt en niet beëindigd, per kernteam en per huidige regievoerder.',
  weigeringen: 'Aanbiedingen in de periode die een kernteam heeft geweigerd, per reden, over alle aanbiedingen in de periode.',
  voorwerk:
    'Casussen die een kernteam in de periode heeft opgepakt, en welke daarvan als voorwerk aan het loket zijn aangeboden; overgenomen en teruggegeven naar de stand van nu.',
  casusSignaalcijfers:
    'Vragen van kernteams aan een consulent en aangeboden voorwerk waarop het loket vandaag te laat is met antwoorden. Wat later is beantwoord of niet meer nodig is, telt niet meer mee.',
  samenstelling:
    'Personen met een plaats in het kernteam op de datum, per organisatie; wie in meer teams zit telt in elk team. Ontbreekt: organisaties van de basissamenstelling zonder iemand in het team.',
} as const;
