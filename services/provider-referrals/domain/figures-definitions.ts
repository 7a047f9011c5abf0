/** What each figure counts, in a sentence for people. Named as the field that answers it. */
export const definities = {
  referralContracten:
    'Contracten die vandaag lopen en de gemeente bedienen, ook die een andere gemeente sloot: plaatsen, bezette plaatsen voor alle gemeenten samen, de wachttijd die de aanbieder het laatst meldde, en van een taakgericht contract de lumpsum van dit jaar en wat daarvan is besteed.',
} as const;
