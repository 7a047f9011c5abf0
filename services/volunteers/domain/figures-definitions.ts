/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  volunteerVragen:
    'Vragen naar een vrijwilliger die in de periode zijn gesteld, naar hun stand van nu en per taak; de dagen zijn die tot voor het eerst een vrijwilliger begon.',
  volunteerTekort:
    'Per kern de uren per week en per dag de vrijwilligers die op de datum worden gevraagd, over alle vragen die niet zijn beëindigd, en die actieve vrijwilligers uit die kern bieden; tekort is wat wordt gevraagd en niet geboden.',
  volunteerInzet:
    'Hulp van vrijwilligers die in de periode liep, per kern en taak; uren per week van wie een beurt heeft, invallers niet meegeteld.',
  volunteerKandidaten:
    'Vrijwilligers die in de periode zijn voorgedragen voor een plaats in een kernteam, per kernteam en naar wat ervan kwam.',
  volunteerSignaalcijfers: 'Termijnen van vragen naar vrijwilligers en van matches die vandaag zijn gemist en nog gevraagd, per soort.',
} as const;
