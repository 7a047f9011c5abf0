import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

export type Receiver = { readonly soort: 'KERNTEAM'; readonly kernteam: string } | { readonly soort: 'LOKET' };
export type ReceiverSoort = Receiver['soort'];

/** Throws for a kernteam without code and for a loket with one: input is checked before. */
export function receiverOf(soort: ReceiverSoort, kernteam: string | null): Receiver {
  if (soort === 'KERNTEAM' && kernteam !== null) return { soort, kernteam };
  if (soort === 'LOKET' && kernteam === null) return { soort };
  throw new Error('A receiver is a kernteam with its code, or the loket');
}

/** Moments of the flow at which a question takes another way: (*), (**) and (***). */
export type TrajectMoment = 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';

/** One sending of a question to one receiver. */
export interface Hop {
  /** 1 for the first receiver of the traject. */
  readonly number: number;
  /** 1 for the first hop of the whole melding, over all its trajecten. */
  readonly place: number;
  readonly receiver: Receiver;
  readonly moment: TrajectMoment;
  /** Null when another owner sent it on: its words stay with it. */
  readonly reden: string | null;
  readonly afwijkreden: string | null;
  readonly openedOn: LocalDate;
}

interface TrajectBase {
  readonly id: Uuid;
  /** In order; a hand-over adds one. */
  readonly hops: readonly [Hop, ...Hop[]];
}

export type OpenTraject = TrajectBase & { readonly status: 'AANGEBODEN' | 'OPGEPAKT' };
export type EndedTraject = TrajectBase & { readonly endedOn: LocalDate } & (
    | { readonly status: 'GEWEIGERD' | 'TERUGGEGEVEN' }
    /** `oplossing` is null when the one who asked withdrew the question. */
    | { readonly status: 'AFGESLOTEN'; readonly oplossing: string | null }
  );
/** One way of a melding to one receiver at a time. */
export type Traject = OpenTraject | EndedTraject;

export const currentHop = (traject: Traject): Hop => traject.hops.at(-1) ?? traject.hops[0];

export function isOpen(traject: Traject): traject is OpenTraject {
  switch (traject.status) {
    case 'AANGEBODEN':
    case 'OPGEPAKT':
      return true;
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
    case 'AFGESLOTEN':
      return false;
    default:
      return unreachable(traject);
  }
}
