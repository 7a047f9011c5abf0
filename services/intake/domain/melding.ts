import { type Decision, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { Aanbieding } from './aanbieding.ts';
import type { MeldingTermijn } from './melding-termijn.ts';
import { isOpen, type OpenTraject, type Receiver, type Traject } from './traject.ts';

export type MeldingSoort = 'WMO_MELDING' | 'JEUGDHULPVRAAG' | 'PARTICIPATIE' | 'SCHULDEN' | 'INFORMATIEVRAAG' | 'SIGNAAL';
export type SoortMelder = 'INWONER' | 'NAASTE' | 'ORGANISATIE' | 'ANONIEM';
export type BetrokkeneRol = 'HULPVRAGER' | 'OUDER' | 'KIND' | 'PARTNER' | 'MANTELZORGER';
export type Expertise = 'KERNTEAM' | 'WMO' | 'JEUGD';
/** Wet op de identificatieplicht art. 1. */
export type IdentiteitsdocumentSoort = 'PASPOORT' | 'IDENTITEITSKAART' | 'RIJBEWIJS' | 'VREEMDELINGENDOCUMENT';

export interface Betrokkene {
  readonly inwoner: Uuid;
  readonly rol: BetrokkeneRol;
  readonly primair: boolean;
}

export interface Vraagverhelderaar {
  /** Subject of the professional's identity. */
  readonly professional: string;
  readonly expertise: Expertise;
  readonly since: LocalDate;
}

export interface Bevinding {
  readonly on: LocalDate;
  readonly tekst: string;
  /** Codes of the gemeenteprofiel. */
  readonly criteria: readonly string[];
}

interface MeldingBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly soort: MeldingSoort;
  /** Kanaal, poort and soort melder are three things (O1). */
  readonly kanaal: string;
  readonly poort: string;
  readonly soortMelder: SoortMelder;
  /** Where the question is at home: given, else where the primary person lived when it was asked. */
  readonly kern: string | null;
  readonly complex: boolean;
  readonly betreftJeugdige: boolean;
  readonly omschrijving: string | null;
  readonly betrokkenen: readonly Betrokkene[];
  readonly occurredOn: LocalDate;
  readonly recordedAt: Instant;
  readonly ontvangstBevestigdOp: LocalDate | null;
  readonly vraagverhelderaars: readonly Vraagverhelderaar[];
  readonly bevindingen: readonly Bevinding[];
  readonly clientondersteuning: { readonly on: LocalDate; readonly organisatie: string | null } | null;
  readonly persoonlijkPlanOntvangenOp: LocalDate | null;
  readonly identiteit: { readonly on: LocalDate; readonly document: IdentiteitsdocumentSoort } | null;
  /** In the order in which they were opened. */
  readonly trajecten: readonly Traject[];
  readonly heropeningen: readonly { readonly on: LocalDate; readonly reden: string; readonly was: EndedMelding['status'] }[];
  readonly aanbiedingen: readonly Aanbieding[];
  /** Each that ever ran, in the order in which they began. */
  readonly termijnen: readonly MeldingTermijn[];
  /** Subject of who referred it, who is told where it stands and nothing else. */
  readonly verwezenDoor: string | null;
}

/** `IN_BEHANDELING` exactly while a traject is open. */
export type OpenMelding = MeldingBase & { readonly status: 'ONTVANGEN' | 'IN_VRAAGVERHELDERING' | 'IN_BEHANDELING' };
export type EndedMelding = MeldingBase &
  (
    | {
        readonly status: 'AFGEHANDELD_IN_POORT';
        readonly afhandeling: { readonly on: LocalDate; readonly uitkomst: string; readonly toelichting: string | null };
      }
    | { readonly status: 'AFGESLOTEN'; readonly closedOn: LocalDate }
    | { readonly status: 'INGETROKKEN'; readonly intrekking: { readonly on: LocalDate; readonly reden: string } }
    /** `into` goes on. */
    | { readonly status: 'SAMENGEVOEGD'; readonly samenvoeging: { readonly on: LocalDate; readonly into: Uuid } }
  );
/** A question that came in at a poort, with the ways that it went. */
export type Melding = OpenMelding | EndedMelding;
export type MeldingStatus = Melding['status'];

export type TrajectOutcome = 'GEWEIGERD' | 'TERUGGEGEVEN' | 'AFGESLOTEN' | 'INGETROKKEN';

interface Told {
  readonly melding: Uuid;
  readonly on: LocalDate;
}

export type MeldingEvent = Told &
  (
    | { readonly type: 'MeldingRegistered'; readonly inwoner: Uuid | null }
    | { readonly type: 'ReceiptConfirmed' | 'MeldingWithdrawn' | 'MeldingReopened' | 'MeldingHandledInPoort' | 'MeldingClosed' }
    | { readonly type: 'MeldingMerged'; readonly into: Uuid }
    | {
        readonly type: 'TrajectOpened';
        readonly traject: Uuid;
        readonly hop: number;
        readonly receiver: Receiver;
        readonly inwoner: Uuid | null;
        readonly kern: string | null;
        readonly betreftJeugdige: boolean;
      }
    | {
        readonly type: 'TermijnStarted';
        readonly termijn: string;
        readonly van: MeldingTermijn['van'];
        readonly startedOn: LocalDate;
        readonly dueOn: LocalDate;
      }
    | {
        readonly type: 'TermijnEnded';
        readonly termijn: string;
        readonly van: MeldingTermijn['van'];
        readonly status: 'GEHAALD' | 'GEMIST' | 'VERVALLEN';
      }
    | { readonly type: 'TrajectClosed'; readonly traject: Uuid; readonly hop: number; readonly outcome: TrajectOutcome }
  );

/** What leaves a melding open always can. */
export type Opened = Extract<Decision<OpenMelding, MeldingEvent, never>, { accepted: true }>;

export function isEnded(melding: Melding): melding is EndedMelding {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return false;
    case 'AFGEHANDELD_IN_POORT':
    case 'AFGESLOTEN':
    case 'INGETROKKEN':
    case 'SAMENGEVOEGD':
      return true;
    default:
      return unreachable(melding);
  }
}

export const primaryPerson = (melding: Melding): Uuid | null =>
  melding.betrokkenen.find((betrokkene) => betrokkene.primair)?.inwoner ?? null;

export const openTrajecten = (melding: Melding): readonly OpenTraject[] => melding.trajecten.filter(isOpen);
