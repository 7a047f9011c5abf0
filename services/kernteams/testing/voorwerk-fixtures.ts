import { newId } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import type { GehoudenBespreking, GeplandeBespreking } from '../domain/casusbespreking.ts';
import type { Ondersteuningsplan } from '../domain/plan.ts';
import type { GebodenVoorwerk, Voorwerk, VoorwerkStatus, VoorwerkVersie } from '../domain/voorwerk.ts';
import { anOpgepakt, day } from './fixtures.ts';

export const aPlan = (own: Partial<Ondersteuningsplan> = {}): Ondersteuningsplan => ({
  drawnUpOn: day('2026-03-09'),
  metInwoner: true,
  doelen: ['Rust in het gezin'],
  afspraken: ['School belt het kernteam'],
  arrangement: [{ product: 'jeugd-begeleiding', leveringsvorm: 'ZIN', toelichting: 'Twee uur per week' }],
  ...own,
});

export const aVersie = (own: Partial<VoorwerkVersie> = {}): VoorwerkVersie => ({
  nummer: 1,
  offeredOn: day('2026-03-09'),
  inhoud: JSON.stringify({ afstemming: [], plan: aPlan() }),
  hash: 'a'.repeat(64),
  antwoorden: [],
  ...own,
});

const ofCasus = ({ gemeente, id: casus, melding, inwoner, kernteam }: Casus): Omit<Extract<Voorwerk, { status: 'CONCEPT' }>, 'status'> => ({
  ...{ id: newId(), gemeente, version: 1, casus, melding, inwoner, kernteam },
  since: day('2026-03-09'),
});

export const aConcept = (casus: Casus = anOpgepakt()): Voorwerk => ({ ...ofCasus(casus), status: 'CONCEPT' });

export const geboden = (casus: Casus = anOpgepakt(), own: Partial<GebodenVoorwerk> = {}): GebodenVoorwerk => ({
  ...ofCasus(casus),
  status: 'AANGEBODEN',
  versies: [aVersie()],
  termijn: null,
  letGoOn: null,
  ...own,
});

/** Voorwerk in each state, of one version where there is any. */
export const voorwerkIn: Readonly<Record<VoorwerkStatus, (casus: Casus) => Voorwerk>> = {
  CONCEPT: aConcept,
  AANGEBODEN: (casus) => geboden(casus),
  OVERGENOMEN: (casus) => geboden(casus, { status: 'OVERGENOMEN' }),
  TERUGGEGEVEN: (casus) => geboden(casus, { status: 'TERUGGEGEVEN' }),
};

export const aGeplandeBespreking = (own: Partial<GeplandeBespreking> = {}): GeplandeBespreking => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  kernteam: 'elst-noord',
  status: 'GEPLAND',
  scheduledOn: day('2026-03-03'),
  plannedOn: day('2026-03-10'),
  consulent: null,
  deelnemers: [],
  agenda: [],
  ...own,
});

export const aGehoudenBespreking = (own: Partial<GehoudenBespreking> = {}): GehoudenBespreking => ({
  ...aGeplandeBespreking(),
  status: 'GEHOUDEN',
  heldOn: day('2026-03-10'),
  besluiten: [],
  ...own,
});
