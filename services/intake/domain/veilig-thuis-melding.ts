import type { Decision } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { VeiligThuisTermijnCode } from '@kerngraaf/schema/law/veilig-thuis.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { BetrokkeneRol } from './melding.ts';

/** Whom it concerns, and since when she may read of it herself. */
export interface VeiligThuisBetrokkene {
  readonly inwoner: Uuid;
  readonly rol: BetrokkeneRol;
  readonly vrijgegevenOp: LocalDate | null;
}

/** A term of Veilig Thuis itself, as it was received with what was transferred. */
export interface OntvangenTermijn {
  readonly code: VeiligThuisTermijnCode;
  readonly startedOn: LocalDate;
  /** As Veilig Thuis named it; null when it named none. */
  readonly dueOn: LocalDate | null;
  /** Whether Veilig Thuis made it longer. */
  readonly verlengd: boolean;
  readonly doneOn: LocalDate | null;
}

/** Who reported to Veilig Thuis: kept apart, and told to nobody whom the gemeenteprofiel does not name. */
export interface VeiligThuisMelder {
  readonly naam: string;
  readonly hoedanigheid: string | null;
  readonly bereikbaar: string | null;
}

interface VeiligThuisBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  /** Code of the organisation that receives it, and the functies that see it until somebody took it up: the gemeenteprofiel's of that day. */
  readonly ontvanger: string;
  readonly functies: readonly string[];
  /** Who may know of it since somebody took it up. */
  readonly kring: readonly Uuid[];
  readonly betrokkenen: readonly VeiligThuisBetrokkene[];
  /** What Veilig Thuis transferred. */
  readonly overdracht: string;
  readonly termijnen: readonly OntvangenTermijn[];
  /** Our own term to take it up. */
  readonly oppakken: Termijn;
  readonly occurredOn: LocalDate;
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
}

/** What Veilig Thuis transferred to the gemeente (row 26): in no table, list, count or topic of meldingen. */
export type VeiligThuisMelding = VeiligThuisBase &
  (
    | { readonly status: 'ONTVANGEN' }
    | { readonly status: 'OVERGEDRAGEN'; readonly overgedragenOp: LocalDate }
    | { readonly status: 'OPGEPAKT'; readonly overgedragenOp: LocalDate; readonly opgepaktOp: LocalDate }
    | {
        readonly status: 'AFGESLOTEN';
        readonly overgedragenOp: LocalDate | null;
        /** Null of one that who recorded it ended, for that reason. */
        readonly opgepaktOp: LocalDate | null;
        readonly closedOn: LocalDate;
        readonly reden: string | null;
      }
  );

export type VeiligThuisStatus = VeiligThuisMelding['status'];

export type VeiligThuisEvent =
  | {
      readonly type: 'VeiligThuisMeldingRegistered';
      readonly veiligThuisMelding: Uuid;
      readonly ontvanger: string;
      readonly inwoners: readonly [Uuid, ...Uuid[]];
      readonly on: LocalDate;
    }
  | { readonly type: 'VeiligThuisMeldingClosed'; readonly veiligThuisMelding: Uuid; readonly on: LocalDate };

export type VeiligThuisDecision<Reason extends string = never> = Decision<VeiligThuisMelding, VeiligThuisEvent, Reason>;

export const overgedragenOp = (melding: VeiligThuisMelding): LocalDate | null =>
  melding.status === 'ONTVANGEN' ? null : melding.overgedragenOp;

export const opgepaktOp = (melding: VeiligThuisMelding): LocalDate | null =>
  melding.status === 'OPGEPAKT' || melding.status === 'AFGESLOTEN' ? melding.opgepaktOp : null;
