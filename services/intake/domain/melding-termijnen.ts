import { accept, type Decision, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import {
  isAsked,
  lapseTermijn,
  meetTermijn,
  reviveTermijn,
  startTermijn,
  type Termijn,
  voidTermijn,
} from '@kerngraaf/schema/terms/termijn.ts';
import { type ProfileTerm, termOn } from '@kerngraaf/schema/terms/terms.ts';
import { type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { type MeldingTermijn, ONDERZOEK, PERSOONLIJK_PLAN } from './melding-termijn.ts';
import { endOf } from './reopen-melding.ts';
import { currentHop, isOpen, type OpenTraject, type Receiver } from './traject.ts';

type Changed = Extract<Decision<Melding, MeldingEvent, never>, { accepted: true }>;

/** The term of this hop of a traject, or null. */
export const termijnOfHop = ({ termijnen }: Melding, traject: Uuid, hop: number): MeldingTermijn | null =>
  termijnen.find(({ van }) => van?.traject === traject && van.hop === hop) ?? null;

/** Whether somebody must still act in it: a missed one too, until that is done or nobody needs it any more. */
export const isToBeDone = (melding: Melding, termijn: MeldingTermijn): boolean => isAsked(termijn) && endOfNeed(melding, termijn) === null;

/** Whose turn it is in it: the receiver of its hop, for one of the law who has the question in hand, the loket before a team; null when only the poort has. */
export function whoMustAct(melding: Melding, { van }: MeldingTermijn): Receiver | null {
  const holders = openTrajecten(melding)
    .filter(({ id }) => van === null || id === van.traject)
    .map((traject) => currentHop(traject).receiver);
  return holders.find(({ soort }) => soort === 'LOKET') ?? holders[0] ?? null;
}

/**
 * The terms of a melding after a decision: begun, met, no longer asked, or asked again by its reopening. They follow from the melding as it is, so that
 * no way of ending or sending it forgets them. `oppakken` is the term of the gemeenteprofiel on a day.
 */
export function keepTermijnen(
  { state, events }: { readonly state: Melding; readonly events: readonly MeldingEvent[] },
  { today, oppakken }: { readonly today: LocalDate; readonly oppakken: (on: LocalDate) => ProfileTerm },
): Changed {
  const begun = [...lawTermsToBegin(state, today), ...hopTermsToBegin(state, today, oppakken)];
  const followed = changed(state, (termijn) => follow(state, termijn, today));
  const told = begun.map((termijn) => started(state, termijn, termijn.startedOn));
  return accept({ ...followed.state, termijnen: [...followed.state.termijnen, ...begun] }, [...events, ...told, ...followed.events]);
}

/** Wmo 2015 art. 2.3.2 lid 1 and 2: both are counted from the melding, at whatever poort. */
function lawTermsToBegin(melding: Melding, today: LocalDate): readonly MeldingTermijn[] {
  const { soort, occurredOn, termijnen } = melding;
  if (soort !== 'WMO_MELDING' || endOf(melding) !== null) return [];
  return [ONDERZOEK, PERSOONLIJK_PLAN]
    .filter((code) => !termijnen.some((termijn) => termijn.code === code))
    .map((code) => ({ ...startTermijn(termOn(code, occurredOn), occurredOn, today), van: null }));
}

function hopTermsToBegin(melding: Melding, today: LocalDate, oppakken: (on: LocalDate) => ProfileTerm): readonly MeldingTermijn[] {
  return openTrajecten(melding)
    .filter((traject) => traject.status === 'AANGEBODEN' && termijnOfHop(melding, traject.id, currentHop(traject).number) === null)
    .map((traject) => {
      const { number: hop, openedOn } = currentHop(traject);
      return { ...startTermijn(oppakken(openedOn), openedOn, today), van: { traject: traject.id, hop } };
    });
}

function follow(melding: Melding, termijn: MeldingTermijn, today: LocalDate): Change {
  const received = termijn.code === PERSOONLIJK_PLAN ? melding.persoonlijkPlanOntvangenOp : null;
  if (received !== null && received <= termijn.dueOn) return { next: meetTermijn(termijn, received, 'inwoner'), on: received };
  const end = endOfNeed(melding, termijn);
  if (end !== null) return { next: voidTermijn(termijn, end), on: end };
  return { next: reviveTermijn(termijn, today), on: melding.heropeningen.at(-1)?.on ?? today };
}

/** The day from which nobody need act in it any more; null while somebody must. */
function endOfNeed(melding: Melding, { van }: MeldingTermijn): LocalDate | null {
  if (van === null) return endOf(melding);
  const traject = melding.trajecten.find(({ id }) => id === van.traject);
  if (traject === undefined) throw new Error('A term of a traject that the melding lacks');
  const next = traject.hops.find(({ number }) => number > van.hop);
  return next?.openedOn ?? (isOpen(traject) ? null : traject.endedOn);
}

/** The receiver took the question up. */
export function takeUp(melding: Melding, traject: OpenTraject, on: LocalDate): Changed {
  const { number, receiver } = currentHop(traject);
  const own = termijnOfHop(melding, traject.id, number);
  return changed(melding, (termijn) => ({ next: termijn === own ? meetTermijn(termijn, on, roleOf(receiver)) : termijn, on }));
}

function roleOf({ soort }: Receiver): 'kernteamlid' | 'consulent' {
  switch (soort) {
    case 'KERNTEAM':
      return 'kernteamlid';
    case 'LOKET':
      return 'consulent';
    default:
      return unreachable(soort);
  }
}

/** The written outcome of the onderzoek was sent (Wmo 2015 art. 2.3.2 lid 8); `by` is a function or role. One that was missed before tells nothing more. */
export const meetOnderzoekTermijn = (melding: Melding, on: LocalDate, by: string): Changed =>
  changed(melding, (termijn) => ({ next: termijn.code === ONDERZOEK ? meetTermijn(termijn, on, by) : termijn, on }));

/** What the passing of time makes of its terms; null when nothing. */
export function passTermijnen(melding: Melding, today: LocalDate): Changed | null {
  const passed = changed(melding, (termijn) => ({ next: lapseTermijn(termijn, today).termijn, on: addDays(termijn.dueOn, 1) }));
  return passed.state === melding ? null : passed;
}

/** A term as it becomes, and the day of what made it so. */
interface Change {
  readonly next: Termijn;
  readonly on: LocalDate;
}

/** Tells each term that ended, and each that is asked again: also one that was over before it was asked again, as one that was over when it began. */
function changed(melding: Melding, change: (termijn: MeldingTermijn) => Change): Changed {
  const changes = melding.termijnen.map((before) => {
    const { next, on } = change(before);
    return { before, after: { ...next, van: before.van }, on };
  });
  const events = changes
    .filter(({ before, after }) => before.status !== after.status)
    .map(({ before, after, on }) =>
      before.status === 'VERVALLEN' && isAsked(after) ? started(melding, after, on) : told(melding, after, on),
    );
  const same = changes.every(({ before, after }) => before.status === after.status && before.doneOn === after.doneOn);
  return same ? accept(melding) : accept({ ...melding, termijnen: changes.map(({ after }) => after) }, events);
}

function told(melding: Melding, termijn: MeldingTermijn, on: LocalDate): MeldingEvent {
  const { code, status, van } = termijn;
  if (status === 'LOOPT' || status === 'OPGESCHORT') return started(melding, termijn, on);
  return { type: 'TermijnEnded', melding: melding.id, termijn: code, van, status, on };
}

const started = ({ id }: Melding, { code, van, startedOn, dueOn }: MeldingTermijn, on: LocalDate): MeldingEvent => ({
  type: 'TermijnStarted',
  melding: id,
  termijn: code,
  van,
  startedOn,
  dueOn,
  on,
});
