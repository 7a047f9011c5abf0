import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Duration, isRunning, shareDays } from './contract.ts';

/** A provider that delivers a part of another's work (H13). */
export interface Onderaannemer extends Duration {
  readonly provider: Uuid;
  /** Of the work, in percent. */
  readonly percentage: number;
}

/** An organisation that gives help under contract, as one gemeente registered it. */
export interface Provider {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  /** Code of the organisation, as in the identity of its staff. */
  readonly organisatie: string;
  readonly naam: string;
  /** In the register of care providers (AGB). */
  readonly agb: string | null;
  readonly registeredOn: LocalDate;
  /** Oldest first. */
  readonly onderaannemers: readonly Onderaannemer[];
}

export interface ProviderEvent {
  readonly type: 'ProviderRegistered' | 'SubcontractorAdded' | 'SubcontractorEnded';
  readonly on: LocalDate;
}

export type ProviderDecision<Reason extends string = never> = Decision<Provider, ProviderEvent, Reason>;

/** The shares of one day are 100 percent together at most. */
export function addSubcontractor(
  provider: Provider,
  added: Onderaannemer,
  on: LocalDate,
): ProviderDecision<'SUBCONTRACTOR_ALREADY_ADDED' | 'SHARES_OVER_100'> {
  const { onderaannemers } = provider;
  if (onderaannemers.some((each) => each.provider === added.provider && shareDays(each, added)))
    return refuse('SUBCONTRACTOR_ALREADY_ADDED');
  const all = [...onderaannemers, added];
  // Shares rise on a first day only.
  if (all.some(({ since }) => isRunning(added, since) && sharesOn(all, since) > 100)) return refuse('SHARES_OVER_100');
  const ordered = all.sort((a, b) => a.since.localeCompare(b.since));
  return accept<Provider, ProviderEvent>({ ...provider, onderaannemers: ordered }, [{ type: 'SubcontractorAdded', on }]);
}

/** Sets the last day of the part that is open, or that lasts longest. */
export function endSubcontractor(
  provider: Provider,
  { subcontractor, until, on }: { readonly subcontractor: Uuid; readonly until: LocalDate; readonly on: LocalDate },
): ProviderDecision<'SUBCONTRACTOR_UNKNOWN' | 'SUBCONTRACTOR_ENDED'> {
  const last = lastPart(provider, subcontractor);
  if (last === null) return refuse('SUBCONTRACTOR_UNKNOWN');
  if (last.until !== null && last.until <= until) return refuse('SUBCONTRACTOR_ENDED');
  const onderaannemers = provider.onderaannemers.map((each) => (each === last ? { ...each, until } : each));
  return accept<Provider, ProviderEvent>({ ...provider, onderaannemers }, [{ type: 'SubcontractorEnded', on }]);
}

/** The part of a subcontractor that began last, or null. */
export const lastPart = ({ onderaannemers }: Provider, subcontractor: string): Onderaannemer | null =>
  onderaannemers.findLast(({ provider }) => provider === subcontractor) ?? null;

/** In percent, without what adding fractions leaves behind the sixth decimal. */
const sharesOn = (onderaannemers: readonly Onderaannemer[], on: LocalDate): number =>
  Number(onderaannemers.reduce((sum, each) => sum + (isRunning(each, on) ? each.percentage : 0), 0).toFixed(6));

/** What is wrong with a subcontractor to add, or null. */
export function subcontractorMistake(
  provider: Uuid,
  { provider: subcontractor, percentage, since, until }: Onderaannemer,
): 'SUBCONTRACTOR_IS_PROVIDER' | 'PERCENTAGE_BELOW_ZERO' | 'PERCENTAGE_OVER_100' | 'PERIOD_REVERSED' | null {
  if (subcontractor === provider) return 'SUBCONTRACTOR_IS_PROVIDER';
  if (percentage < 0) return 'PERCENTAGE_BELOW_ZERO';
  if (percentage > 100) return 'PERCENTAGE_OVER_100';
  return until !== null && until < since ? 'PERIOD_REVERSED' : null;
}

/** Whether this is how the code of an organisation is written. */
export const isOrganisatieCode = (code: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) && code.length <= 40;

/** What is wrong with a provider to register, or null. */
export function providerMistake({
  organisatie,
  agb,
}: {
  readonly organisatie: string;
  readonly agb: string | null;
}): 'ORGANISATIE_MALFORMED' | 'AGB_MALFORMED' | null {
  if (!isOrganisatieCode(organisatie)) return 'ORGANISATIE_MALFORMED';
  return agb === null || /^\d{8}$/.test(agb) ? null : 'AGB_MALFORMED';
}
