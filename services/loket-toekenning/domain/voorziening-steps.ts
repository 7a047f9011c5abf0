import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { lapseTermijn, reviveTermijn, startTermijn, type Termijn, termijnOf, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { ProfileTerm } from '@kerngraaf/schema/terms/terms.ts';
import type { Beschikking } from './beschikking.ts';
import type { ToegekendDeel } from './besluitonderdeel.ts';
import { keptUntil, spread, totalOf } from './kosten.ts';
import type { LopendeVoorziening, Voorziening, VoorzieningEvent } from './voorziening.ts';

export type VoorzieningDecision<Reason extends string = never> = Decision<Voorziening, VoorzieningEvent, Reason>;

export interface TakingEffect {
  /** The gemeente's own term for a heronderzoek (Wmo 2015 art. 2.3.9). */
  readonly heronderzoek: ProfileTerm;
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** A granted part becomes a voorziening when its besluit is made known (Awb art. 3:40). */
export function startVoorziening(
  beschikking: Beschikking,
  { id: onderdeel, product, toekenning }: ToegekendDeel,
  { id, ...effect }: TakingEffect & { readonly id: Uuid },
): VoorzieningDecision {
  const { gemeente, melding, inwoner, id: besluit } = beschikking;
  const { leveringsvorm, since, until, omvang, bedrag } = toekenning;
  const what = { product, leveringsvorm, since, until, omvang, bedrag, kosten: spread(toekenning) };
  const voorziening: LopendeVoorziening = {
    id,
    gemeente,
    version: 0,
    melding,
    inwoner,
    beschikking: besluit,
    onderdeel,
    eerder: [],
    ...what,
    status: 'ACTIEF',
    termijnen: lookedAtAgain([], toekenning, effect),
  };
  return accept(voorziening, [{ type: 'VoorzieningStarted', on: effect.on }]);
}

/** A revision that was made known takes the place of what was granted from its first day; what was delivered before cost what it did. Its product stays. */
export function changeVoorziening(
  voorziening: Voorziening,
  beschikking: Beschikking,
  { id: onderdeel, toekenning }: ToegekendDeel,
  effect: TakingEffect,
): VoorzieningDecision<'VOORZIENING_ENDED'> {
  if (voorziening.status === 'BEEINDIGD') return refuse('VOORZIENING_ENDED');
  const { leveringsvorm, until, omvang } = toekenning;
  const since = toekenning.since < voorziening.since ? toekenning.since : voorziening.since;
  const kosten = [...keptUntil(voorziening.kosten, addDays(toekenning.since, -1)), ...spread(toekenning)];
  const termijnen = lookedAtAgain(voorziening.termijnen, { since, until }, effect);
  const revised = {
    leveringsvorm,
    since,
    until,
    omvang,
    kosten,
    bedrag: totalOf(kosten),
    beschikking: beschikking.id,
    onderdeel,
    eerder: [...voorziening.eerder, voorziening.onderdeel],
    termijnen,
  };
  return accept<Voorziening, VoorzieningEvent>({ ...voorziening, ...revised, status: 'GEWIJZIGD' }, [
    { type: 'VoorzieningChanged', on: effect.on },
  ]);
}

/** What was looked at again is so once more: the next term begins on that day (Wmo 2015 art. 2.3.9: periodically). */
export const afterHeronderzoek = (voorziening: Voorziening, effect: TakingEffect): VoorzieningDecision =>
  accept(
    voorziening.status === 'BEEINDIGD'
      ? voorziening
      : { ...voorziening, termijnen: lookedAtAgain(voorziening.termijnen, { since: effect.on, until: voorziening.until }, effect) },
  );

/** Its terms for a heronderzoek, the last one first; none is asked of what ends before that is over. */
function lookedAtAgain(
  termijnen: readonly Termijn[],
  { since, until }: { readonly since: LocalDate; readonly until: LocalDate },
  { heronderzoek, on, today }: TakingEffect,
): readonly Termijn[] {
  const last = termijnOf(termijnen, heronderzoek.code);
  if (last !== null && last.doneOn === null)
    return changed(termijnen, last, last.dueOn < until ? reviveTermijn(last, today) : voidTermijn(last, on));
  const next = startTermijn(heronderzoek, last === null ? since : on, today);
  return next.dueOn < until ? [next, ...termijnen] : termijnen;
}

/** Those before it with the same code stay. */
const changed = (termijnen: readonly Termijn[], before: Termijn, after: Termijn): readonly Termijn[] =>
  termijnen.map((each) => (each === before ? after : each));

interface Ending {
  readonly grond: string;
  /** Last day. */
  readonly until: LocalDate;
  readonly on: LocalDate;
}

/** Without a besluit. `pending`: whether a revision or withdrawal of it was decided and is not yet known. */
export function endVoorziening(
  voorziening: Voorziening,
  { pending, ...ending }: Ending & { readonly pending: boolean },
): VoorzieningDecision<'VOORZIENING_ENDED' | 'REVISION_PENDING'> {
  if (voorziening.status === 'BEEINDIGD') return refuse('VOORZIENING_ENDED');
  return pending ? refuse('REVISION_PENDING') : endOn(voorziening, ending);
}

/** Her death ends what would last after it, also what was to end later already. */
export const endAtDeath = (voorziening: Voorziening, on: LocalDate): VoorzieningDecision =>
  voorziening.status === 'BEEINDIGD' && voorziening.until <= on
    ? accept(voorziening)
    : endOn(voorziening, { grond: 'overlijden', until: on, on });

/** What runs ends on its last day; what is not used of its money is free again. */
export function endOn(voorziening: Voorziening, { grond, until, on }: Ending): VoorzieningDecision {
  const last = until < voorziening.since ? voorziening.since : until < voorziening.until ? until : voorziening.until;
  const kosten = keptUntil(voorziening.kosten, until);
  const termijnen = voorziening.termijnen.map((termijn) => voidTermijn(termijn, on));
  const end = { until: last, kosten, bedrag: totalOf(kosten), eindgrond: grond, termijnen };
  return accept<Voorziening, VoorzieningEvent>({ ...voorziening, ...end, status: 'BEEINDIGD' }, [{ type: 'VoorzieningEnded', on }]);
}

/** What the passing of its last day makes of a term; the same when it is not due after all. */
export function passHeronderzoek(voorziening: Voorziening, code: string, today: LocalDate): VoorzieningDecision {
  const before = termijnOf(voorziening.termijnen, code);
  if (before === null) return accept(voorziening);
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return accept(voorziening);
  const passed = { ...voorziening, termijnen: changed(voorziening.termijnen, before, termijn) };
  return accept(passed, missed ? [{ type: 'HeronderzoekDue', on: addDays(termijn.dueOn, 1), dueOn: termijn.dueOn }] : []);
}

/** What is wrong with an end, or null. */
export function endMistake(
  voorziening: Voorziening,
  until: LocalDate,
  fitting: boolean,
): 'GROND_NOT_ALLOWED' | 'END_AFTER_PERIOD' | 'PERIOD_REVERSED' | null {
  if (!fitting) return 'GROND_NOT_ALLOWED';
  if (until > voorziening.until) return 'END_AFTER_PERIOD';
  return until < voorziening.since ? 'PERIOD_REVERSED' : null;
}
