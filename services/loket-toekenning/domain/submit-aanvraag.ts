import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { productOn, type Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { LegalTerm } from '@kerngraaf/schema/terms/terms.ts';
import type { Aanvraag, AanvraagEvent, AanvraagVorm } from './aanvraag.ts';

/** What matters of an onderzoek to what rests on it. */
export interface Onderzocht {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly melding: Uuid;
  readonly inwoner: Uuid | null;
  readonly status: 'AANGEBODEN' | 'OPEN' | 'AFGEROND' | 'AFGEBROKEN';
  /** Under which it is done; what it would be while nobody took it up. */
  readonly wet: Wet;
  readonly verslagVerstuurd: boolean;
  readonly voorwerkOvergenomen: boolean;
  /** Whether the six weeks of the melding have passed (Wmo 2015 art. 2.3.2 lid 9). */
  readonly termijnVoorbij: boolean;
}

export interface Submission {
  readonly id: Uuid;
  readonly vorm: AanvraagVorm;
  readonly producten: readonly string[];
  /** Null when a consulent does not say who signed. */
  readonly ondertekenaar: Uuid | null;
  /** Whether she is the resident or represents her on that day. */
  readonly magTekenen: boolean;
  /** The consulent who submits it for her and so treats it. */
  readonly behandelaar: Uuid | null;
  readonly heeftLopende: boolean;
  readonly termijn: LegalTerm;
  readonly on: LocalDate;
  readonly today: LocalDate;
}

export type NotSubmitted =
  | 'ONDERZOEK_NOT_ACCEPTED'
  | 'ONDERZOEK_NO_LONGER_HERE'
  | 'ONDERZOEK_CLOSED'
  | 'ONDERZOEK_NOT_DONE'
  | 'PERSON_REQUIRED'
  | 'SIGNER_REQUIRED'
  | 'SIGNER_DOES_NOT_REPRESENT'
  | 'PLAN_NOT_TAKEN_OVER'
  | 'VERSLAG_NOT_SENT'
  | 'AANVRAAG_ALREADY_OPEN';

/** Under the Wmo after the onderzoek, or when its six weeks have passed: then also when nobody took it up (art. 2.3.2 lid 9). */
export function submitAanvraag(onderzoek: Onderzocht, submission: Submission): Decision<Aanvraag, AanvraagEvent, NotSubmitted> {
  const closed = gateMistake(onderzoek);
  if (closed !== null) return refuse(closed);
  const { inwoner, gemeente, melding, wet } = onderzoek;
  const { id, vorm, producten, ondertekenaar, behandelaar, on } = submission;
  if (inwoner === null) return refuse('PERSON_REQUIRED');
  if (ondertekenaar === null) return refuse('SIGNER_REQUIRED');
  if (!submission.magTekenen) return refuse('SIGNER_DOES_NOT_REPRESENT');
  if (vorm === 'ONDERTEKEND_PLAN' && !onderzoek.voorwerkOvergenomen) return refuse('PLAN_NOT_TAKEN_OVER');
  if (vorm === 'ONDERTEKEND_VERSLAG' && !onderzoek.verslagVerstuurd) return refuse('VERSLAG_NOT_SENT');
  if (submission.heeftLopende) return refuse('AANVRAAG_ALREADY_OPEN');
  const asked = { id, gemeente, version: 0, melding, onderzoek: onderzoek.id, inwoner, wet, vorm, ondertekenaar, producten };
  const still = { aanvulling: null, opschortingen: [], uitstel: null, ingebrekestelling: null };
  const termijnen = [startTermijn(submission.termijn, on, submission.today)];
  const status = behandelaar === null ? ('INGEDIEND' as const) : ('IN_BEHANDELING' as const);
  return accept({ ...asked, ...still, submittedOn: on, since: on, behandelaar, termijnen, status }, [{ type: 'AanvraagSubmitted', on }]);
}

function gateMistake({ status, wet, verslagVerstuurd, voorwerkOvergenomen, termijnVoorbij }: Onderzocht): NotSubmitted | null {
  switch (status) {
    case 'AANGEBODEN':
      return wet === 'WMO' && termijnVoorbij ? null : 'ONDERZOEK_NOT_ACCEPTED';
    case 'OPEN':
      return wet === 'JEUGDWET' || verslagVerstuurd || voorwerkOvergenomen || termijnVoorbij ? null : 'ONDERZOEK_NOT_DONE';
    case 'AFGEBROKEN':
      return 'ONDERZOEK_NO_LONGER_HERE';
    case 'AFGEROND':
      return 'ONDERZOEK_CLOSED';
    default:
      return unreachable(status);
  }
}

/** Products are of the catalogue on that day and of the law under which is asked. */
export function productenMistake(
  producten: readonly string[],
  { profile, wet, on }: { readonly profile: Profile; readonly wet: Wet; readonly on: LocalDate },
): 'PRODUCT_REQUIRED' | 'PRODUCT_TWICE' | 'PRODUCT_UNKNOWN' | 'PRODUCT_OF_OTHER_LAW' | null {
  if (producten.length === 0) return 'PRODUCT_REQUIRED';
  if (new Set(producten).size < producten.length) return 'PRODUCT_TWICE';
  const found = producten.map((code) => productOn(profile.producten, code, on)).filter((product) => product !== null);
  if (found.length < producten.length) return 'PRODUCT_UNKNOWN';
  return found.every((product) => product.wet === wet) ? null : 'PRODUCT_OF_OTHER_LAW';
}
