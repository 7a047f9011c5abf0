import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type BudgetSignaal, budgetSignaal, crossed } from '@kerngraaf/schema/profiles/budget-signaal.ts';

/** Inspanning: per product and hours; output: per result; taakgericht: one lump sum for all of it (H2). */
export type Bekostiging = 'INSPANNING' | 'OUTPUT' | 'TAAKGERICHT';

/** What a taakgericht contract pays in a calendar year, and what is spent of it. Whole eurocents. */
export interface LumpSum {
  readonly jaar: number;
  readonly bedrag: number;
  readonly besteed: number;
  readonly signaal: BudgetSignaal;
}

/** From first to last day; null when no last day was agreed. */
export interface Duration {
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** What was agreed with a provider, by one gemeente for itself and others. */
export interface Contract extends Duration {
  readonly id: Uuid;
  /** That leads it. */
  readonly gemeente: string;
  readonly version: number;
  readonly provider: Uuid;
  /** Code of the provider, as in the identity of its staff. */
  readonly organisatie: string;
  /** All that it serves, the lead among them. */
  readonly gemeenten: readonly string[];
  /** Codes of the catalogue. */
  readonly producten: readonly string[];
  readonly bekostiging: Bekostiging;
  /** Places at the same time; null without a limit. */
  readonly capaciteit: number | null;
  /** Places that are taken. */
  readonly bezet: number;
  /** Days until help can start, as last reported. */
  readonly wachttijd: { readonly dagen: number; readonly on: LocalDate } | null;
  /** By year; of a taakgericht contract only. */
  readonly lumpSums: readonly LumpSum[];
}

export type ContractEvent =
  | { readonly type: 'ContractAgreed' | 'ContractChanged' | 'ContractEnded'; readonly on: LocalDate }
  | {
      readonly type: 'LumpSumSignalled';
      readonly on: LocalDate;
      readonly jaar: number;
      readonly level: Exclude<BudgetSignaal, 'GEEN'>;
    };

export type ContractDecision<Reason extends string = never> = Decision<Contract, ContractEvent, Reason>;

export const isInForce = ({ since, until }: Duration, on: LocalDate): boolean => since <= on && (until === null || on <= until);

/** Whether two share a day. */
export const shareDays = (a: Duration, b: Duration): boolean =>
  (a.until === null || b.since <= a.until) && (b.until === null || a.since <= b.until);

/** Whether two contracts promise the same: one provider, a gemeente, a product and a day in common. */
export const overlaps = (a: Contract, b: Contract): boolean =>
  a.organisatie === b.organisatie &&
  a.gemeenten.some((gemeente) => b.gemeenten.includes(gemeente)) &&
  a.producten.some((product) => b.producten.includes(product)) &&
  shareDays(a, b);

/** Why a contract does not give a product to a resident of a gemeente on a day, or null when it does. */
export function notServed(
  contract: Contract,
  { gemeente, product, on }: { readonly gemeente: string; readonly product: string; readonly on: LocalDate },
): 'GEMEENTE_NOT_SERVED' | 'PRODUCT_NOT_CONTRACTED' | 'CONTRACT_NOT_IN_FORCE' | null {
  if (!contract.gemeenten.includes(gemeente)) return 'GEMEENTE_NOT_SERVED';
  if (!contract.producten.includes(product)) return 'PRODUCT_NOT_CONTRACTED';
  return isInForce(contract, on) ? null : 'CONTRACT_NOT_IN_FORCE';
}

/** Takes a place. */
export function takePlace(contract: Contract): ContractDecision<'CONTRACT_FULL'> {
  const { capaciteit, bezet } = contract;
  if (capaciteit !== null && bezet >= capaciteit) return refuse('CONTRACT_FULL');
  return accept<Contract, ContractEvent>({ ...contract, bezet: bezet + 1 });
}

/** Gives a place back that was taken. */
export function freePlace(contract: Contract): ContractDecision {
  if (contract.bezet === 0) throw new Error('No place of the contract is taken');
  return accept<Contract, ContractEvent>({ ...contract, bezet: contract.bezet - 1 });
}

/** Other places from here on; who has one keeps it. */
export const changeCapacity = (contract: Contract, capaciteit: number | null, on: LocalDate): ContractDecision<'CONTRACT_ENDED'> =>
  ifNotOver(contract, on, () => accept({ ...contract, capaciteit }, [{ type: 'ContractChanged', on }]));

export const reportWaitingTime = (
  contract: Contract,
  wachttijd: { readonly dagen: number; readonly on: LocalDate },
): ContractDecision<'CONTRACT_ENDED'> =>
  ifNotOver(contract, wachttijd.on, () => accept({ ...contract, wachttijd }, [{ type: 'ContractChanged', on: wachttijd.on }]));

/** Sets another last day; places that are taken stay until the help stops. */
export const endContract = (contract: Contract, until: LocalDate, on: LocalDate): ContractDecision<'CONTRACT_ENDED'> =>
  ifNotOver(contract, on, () => accept({ ...contract, until }, [{ type: 'ContractEnded', on }]));

/** Agrees on what is paid in a year; what is spent stays. */
export function setLumpSum(
  contract: Contract,
  { jaar, bedrag }: { readonly jaar: number; readonly bedrag: number },
  percentage: number,
  on: LocalDate,
): ContractDecision<'CONTRACT_ENDED' | 'NOT_TAAKGERICHT'> {
  if (contract.bekostiging !== 'TAAKGERICHT') return refuse('NOT_TAAKGERICHT');
  const { besteed, signaal } = contract.lumpSums.find((each) => each.jaar === jaar) ?? { besteed: 0, signaal: 'GEEN' };
  return ifNotOver(contract, on, () => signalled(contract, { jaar, bedrag, besteed, signaal }, percentage, on));
}

/** Spends of the lump sum of the year: what is not there is not spent. */
export function spendLumpSum(
  contract: Contract,
  bedrag: number,
  percentage: number,
  on: LocalDate,
): ContractDecision<'CONTRACT_NOT_IN_FORCE' | 'LUMP_SUM_MISSING' | 'LUMP_SUM_EXCEEDED'> {
  if (!isInForce(contract, on)) return refuse('CONTRACT_NOT_IN_FORCE');
  const lumpSum = contract.lumpSums.find(({ jaar }) => jaar === yearOf(on));
  if (lumpSum === undefined) return refuse('LUMP_SUM_MISSING');
  const besteed = lumpSum.besteed + bedrag;
  if (besteed > lumpSum.bedrag) return refuse('LUMP_SUM_EXCEEDED');
  return signalled(contract, { ...lumpSum, besteed }, percentage, on);
}

function signalled(contract: Contract, lumpSum: LumpSum, percentage: number, on: LocalDate): ContractDecision {
  const { jaar, bedrag, besteed } = lumpSum;
  const signaal = budgetSignaal(bedrag, besteed, percentage);
  const level = crossed(lumpSum.signaal, signaal);
  const others = contract.lumpSums.filter((each) => each.jaar !== jaar);
  const lumpSums = [...others, { ...lumpSum, signaal }].sort((a, b) => a.jaar - b.jaar);
  return accept<Contract, ContractEvent>(
    { ...contract, lumpSums },
    level === null
      ? [{ type: 'ContractChanged', on }]
      : [
          { type: 'ContractChanged', on },
          { type: 'LumpSumSignalled', on, jaar, level },
        ],
  );
}

/** A contract that is over changes no more. */
const ifNotOver = (contract: Contract, on: LocalDate, decide: () => ContractDecision): ContractDecision<'CONTRACT_ENDED'> =>
  contract.until !== null && contract.until < on ? refuse('CONTRACT_ENDED') : decide();

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
