import { unreachable } from '@kerngraaf/platform/decision.ts';
import { firstKernteam } from '../domain/hops.ts';
import { type Melding, primaryPerson } from '../domain/melding.ts';
import { currentHop, isOpen } from '../domain/traject.ts';
import type { BetrokkeneRow, MeldingRow } from './melding-rows.ts';
import type { HopRow, TrajectRow } from './traject-rows.ts';

export const meldingRow = (state: Melding): MeldingRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  status: state.status,
  soort: state.soort,
  kanaal: state.kanaal,
  poort: state.poort,
  soort_melder: state.soortMelder,
  kern: state.kern,
  complex: state.complex,
  betreft_jeugdige: state.betreftJeugdige,
  omschrijving: state.omschrijving,
  occurred_on: state.occurredOn,
  recorded_at: new Date(state.recordedAt),
  ontvangst_bevestigd_op: state.ontvangstBevestigdOp,
  clientondersteuning_gewezen_op: state.clientondersteuning?.on ?? null,
  clientondersteuning_organisatie: state.clientondersteuning?.organisatie ?? null,
  persoonlijk_plan_ontvangen_op: state.persoonlijkPlanOntvangenOp,
  identiteit: state.identiteit,
  vraagverhelderaars: state.vraagverhelderaars,
  bevindingen: state.bevindingen,
  heropeningen: state.heropeningen,
  aanbiedingen: state.aanbiedingen,
  termijnen: state.termijnen,
  verwezen_door: state.verwezenDoor,
  ...endOf(state),
  primary_inwoner: primaryPerson(state),
  first_kernteam: firstKernteam(state),
});

type End = Pick<MeldingRow, 'ended_on' | 'uitkomst' | 'toelichting' | 'merged_into'>;

const open: End = { ended_on: null, uitkomst: null, toelichting: null, merged_into: null };

function endOf(state: Melding): End {
  switch (state.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return open;
    case 'AFGEHANDELD_IN_POORT':
      return { ...open, ended_on: state.afhandeling.on, uitkomst: state.afhandeling.uitkomst, toelichting: state.afhandeling.toelichting };
    case 'AFGESLOTEN':
      return { ...open, ended_on: state.closedOn };
    case 'INGETROKKEN':
      return { ...open, ended_on: state.intrekking.on, toelichting: state.intrekking.reden };
    case 'SAMENGEVOEGD':
      return { ...open, ended_on: state.samenvoeging.on, merged_into: state.samenvoeging.into };
    default:
      return unreachable(state);
  }
}

export const betrokkeneRows = (state: Melding): BetrokkeneRow[] =>
  state.betrokkenen.map((betrokkene, place) => ({ gemeente: state.gemeente, melding: state.id, place, ...betrokkene }));

export const trajectRows = (state: Melding): TrajectRow[] =>
  state.trajecten.map((traject, place) => ({
    gemeente: state.gemeente,
    id: traject.id,
    melding: state.id,
    place,
    status: traject.status,
    soort: currentHop(traject).receiver.soort,
    ended_on: isOpen(traject) ? null : traject.endedOn,
    oplossing: traject.status === 'AFGESLOTEN' ? traject.oplossing : null,
  }));

export const hopRows = (state: Melding): HopRow[] =>
  state.trajecten.flatMap((traject) =>
    traject.hops.map(({ receiver, openedOn, ...hop }) => ({
      gemeente: state.gemeente,
      traject: traject.id,
      melding: state.id,
      ...hop,
      soort: receiver.soort,
      kernteam: receiver.soort === 'KERNTEAM' ? receiver.kernteam : null,
      opened_on: openedOn,
    })),
  );
