import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { lapseTermijn, meetTermijn, startTermijn, type Termijn, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { ProfileTerm } from '@kerngraaf/schema/terms/terms.ts';
import { type Casus, type Consulentvraag, dossierOf, endedOn } from './casus.ts';
import { newestOf, type Voorwerk } from './voorwerk.ts';

export const CONSULENTVRAAG = 'consulentvraag-beantwoorden';
export const VOORWERK = 'voorwerk-beantwoorden';

/** Who answers, as it stands with a term that was met. */
const BY = 'consulent';

export interface Begin {
  readonly today: LocalDate;
  /** The term of the gemeenteprofiel on a day. */
  readonly term: (on: LocalDate) => ProfileTerm;
}

/** The terms of what was asked of consulenten, as they follow from a casus: no way of answering or ending forgets them. */
export const keepVraagTermijnen = (casus: Casus, { today, term }: Begin): Casus => {
  const ended = endedOn(casus);
  return withVragen(casus, ({ askedOn, antwoord, termijn }) => {
    const begun = termijn ?? startTermijn(term(askedOn), askedOn, today);
    if (antwoord !== null) return meetTermijn(begun, antwoord.on, BY);
    return ended === null ? begun : voidTermijn(begun, ended);
  });
};

/** The term of the newest version, as it follows from the voorwerk. */
export function keepVoorwerkTermijn(voorwerk: Voorwerk, { today, term }: Begin): Voorwerk {
  const newest = newestOf(voorwerk);
  if (voorwerk.status === 'CONCEPT' || newest === null) return voorwerk;
  const { letGoOn, since } = voorwerk;
  const begun = voorwerk.termijn ?? startTermijn(term(newest.offeredOn), newest.offeredOn, today);
  if (voorwerk.status !== 'AANGEBODEN') return { ...voorwerk, termijn: meetTermijn(begun, since, BY) };
  return { ...voorwerk, termijn: letGoOn === null ? begun : voidTermijn(begun, letGoOn) };
}

/** The loket ended its onderzoek; null when it had answered. */
export const letGoOfVoorwerk = (voorwerk: Voorwerk, on: LocalDate): Voorwerk | null =>
  voorwerk.status === 'AANGEBODEN' && voorwerk.letGoOn === null ? { ...voorwerk, letGoOn: on } : null;

/** What the passing of time makes of them; null when nothing. */
export function passVraagTermijnen(casus: Casus, today: LocalDate): Casus | null {
  const passed = withVragen(casus, ({ termijn }) => lapsed(termijn, today));
  const before = dossierOf(casus)?.vragen ?? [];
  return (dossierOf(passed)?.vragen ?? []).every(({ termijn }, place) => termijn === before[place]?.termijn) ? null : passed;
}

/** As `passVraagTermijnen`. */
export function passVoorwerkTermijn(voorwerk: Voorwerk, today: LocalDate): Voorwerk | null {
  if (voorwerk.status === 'CONCEPT') return null;
  const termijn = lapsed(voorwerk.termijn, today);
  return termijn === voorwerk.termijn ? null : { ...voorwerk, termijn };
}

const lapsed = (termijn: Termijn | null, today: LocalDate): Termijn | null =>
  termijn === null ? null : lapseTermijn(termijn, today).termijn;

function withVragen(casus: Casus, termijnOf: (vraag: Consulentvraag) => Termijn | null): Casus {
  if (!('dossier' in casus) || casus.dossier === null || casus.dossier.vragen.length === 0) return casus;
  const vragen = casus.dossier.vragen.map((vraag) => ({ ...vraag, termijn: termijnOf(vraag) }));
  return { ...casus, dossier: { ...casus.dossier, vragen } };
}
