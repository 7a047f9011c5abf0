import { type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import { meetTermijn, type Termijn, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Aanvraag, AanvraagEvent, LopendeAanvraag, Opschorting } from './aanvraag.ts';

export type AanvraagDecision<Reason extends string = never> = Decision<Aanvraag, AanvraagEvent, Reason>;

/** Something happens to an aanvraag until it ends and not after: the decision for an open one, the refusal for every other. */
export function lopend<Reason extends string = never>(
  aanvraag: Aanvraag,
  decide: (aanvraag: LopendeAanvraag) => AanvraagDecision<Reason>,
): AanvraagDecision<Reason | 'AANVRAAG_ENDED'> {
  switch (aanvraag.status) {
    case 'INGEDIEND':
    case 'IN_BEHANDELING':
    case 'OPGESCHORT':
      return decide(aanvraag);
    case 'BESLIST':
    case 'BUITEN_BEHANDELING':
    case 'INGETROKKEN':
      return refuse('AANVRAAG_ENDED');
    default:
      return unreachable(aanvraag);
  }
}

/** The term within which is decided: two weeks under the Wmo (2.3.5 lid 2), a reasonable one of at most eight for youth (Awb 4:13). */
export const beslistermijn = (wet: Wet): 'wmo-beschikking' | 'awb-redelijke-termijn' =>
  wet === 'WMO' ? 'wmo-beschikking' : 'awb-redelijke-termijn';

export const AANVULLING: string = 'aanvulling';

/** First day on which something more may happen to it: no business date goes back into a time in which its term stood still. */
export function notBefore({ submittedOn, since, opschortingen }: Aanvraag): LocalDate {
  const last = opschortingen.at(-1);
  return last === undefined ? submittedOn : (last.until ?? since);
}

/** The list with its last entry, if that still lasts, ended before a day; without it when it lasted no day. */
export const endedOpschortingen = (opschortingen: readonly Opschorting[], until: LocalDate): readonly Opschorting[] =>
  opschortingen.flatMap((each) => {
    if (each.until !== null) return [each];
    return each.since < until ? [{ ...each, until }] : [];
  });

/** Whatever the college had to do is done; what the applicant could do is no longer asked. */
export const metTermijnen = (termijnen: readonly Termijn[], on: LocalDate, by: string): readonly Termijn[] =>
  termijnen.map((each) => (each.voor === 'COLLEGE' ? meetTermijn(each, on, by) : voidTermijn(each, on)));

/** What the applicant could do is no longer asked; what the college must do is done when the besluit is made known. */
export const beslisteTermijnen = (termijnen: readonly Termijn[], on: LocalDate): readonly Termijn[] =>
  termijnen.map((each) => (each.voor === 'COLLEGE' ? each : voidTermijn(each, on)));

export const voidedTermijnen = (termijnen: readonly Termijn[], on: LocalDate): readonly Termijn[] =>
  termijnen.map((each) => voidTermijn(each, on));
