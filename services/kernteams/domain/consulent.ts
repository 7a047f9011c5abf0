/** Kind of consulent at the loket. */
export type ConsulentSoort = 'WMO' | 'JEUGD';

export const consulentSoorten: readonly ConsulentSoort[] = ['WMO', 'JEUGD'];

const byFunctie: ReadonlyMap<string, ConsulentSoort> = new Map([
  ['consulent-wmo', 'WMO'],
  ['consulent-jeugd', 'JEUGD'],
]);

/** Functions of the gemeenteprofiel that make someone a consulent. */
export const consulentFuncties: readonly string[] = [...byFunctie.keys()];

/** The kind that a function of the gemeenteprofiel stands for; null for any other function, and for none. */
export const consulentSoortOf = (functie: string | undefined): ConsulentSoort | null => byFunctie.get(functie ?? '') ?? null;
