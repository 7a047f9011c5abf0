import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays } from '@kerngraaf/platform/time.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { type ProfileTerm, termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { BekendgemaakteBeschikking } from '../domain/beschikking.ts';
import type { Toekenning } from '../domain/besluitonderdeel.ts';
import { BESLISSING, type LopendBezwaar } from '../domain/bezwaar.ts';
import type { Budget } from '../domain/budget.ts';
import { spread } from '../domain/kosten.ts';
import type { LopendeVoorziening } from '../domain/voorziening.ts';
import { aBeschikking, aToekenning, day } from './besluit-fixtures.ts';

export const heronderzoek: ProfileTerm = { code: 'heronderzoek', naam: 'Heronderzoek', dagen: 365 };

export const aBekendgemaakte = (own: Partial<Omit<BekendgemaakteBeschikking, 'status'>> = {}): BekendgemaakteBeschikking => {
  const { status: _, ...beschikking } = aBeschikking(own);
  const bezwaar = startTermijn(termOn('awb-bezwaar', beschikking.decidedOn), beschikking.decidedOn, beschikking.decidedOn);
  const known = {
    bekendmaking: { on: beschikking.decidedOn, wijze: 'POST' as const, by: beschikking.decidedBy },
    briefHash: 'a'.repeat(64),
  };
  return { ...beschikking, ...known, bezwaarTot: bezwaar.dueOn, termijnen: [bezwaar], ...own, status: 'BEKENDGEMAAKT' };
};

export const aVoorziening = (own: Partial<LopendeVoorziening> = {}, granted: Partial<Toekenning> = {}): LopendeVoorziening => {
  const { pgb: _, ...toekenning } = aToekenning(granted);
  return {
    id: newId(),
    gemeente: '1734',
    version: 1,
    melding: newId(),
    inwoner: newId(),
    product: 'huishoudelijke-hulp',
    beschikking: newId(),
    onderdeel: newId(),
    eerder: [],
    ...toekenning,
    kosten: spread(toekenning),
    termijnen: [],
    status: 'ACTIEF',
    ...own,
  };
};

export const aBudget = (own: Partial<Budget> = {}): Budget => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  product: 'huishoudelijke-hulp',
  jaar: 2026,
  bedrag: 100_000,
  vastgelegd: 0,
  signaal: 'GEEN',
  ...own,
});

/** Received on 10 March 2026 against a besluit of that day: its term is over on 2 June. */
export const aBezwaar = (own: Partial<LopendBezwaar> = {}): LopendBezwaar => {
  const receivedOn = own.receivedOn ?? day('2026-03-10');
  const inwoner = own.inwoner ?? newId();
  return {
    id: newId(),
    gemeente: '1734',
    version: 1,
    beschikking: newId(),
    melding: newId(),
    inwoner,
    indiener: inwoner,
    besluitBy: [newId()],
    receivedOn,
    opTijd: true,
    gronden: 'Het is niet genoeg',
    admittedOn: null,
    verschoonbaar: null,
    adviescommissie: false,
    ingebrekestelling: null,
    since: receivedOn,
    termijnen: [startTermijn(termOn(BESLISSING, receivedOn), addDays(receivedOn, 42), receivedOn)],
    status: 'ONTVANGEN',
    ...own,
  };
};
