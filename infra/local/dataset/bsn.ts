const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether a number of nine digits passes the 11-proef of the burgerservicenummer. */
export function passesElfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(bsn[place]), 0) % 11 === 0;
}

/** Numbers of the test range 999900006 to 999999990, which are given to nobody; the first thousands are left to whoever tries the platform. */
export function* testBsns(): Generator<string, never> {
  for (let number = 999_910_000; number <= 999_999_990; number += 1) if (passesElfproef(`${number}`)) yield `${number}`;
  throw new Error('the test range has no more numbers');
}
