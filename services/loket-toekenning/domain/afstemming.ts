import type { Onderzoeksdossier, OvergenomenVoorwerk } from './onderzoek.ts';

/** Another's view before anything is granted (O52): a colleague-consulent's, or with voorwerk that of the consulent whom the kernteam consulted. */
export const isAfgestemd = ({ voorwerk, adviezen }: Onderzoeksdossier): boolean =>
  adviezen.some(({ soort, gegeven }) => soort === 'COLLEGA' && gegeven !== null) || (voorwerk !== null && isConsulted(voorwerk));

/** As the kernteam wrote it in what it offered. */
function isConsulted({ inhoud }: OvergenomenVoorwerk): boolean {
  const { afstemming } = JSON.parse(inhoud) as { readonly afstemming?: unknown };
  return Array.isArray(afstemming) && afstemming.length > 0;
}
