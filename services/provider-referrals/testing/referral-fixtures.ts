import { type Decision, decided } from '@kerngraaf/platform/decision.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Contract } from '../domain/contract.ts';
import type { Referral, ReferralEvent, ReferralRequest, Sent } from '../domain/referral.ts';
import { startReferral } from '../domain/referral-help.ts';
import { acceptReferral, requestAndSend, requestReferral } from '../domain/referral-steps.ts';
import type { Doing } from '../domain/referral-termijnen.ts';
import type { Toewijzing } from '../domain/toewijzing.ts';
import { day } from './contract-fixtures.ts';

/** Days of each term, as short as tests like them. */
const dagen: Readonly<Record<string, number>> = {
  'verwijzing-versturen': 5,
  'verwijzing-antwoord': 7,
  'verwijzing-start': 14,
  'verwijzing-voortgang': 90,
  'verwijzing-hervatten': 42,
  'verwijzing-geldig': 180,
};

/** Something that a behandelaar does on a day, recorded on it. */
export const doing = (on: LocalDate = day('2026-03-09'), own: Partial<Doing> = {}): Doing => ({
  on,
  today: on,
  by: 'behandelaar',
  terms: (code) => ({ code, naam: code, dagen: dagen[code] ?? 0 }),
  ...own,
});

export const aRequest = (own: Partial<ReferralRequest> = {}): ReferralRequest => ({
  id: newId(),
  gemeente: '1911',
  inwoner: newId(),
  melding: newId(),
  casus: newId(),
  kernteam: 'wijkteam',
  behandelteam: null,
  wettelijk: false,
  product: 'jeugd-begeleiding',
  gevraagdDoor: 'incluzio',
  gevraagdAls: 'kernteamlid',
  voorgesteldDoor: 'KERNTEAM',
  samenMetTeam: true,
  verwijsreden: 'specialistische-vraag',
  toelichting: 'Het team kan dit niet alleen',
  hulpvraag: 'Hulp voor thuis',
  ...own,
});

export const aSent = (own: Partial<Sent> = {}): Sent => ({ contract: newId(), provider: newId(), organisatie: 'opvoedpoli', ...own });

export const sentBy = ({ id: contract, provider, organisatie }: Contract): Sent => ({ contract, provider, organisatie });

type Stored = Partial<ReferralRequest> & { readonly to?: Sent; readonly on?: LocalDate };
const stored = (decision: Decision<Referral, ReferralEvent, string>): Referral => ({ ...decided(decision).state, version: 1 });

/** Asked on 9 March 2026, as it is stored. */
export const gevraagd = ({ on, to: _, ...own }: Stored = {}): Referral => stored(requestReferral(aRequest(own), doing(on)));

export const verzonden = ({ on, to = aSent(), ...own }: Stored = {}): Referral =>
  stored(requestAndSend(aRequest(own), { to, eigen: false, ...doing(on) }));

/** Expected to start on the day itself. */
export const geaccepteerd = (own: Stored = {}): Referral =>
  stored(acceptReferral(verzonden(own), { verwachteStart: own.on ?? day('2026-03-09'), ...doing(own.on) }));

export const gestart = (own: Stored = {}): Referral => stored(startReferral(geaccepteerd(own), { toegewezen: true, ...doing(own.on) }));

export const aToewijzing = (referral: Referral, own: Partial<Toewijzing> = {}): Toewijzing => ({
  id: newId(),
  gemeente: referral.gemeente,
  version: 1,
  referral: referral.id,
  inwoner: referral.inwoner,
  melding: referral.melding,
  product: referral.product,
  grond: { soort: 'BESCHIKKING', beschikking: newId(), onderdeel: newId(), voorziening: newId() },
  madeOn: day('2026-03-09'),
  status: 'ACTIEF',
  since: day('2026-03-01'),
  until: day('2027-02-28'),
  omvang: '2 uur per week',
  bedrag: 312_000,
  kopie: { version: 1, on: day('2026-03-09'), hash: 'a'.repeat(64) },
  ...own,
});

interface OnReferral {
  readonly commandId: Uuid;
  readonly expectedVersion: number;
  readonly referral: Uuid;
  readonly occurredOn: LocalDate;
}

/** The input of a command on a referral, on the day of the test's clock. */
export const onReferral = <More extends object>({ id, version }: Referral, more: More): OnReferral & More => ({
  commandId: newId(),
  expectedVersion: version,
  referral: id,
  occurredOn: day('2026-03-10'),
  ...more,
});
