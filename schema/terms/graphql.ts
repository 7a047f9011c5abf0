import { type Clock, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '../profiles/profile.ts';
import { daysLeft, type Termijn } from './termijn.ts';
import { legalTerm, PROFILE_LAW } from './terms.ts';

/** `Termijn` of the graph. */
export interface TermijnAnswer extends Omit<Termijn, 'rawDueOn' | 'voor' | 'atw' | 'law' | 'article'> {
  readonly naam: string;
  readonly artikel: string;
  readonly daysLeft: number | null;
  readonly bevestigd: boolean;
}

/** Shapes a term for the graph, named by the law or by the gemeenteprofiel. */
export function termijnAnswer(termijn: Termijn, profile: Profile | null, clock: Clock): TermijnAnswer {
  const legal = termijn.law === PROFILE_LAW ? null : legalTerm(termijn.code);
  const today: LocalDate = localDateAt(clock.now());
  return {
    code: termijn.code,
    naam: legal?.naam ?? byCode(profile?.termijnen ?? [], termijn.code)?.naam ?? termijn.code,
    artikel: termijn.law === PROFILE_LAW ? PROFILE_LAW : `${termijn.law} art. ${termijn.article}`,
    startedOn: termijn.startedOn,
    dueOn: termijn.dueOn,
    daysLeft: daysLeft(termijn, today),
    status: termijn.status,
    suspendedSince: termijn.suspendedSince,
    suspendedDays: termijn.suspendedDays,
    doneOn: termijn.doneOn,
    by: termijn.by,
    bevestigd: legal?.bevestigd ?? true,
  };
}

/** First due first. */
export const byDueDate = <Own extends Termijn>(termijnen: readonly Own[]): readonly Own[] =>
  [...termijnen].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.code.localeCompare(b.code));
