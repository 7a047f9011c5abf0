import { accept } from '@kerngraaf/platform/decision.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';
import { type ZrmMeting, type ZrmScore, type ZrmVersie, zrmEdities } from './zrm.ts';

// From 1 acute problematiek to 5 volledig zelfredzaam.
const LOWEST = 1;
const HIGHEST = 5;

export type ZrmMistake = 'ZRM_DOMAIN_UNKNOWN' | 'ZRM_DOMAIN_TWICE' | 'ZRM_SCORE_OUT_OF_RANGE' | 'ZRM_EMPTY';

/** What is wrong with a measurement's scores, or null; one without a single known score is empty. */
export function zrmMistake(versie: ZrmVersie, scores: readonly ZrmScore[]): ZrmMistake | null {
  const known = new Set(zrmEdities[versie].domeinen.map(({ code }) => code));
  if (scores.some(({ domein }) => !known.has(domein))) return 'ZRM_DOMAIN_UNKNOWN';
  if (new Set(scores.map(({ domein }) => domein)).size < scores.length) return 'ZRM_DOMAIN_TWICE';
  if (scores.some(({ score }) => score !== null && (score < LOWEST || score > HIGHEST))) return 'ZRM_SCORE_OUT_OF_RANGE';
  return scores.every(({ score }) => score === null) ? 'ZRM_EMPTY' : null;
}

/** Measurements are kept beside each other: repeating them shows progress. */
export function recordZrm(casus: Casus, meting: ZrmMeting): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) =>
    accept(withDossier(opgepakt, { zrm: [...opgepakt.dossier.zrm, meting] }), [{ type: 'CasusProgressed', on: meting.on, step: 'ZRM' }]),
  );
}
