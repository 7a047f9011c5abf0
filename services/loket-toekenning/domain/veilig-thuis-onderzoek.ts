import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** Who may know of it, and since when. */
export interface VeiligThuisLid {
  readonly professional: Uuid;
  readonly since: LocalDate;
}

interface VeiligThuisWork {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly veiligThuisMelding: Uuid;
  /** Whom it concerns: for the log of reads, shown to nobody here. */
  readonly inwoners: readonly Uuid[];
  /** Code of the organisation that receives it, and the functies that see it until somebody took it up: the gemeenteprofiel's of that day. */
  readonly ontvanger: string;
  readonly functies: readonly string[];
  readonly offeredOn: LocalDate;
}

interface TakenUp {
  /** Who took it up first, then who was named. */
  readonly kring: readonly [VeiligThuisLid, ...VeiligThuisLid[]];
}

/** The receiver's work on what Veilig Thuis transferred (row 26): no onderzoek, so that nothing that reads, counts or signals those can carry it. */
export type VeiligThuisOnderzoek = VeiligThuisWork &
  (
    | { readonly status: 'AANGEBODEN' }
    | (TakenUp & { readonly status: 'OPEN' })
    | (TakenUp & {
        readonly status: 'AFGEROND';
        readonly closedOn: LocalDate;
        readonly resultaat: string;
        readonly toelichting: string | null;
      })
    /** Who recorded what was transferred ended it before somebody took it up. */
    | { readonly status: 'AFGEBROKEN'; readonly closedOn: LocalDate }
  );

export type VeiligThuisOnderzoekStatus = VeiligThuisOnderzoek['status'];

export type VeiligThuisOnderzoekEvent =
  | { readonly type: 'VeiligThuisOnderzoekOpened' | 'VeiligThuisOnderzoekClosed'; readonly on: LocalDate }
  | { readonly type: 'VeiligThuisOnderzoekAccepted'; readonly professional: Uuid; readonly on: LocalDate }
  | { readonly type: 'VeiligThuisOnderzoekNamed'; readonly professionals: readonly [Uuid, ...Uuid[]]; readonly on: LocalDate };

type LaneDecision<Reason extends string = never> = Decision<VeiligThuisOnderzoek, VeiligThuisOnderzoekEvent, Reason>;

export const kringOf = (work: VeiligThuisOnderzoek): readonly VeiligThuisLid[] => ('kring' in work ? work.kring : []);

export const openVeiligThuisOnderzoek = (work: VeiligThuisWork): LaneDecision =>
  accept({ ...work, status: 'AANGEBODEN' }, [{ type: 'VeiligThuisOnderzoekOpened', on: work.offeredOn }]);

/** What somebody took up goes on: intake opens again what was ended meanwhile. */
export const breakOffVeiligThuisOnderzoek = (work: VeiligThuisOnderzoek, on: LocalDate): LaneDecision =>
  accept(work.status === 'AANGEBODEN' ? { ...work, status: 'AFGEBROKEN', closedOn: on } : work);

type Ended = 'VEILIG_THUIS_ONDERZOEK_CLOSED';

/** `mayTreat`: whether she has a place on that day in a functie that takes up what Veilig Thuis transfers. */
export function acceptVeiligThuisMelding(
  work: VeiligThuisOnderzoek,
  { professional, mayTreat, on }: { readonly professional: Uuid; readonly mayTreat: boolean; readonly on: LocalDate },
): LaneDecision<'FUNCTIE_WITHOUT_VEILIG_THUIS' | 'VEILIG_THUIS_MELDING_TAKEN_UP' | Ended> {
  switch (work.status) {
    case 'AANGEBODEN':
      if (!mayTreat) return refuse('FUNCTIE_WITHOUT_VEILIG_THUIS');
      return accept({ ...work, status: 'OPEN', kring: [{ professional, since: on }] }, [
        { type: 'VeiligThuisOnderzoekAccepted', professional, on },
      ]);
    case 'OPEN':
      return refuse('VEILIG_THUIS_MELDING_TAKEN_UP');
    case 'AFGEROND':
    case 'AFGEBROKEN':
      return refuse('VEILIG_THUIS_ONDERZOEK_CLOSED');
    default:
      return unreachable(work);
  }
}

/** The colleagues who may know of it beside who took it up: whoever is not among them any more, may not. */
export function nameToVeiligThuisOnderzoek(
  work: VeiligThuisOnderzoek,
  { colleagues, mayTreat, on }: { readonly colleagues: readonly Uuid[]; readonly mayTreat: boolean; readonly on: LocalDate },
): LaneDecision<'NOT_TAKEN_UP' | 'COLLEAGUE_WITHOUT_VEILIG_THUIS' | Ended> {
  switch (work.status) {
    case 'AANGEBODEN':
      return refuse('NOT_TAKEN_UP');
    case 'OPEN': {
      if (!mayTreat) return refuse('COLLEAGUE_WITHOUT_VEILIG_THUIS');
      const [first, ...known] = work.kring;
      const others = [...new Set(colleagues)].filter((each) => each !== first.professional);
      const named = others.map((professional) => known.find((each) => each.professional === professional) ?? { professional, since: on });
      const professionals = [first.professional, ...others] as const;
      return accept({ ...work, kring: [first, ...named] }, [{ type: 'VeiligThuisOnderzoekNamed', professionals, on }]);
    }
    case 'AFGEROND':
    case 'AFGEBROKEN':
      return refuse('VEILIG_THUIS_ONDERZOEK_CLOSED');
    default:
      return unreachable(work);
  }
}

export function closeVeiligThuisOnderzoek(
  work: VeiligThuisOnderzoek,
  { resultaat, toelichting, on }: { readonly resultaat: string; readonly toelichting: string | null; readonly on: LocalDate },
): LaneDecision<'NOT_TAKEN_UP' | Ended> {
  switch (work.status) {
    case 'AANGEBODEN':
      return refuse('NOT_TAKEN_UP');
    case 'OPEN':
      return accept({ ...work, status: 'AFGEROND', closedOn: on, resultaat, toelichting }, [{ type: 'VeiligThuisOnderzoekClosed', on }]);
    case 'AFGEROND':
    case 'AFGEBROKEN':
      return refuse('VEILIG_THUIS_ONDERZOEK_CLOSED');
    default:
      return unreachable(work);
  }
}
