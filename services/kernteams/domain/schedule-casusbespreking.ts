import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Casus } from './casus.ts';
import { type Agendapunt, type Casusbespreking, type CasusbesprekingEvent, type GeplandeBespreking, isTwice } from './casusbespreking.ts';

/** More is a mistake, not a meeting. */
const MOST = 50;

/** What is wrong with an agenda, or null. */
export function agendaMistake(agenda: readonly Agendapunt[]): 'AGENDA_EMPTY' | 'AGENDA_TOO_LONG' | 'CASUS_TWICE' | null {
  if (agenda.length === 0) return 'AGENDA_EMPTY';
  if (agenda.length > MOST) return 'AGENDA_TOO_LONG';
  return isTwice(agenda) ? 'CASUS_TWICE' : null;
}

/** What is known of those who meet and of what they meet about. */
export interface Meeting {
  /** Whether who plans it and all deelnemers sit in the team in a function that has casussen. */
  readonly inTeam: boolean;
  /** Whether the consulent, if any, has a place as one at the loket on the day of the meeting. */
  readonly consulentAtLoket: boolean;
  /** The casussen of the agenda that the caller may see. */
  readonly casussen: readonly Casus[];
}

export function scheduleCasusbespreking(
  bespreking: GeplandeBespreking,
  { inTeam, consulentAtLoket, casussen }: Meeting,
): Decision<Casusbespreking, CasusbesprekingEvent, 'NOT_IN_TEAM' | 'NOT_A_CONSULENT' | 'CASUS_NOT_OPEN_HERE'> {
  if (!inTeam) return refuse('NOT_IN_TEAM');
  if (!consulentAtLoket) return refuse('NOT_A_CONSULENT');
  const open = new Set(casussen.filter((casus) => isOpenHere(casus, bespreking)).map(({ id }) => id));
  if (bespreking.agenda.some(({ casus }) => !open.has(casus))) return refuse('CASUS_NOT_OPEN_HERE');
  return accept(bespreking, [{ type: 'CasusbesprekingScheduled', on: bespreking.scheduledOn }]);
}

const isOpenHere = (casus: Casus, { gemeente, kernteam }: GeplandeBespreking): boolean =>
  casus.gemeente === gemeente && casus.kernteam === kernteam && (casus.status === 'AANGEBODEN' || casus.status === 'OPGEPAKT');
