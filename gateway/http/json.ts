import { badInput } from '@kerngraaf/platform/errors.ts';
import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { limits } from '../limits.ts';

/**
 * What the parser hides: a key that is given twice, of which others may have read the first, and a number that became another one.
 * `text` is JSON and `parsed` what it became. Throws `BAD_USER_INPUT` `DUPLICATE_KEY` or `NUMBER_TOO_LARGE`, `LIMIT_EXCEEDED` `VARIABLES_TOO_MANY`.
 */
export function checkJson(text: string, parsed: unknown): void {
  let colons = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) colons += 1;
    else if (isDigit(code)) {
      const end = endOfNumber(text, at);
      checkNumber(text.slice(at, end));
      at = end;
      continue;
    }
    at += 1;
  }
  if (colons !== membersOf(parsed)) throw badInput('DUPLICATE_KEY');
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (/[\d.eE+-]/.test(text.charAt(end))) end += 1;
  return end;
}

/** A number as it is written, without its sign. Throws `BAD_USER_INPUT` `NUMBER_TOO_LARGE` for a whole one beyond 2^53 - 1, and one without end. */
export function checkNumber(written: string): void {
  const value = Number(written);
  if (/^\d+$/.test(written) ? !Number.isSafeInteger(value) : !Number.isFinite(value)) throw badInput('NUMBER_TOO_LARGE');
}

/** How many names stand in an object and all that is in it. */
function membersOf(parsed: unknown): number {
  let members = 0;
  let values = 0;
  const open: unknown[] = [parsed];
  while (open.length > 0) {
    const value = open.pop();
    values += 1;
    if (values > limits.values) throw tooMuch('VARIABLES_TOO_MANY');
    if (typeof value !== 'object' || value === null) continue;
    const inside = Object.values(value);
    if (!Array.isArray(value)) members += inside.length;
    for (const each of inside) open.push(each);
  }
  return members;
}
