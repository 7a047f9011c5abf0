import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import {
  type Contract,
  type ContractDecision,
  type ContractEvent,
  type Duration,
  isRunning,
  type LumpSum,
  type LumpSumSignaal,
  lumpSumOf,
  yearOf,
} from './contract.ts';

const order: readonly LumpSumSignaal[] = ['GEEN', 'NADERT', 'UITGEPUT'];

/** Agrees on what is paid in a year, also when the contract is over: not below what is spent. */
export function setLumpSum(
  contract: Contract,
  { jaar, bedrag }: { readonly jaar: number; readonly bedrag: number },
  percentage: number,
  on: LocalDate,
): ContractDecision<'CONTRACT_NOT_TAAKGERICHT' | 'LUMP_SUM_BELOW_SPENT'> {
  if (contract.bekostiging !== 'TAAKGERICHT') return refuse('CONTRACT_NOT_TAAKGERICHT');
  const { besteed, signaal } = lumpSumOf(contract, jaar) ?? { besteed: 0, signaal: 'GEEN' };
  if (bedrag < besteed) return refuse('LUMP_SUM_BELOW_SPENT');
  return signalled(contract, { jaar, bedrag, besteed, signaal }, percentage, on);
}

/** Spends of the lump sum of the year: what is not there is not spent. */
export function spendLumpSum(
  contract: Contract,
  bedrag: number,
  percentage: number,
  on: LocalDate,
): ContractDecision<'CONTRACT_NOT_TAAKGERICHT' | 'CONTRACT_NOT_RUNNING' | 'LUMP_SUM_NOT_SET' | 'LUMP_SUM_EXCEEDED'> {
  if (contract.bekostiging !== 'TAAKGERICHT') return refuse('CONTRACT_NOT_TAAKGERICHT');
  if (!isRunning(contract, on)) return refuse('CONTRACT_NOT_RUNNING');
  const lumpSum = lumpSumOf(contract, yearOf(on));
  if (lumpSum === null) return refuse('LUMP_SUM_NOT_SET');
  const besteed = lumpSum.besteed + bedrag;
  return besteed > lumpSum.bedrag ? refuse('LUMP_SUM_EXCEEDED') : signalled(contract, { ...lumpSum, besteed }, percentage, on);
}

/** Each threshold is told once when it is crossed upward. */
function signalled(contract: Contract, lumpSum: LumpSum, percentage: number, on: LocalDate): ContractDecision {
  const { jaar } = lumpSum;
  const level = signaalOf(lumpSum, percentage);
  const others = contract.lumpSums.filter((each) => each.jaar !== jaar);
  const lumpSums = [...others, { ...lumpSum, signaal: level }].sort((a, b) => b.jaar - a.jaar);
  const changed: ContractEvent = { type: 'ContractChanged', on };
  const risen = level !== 'GEEN' && order.indexOf(level) > order.indexOf(lumpSum.signaal);
  return accept<Contract, ContractEvent>(
    { ...contract, lumpSums },
    risen ? [changed, { type: 'LumpSumSignalled', on, jaar, level }] : [changed],
  );
}

function signaalOf({ bedrag, besteed }: LumpSum, percentage: number): LumpSumSignaal {
  if (besteed === 0) return 'GEEN';
  if (besteed >= bedrag) return 'UITGEPUT';
  return besteed * 100 >= bedrag * percentage ? 'NADERT' : 'GEEN';
}

/** Years of which a lump sum can be. */
const YEARS = { first: 2015, last: 2100 };

/** What is wrong with a lump sum to set, or null. */
export function lumpSumMistake(
  { since, until }: Duration,
  { jaar, bedrag }: { readonly jaar: number; readonly bedrag: number },
): 'YEAR_OUT_OF_RANGE' | 'NEGATIVE_AMOUNT' | null {
  const last = until === null ? YEARS.last : Math.min(yearOf(until), YEARS.last);
  if (jaar < Math.max(yearOf(since), YEARS.first) || jaar > last) return 'YEAR_OUT_OF_RANGE';
  return bedrag < 0 ? 'NEGATIVE_AMOUNT' : null;
}
