import { accept } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** What is wrong with the codes, or null. */
export function leefgebiedenMistake(codes: readonly string[], profile: Profile): 'LEEFGEBIED_UNKNOWN' | 'LEEFGEBIED_TWICE' | null {
  if (codes.some((code) => byCode(profile.leefgebieden, code) === null)) return 'LEEFGEBIED_UNKNOWN';
  return new Set(codes).size < codes.length ? 'LEEFGEBIED_TWICE' : null;
}

/** Replaces what was recorded: what a casus touches becomes clearer on the way (O29). */
export function recordLeefgebieden(
  casus: Casus,
  { leefgebieden, on }: { readonly leefgebieden: readonly string[]; readonly on: LocalDate },
): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) =>
    accept(withDossier(opgepakt, { leefgebieden }), [{ type: 'CasusProgressed', on, step: 'LEEFGEBIEDEN' }]),
  );
}
