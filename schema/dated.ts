import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** Of records that follow each other, oldest first, the one that holds on a day; the first also answers for earlier days. Undefined of none. */
export const heldOn = <Record extends { readonly from: string }>(records: readonly Record[], on: LocalDate): Record | undefined =>
  records.findLast(({ from }) => from <= on) ?? records[0];
