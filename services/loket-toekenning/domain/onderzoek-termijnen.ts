import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { legalTerm } from '@kerngraaf/schema/terms/terms.ts';
import type { Onderzoek } from './onderzoek.ts';

/** A term of a melding as intake told it. */
export interface ToldTermijn {
  readonly code: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: 'LOOPT' | 'GEHAALD' | 'GEMIST' | 'VERVALLEN';
  readonly doneOn: LocalDate | null;
}

/** What of the terms of a melding concerns an onderzoek: none of them where a voorziening gave rise to it, and no question. */
export const ownTermijnen = <Told extends ToldTermijn>({ herkomst }: Onderzoek, told: readonly Told[]): readonly Told[] =>
  herkomst.soort === 'MELDING' ? told : [];

/** The terms of the law that an onderzoek has from its melding: they are not suspended (Wmo 2015 art. 2.3.2 lid 1). */
export function termijnenVan(onderzoek: Onderzoek, told: readonly ToldTermijn[]): readonly Termijn[] {
  return ownTermijnen(onderzoek, told).flatMap(({ code, ...dates }) => {
    const legal = legalTerm(code);
    if (legal === null) return [];
    const { law, article, voor } = legal;
    return [{ ...dates, code, law, article, voor, rawDueOn: dates.dueOn, suspendedSince: null, suspendedDays: 0, by: null, atw: true }];
  });
}
