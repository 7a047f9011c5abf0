import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { legalTerm } from '@kerngraaf/schema/terms/terms.ts';

/** A term of a melding as intake told it. */
export interface ToldTermijn {
  readonly code: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: 'LOOPT' | 'GEHAALD' | 'GEMIST' | 'VERVALLEN';
  readonly doneOn: LocalDate | null;
}

/** The terms of the law that an onderzoek has from its melding: they are not suspended (Wmo 2015 art. 2.3.2 lid 1). */
export function termijnenVan(told: readonly ToldTermijn[]): readonly Termijn[] {
  return told.flatMap(({ code, ...dates }) => {
    const legal = legalTerm(code);
    if (legal === null) return [];
    const { law, article, voor } = legal;
    return [{ ...dates, code, law, article, voor, rawDueOn: dates.dueOn, suspendedSince: null, suspendedDays: 0, by: null, atw: true }];
  });
}
