import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusInHand, diedOn } from '../database/known-reads.ts';
import { holdUnassigned, referralsByIds } from '../database/referral-reads.ts';
import { holdToewijzing } from '../database/toewijzing-reads.ts';
import { isEnded, type Referral } from '../domain/referral.ts';
import { requestReferral } from '../domain/referral-steps.ts';
import { changeToewijzing, type Grond, makeToewijzing, type Toegewezen } from '../domain/toewijzing.ts';
import { doingOn, endToewijzingOn, saveNewReferral, saveToewijzing } from './referral-command.ts';

interface Answer {
  readonly voorziening: {
    readonly version: number;
    readonly melding: { readonly id: string };
    readonly product: { readonly code: string };
    readonly since: LocalDate;
    readonly until: LocalDate;
    readonly omvang: string;
    readonly bedrag: number;
    readonly beschikking: { readonly soort: string } | null;
  } | null;
}

/** What was granted, as it was read. */
export interface Toegekend {
  readonly melding: Uuid;
  readonly product: string;
  readonly spoed: boolean;
  readonly toegewezen: Omit<Toegewezen, 'kopie'>;
  readonly kopie: { readonly version: number; readonly hash: string };
}

/** What the loket granted in kind, read before the transaction; null for a persoonsgebonden budget, which no provider delivers by contract. */
export async function readToegekend(
  reader: GraphReader,
  { voorziening, form }: { readonly voorziening: string; readonly form: 'ZIN' | 'PGB' },
): Promise<Toegekend | null> {
  if (form === 'PGB') return null;
  const { voorziening: found } = await reader.read<Answer>('voorziening', { voorziening });
  if (found === null || found.beschikking === null) throw new Error('A voorziening that was told is not there');
  const { version, melding, product, since, until, omvang, bedrag, beschikking } = found;
  return {
    melding: parseUuid(melding.id),
    product: product.code,
    spoed: beschikking.soort === 'SPOED',
    toegewezen: { since, until, omvang, bedrag },
    kopie: { version, hash: sha256(JSON.stringify({ voorziening, version, product: product.code, since, until, omvang, bedrag })) },
  };
}

/** What the loket told of a voorziening. */
export interface ToldVoorziening {
  readonly gemeente: string;
  readonly inwoner: Uuid;
  readonly voorziening: Uuid;
  readonly beschikking: Uuid;
  readonly onderdeel: Uuid;
  readonly on: LocalDate;
}

/** Reaction to a voorziening that began or changed (row 14 of the flow): a toewijzing for what is delivered in kind, none for what is not. */
export async function keepToewijzingUseCase(service: UseCases, tx: Tx, told: ToldVoorziening, granted: Toegekend | null): Promise<void> {
  const { voorziening, beschikking, onderdeel, on } = told;
  // First, so that nothing begins for her while the news of her death is taken.
  if ((await diedOn(tx.manager, tx.scope, told)) !== null) return;
  const toewijzing = await holdToewijzing(tx.manager, tx.scope, { voorziening });
  if (granted === null) {
    if (toewijzing !== null) await endToewijzingOn(tx, toewijzing, { until: on, on });
    return;
  }
  const grond: Grond = { soort: soortOf(granted.spoed), beschikking, onderdeel, voorziening };
  const toegewezen = { ...granted.toegewezen, kopie: { ...granted.kopie, on } };
  if (toewijzing !== null) {
    const [held] = await referralsByIds(tx.manager, tx.scope, [toewijzing.referral]);
    // Help that ended is not taken up again by a change of what was granted.
    if (held !== undefined && !isEnded(held)) await saveToewijzing(tx, decided(changeToewijzing(toewijzing, grond, toegewezen, on)));
    return;
  }
  const referral = await referralFor(service, tx, told, granted);
  await saveToewijzing(tx, decided(makeToewijzing(referral, { id: service.newId(), grond, on, ...toegewezen })));
}

const soortOf = (spoed: boolean): 'SPOED' | 'BESCHIKKING' => (spoed ? 'SPOED' : 'BESCHIKKING');

/** One that was asked and has no toewijzing yet, or a new one that somebody must send to a provider. */
async function referralFor(
  service: UseCases,
  tx: Tx,
  { gemeente, inwoner, on }: ToldVoorziening,
  { melding, product, spoed }: Toegekend,
): Promise<Referral> {
  const open = await holdUnassigned(tx.manager, tx.scope, { gemeente, inwoner, product });
  if (open !== null) return open;
  const inHand = await casusInHand(tx.manager, tx.scope, { gemeente, inwoner, casus: null, melding });
  const from = { melding, casus: inHand?.casus ?? null, kernteam: inHand?.kernteam ?? null, behandelteam: null };
  const by = { gevraagdDoor: null, gevraagdAls: null, voorgesteldDoor: 'LOKET' as const, samenMetTeam: false };
  const content = { verwijsreden: null, toelichting: null, hulpvraag: null };
  const request = { id: service.newId(), gemeente, inwoner, wettelijk: false, product, ...from, ...by, ...content };
  const doing = { ...doingOn(tx, profileOf(service, { gemeente }, on), on), grond: soortOf(spoed) };
  return saveNewReferral(tx, decided(requestReferral(request, doing)));
}

/** Reaction to a voorziening that ends: so does its toewijzing, if it has one. */
export async function endToewijzingUseCase(
  tx: Tx,
  { voorziening, until, on }: { readonly voorziening: Uuid; readonly until: LocalDate; readonly on: LocalDate },
): Promise<void> {
  const toewijzing = await holdToewijzing(tx.manager, tx.scope, { voorziening });
  if (toewijzing !== null) await endToewijzingOn(tx, toewijzing, { until, on });
}
