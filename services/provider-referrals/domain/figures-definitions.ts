/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  referralCijfers:
    'Verwijzingen naar aanbieders die in de periode zijn gevraagd, ook die uit een besluit of een wettelijke verwijzing, naar waar ze nu staan, product, reden waarom lichtere hulp niet volstaat en wie het product voorstelde. Eigen organisatie: gestuurd naar de organisatie van wie vroeg of naar wie een onderaannemer van haar is. Voorkomen uithuisplaatsingen tellen op de dag waarop dat is vastgelegd.',
  referralTijdTotStart:
    'Verwijzingen waarvan de hulp in de periode begon: dagen van de dag waarop de verwijzing is gevraagd tot de dag waarop de hulp begon, de middelste en het gemiddelde. Wat nog wacht telt niet mee.',
  referralHuisartsen:
    'Wettelijke verwijzingen door huisartsen, jeugdartsen en medisch specialisten die in de periode zijn vastgelegd, per praktijk en per maand. Bepalingen van een gecertificeerde instelling en van de rechter tellen niet mee.',
  referralSignaalcijfers:
    'Termijnen van verwijzingen die vandaag zijn gemist en waarin nog iets moet gebeuren: versturen, antwoorden, beginnen, laten weten hoe het gaat of hervatten.',
  referralContracten:
    'Contracten die vandaag lopen en de gemeente bedienen, ook die een andere gemeente sloot: plaatsen, bezette plaatsen voor alle gemeenten samen, de wachttijd die de aanbieder het laatst meldde, en van een taakgericht contract de lumpsum van het gevraagde jaar, of anders van dit jaar, en wat daarvan is besteed.',
} as const;
