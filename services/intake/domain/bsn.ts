/** Whether a text is a citizen service number: nine digits that pass the 11-proef, not all zero (Besluit burgerservicenummer; Logisch Ontwerp BSN). */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return sum % 11 === 0;
}
