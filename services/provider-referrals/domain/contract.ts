import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** Inspanning: per product and hours; output: per result; taakgericht: one lump sum for all of it (H2). */
export type Bekostiging = 'INSPANNING' | 'OUTPUT' | 'TAAKGERICHT';

/** How near a lump sum is to its end. */
export type LumpSumSignaal = 'GEEN' | 'NADERT' | 'UITGEPUT';

/** What a taakgericht contract pays in a calendar year, and what is spent of it. Whole eurocents. */
export interface LumpSum {
  readonly jaar: number;
  readonly bedrag: number;
  readonly besteed: number;
  readonly signaal: LumpSumSignaal;
}

/** What was spent of a lump sum, on what. */
export interface Besteding {
  readonly on: LocalDate;
  /** Code of the profile. */
  readonly doel: string;
  readonly bedrag: number;
}

/** From first to last day; null when no last day was agreed. */
export interface Duration {
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

export interface Wachttijd {
  readonly dagen: number;
  readonly on: LocalDate;
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
  /** Days until help can start, as last told. */
  readonly wachttijd: Wachttijd | null;
  /** Newest year first; of a taakgericht contract only. */
  readonly lumpSums: readonly LumpSum[];
}

export type ContractEvent =
  | { readonly type: 'ContractAgreed' | 'ContractChanged'; readonly on: LocalDate }
  | { readonly type: 'ContractEnded'; readonly on: LocalDate; readonly until: LocalDate }
  | {
      readonly type: 'LumpSumSignalled';
      readonly on: LocalDate;
      readonly jaar: number;
      readonly level: Exclude<LumpSumSignaal, 'GEEN'>;
    };

export type ContractDecision<Reason extends string = never> = Decision<Contract, ContractEvent, Reason>;

export const isRunning = ({ since, until }: Duration, on: LocalDate): boolean => since <= on && (until === null || on <= until);

/** Whether two share a day. */
export const shareDays = (a: Duration, b: Duration): boolean =>
  (a.until === null || b.since <= a.until) && (b.until === null || a.since <= b.until);

/** Whether two contracts promise the same: one provider, a gemeente, a product and a day in common. */
export const overlaps = (a: Contract, b: Contract): boolean =>
  a.organisatie === b.organisatie &&
  a.gemeenten.some((gemeente) => b.gemeenten.includes(gemeente)) &&
  a.producten.some((product) => b.producten.includes(product)) &&
  shareDays(a, b);

/** Whether a contract gives a product to a resident of a gemeente on a day. */
export const serves = (
  contract: Contract,
  { gemeente, product, on }: { readonly gemeente: string; readonly product: string; readonly on: LocalDate },
): boolean => contract.gemeenten.includes(gemeente) && contract.producten.includes(product) && isRunning(contract, on);

/** Why a contract does not give a product to a resident of a gemeente on a day, or null when it does. */
export function contractMistake(
  contract: Contract,
  { gemeente, product, on }: { readonly gemeente: string; readonly product: string; readonly on: LocalDate },
): 'GEMEENTE_NOT_SERVED' | 'PRODUCT_NOT_CONTRACTED' | 'CONTRACT_NOT_RUNNING' | null {
  if (!contract.gemeenten.includes(gemeente)) return 'GEMEENTE_NOT_SERVED';
  if (!contract.producten.includes(product)) return 'PRODUCT_NOT_CONTRACTED';
  return isRunning(contract, on) ? null : 'CONTRACT_NOT_RUNNING';
}

/** Takes a place on a day. */
export function takePlace(contract: Contract, on: LocalDate): ContractDecision<'CONTRACT_NOT_RUNNING' | 'CONTRACT_FULL'> {
  if (!isRunning(contract, on)) return refuse('CONTRACT_NOT_RUNNING');
  const { capaciteit, bezet } = contract;
  if (capaciteit !== null && bezet >= capaciteit) return refuse('CONTRACT_FULL');
  return accept<Contract, ContractEvent>({ ...contract, bezet: bezet + 1 });
}

/** Gives a place back that was taken. */
export function freePlace(contract: Contract): ContractDecision {
  if (contract.bezet === 0) throw new Error('No place of the contract is taken');
  return accept<Contract, ContractEvent>({ ...contract, bezet: contract.bezet - 1 });
}

/** Places that can still be taken; null without a limit. */
export const placesLeft = ({ capaciteit, bezet }: Contract): number | null =>
  capaciteit === null ? null : Math.max(0, capaciteit - bezet);

/** Other places from here on; who has one keeps it. */
export const changeCapacity = (contract: Contract, capaciteit: number | null, on: LocalDate): ContractDecision<'CONTRACT_ENDED'> =>
  ifNotOver(contract, on, () => accept({ ...contract, capaciteit }, [{ type: 'ContractChanged', on }]));

export const reportWaitingTime = (contract: Contract, wachttijd: Wachttijd): ContractDecision<'CONTRACT_ENDED'> =>
  ifNotOver(contract, wachttijd.on, () => accept({ ...contract, wachttijd }, [{ type: 'ContractChanged', on: wachttijd.on }]));

/** Sets an earlier last day; places that are taken stay until the help stops. */
export function endContract(contract: Contract, until: LocalDate, on: LocalDate): ContractDecision<'CONTRACT_ENDED'> {
  if (contract.until !== null && contract.until <= until) return refuse('CONTRACT_ENDED');
  return accept<Contract, ContractEvent>({ ...contract, until }, [{ type: 'ContractEnded', on, until }]);
}

export const lumpSumOf = ({ lumpSums }: Contract, jaar: number): LumpSum | null => lumpSums.find((each) => each.jaar === jaar) ?? null;

/** A contract that is over changes no more. */
const ifNotOver = (contract: Contract, on: LocalDate, decide: () => ContractDecision): ContractDecision<'CONTRACT_ENDED'> =>
  contract.until !== null && contract.until < on ? refuse('CONTRACT_ENDED') : decide();

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
