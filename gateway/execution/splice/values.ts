/** An answer that is not laid out as the plan has it, or holds what does not go on as it is: it has to be read. */
export class Unlike extends Error {}

/** One for all: it tells nobody anything, and a stack would cost more than the answer. */
const unlike = new Unlike();
export function fail(): never {
  throw unlike;
}

/** Reads one value in the bytes of an answer, and gives where it ends. Throws `Unlike` for what is not exactly that, in JSON as it is written here. */
type ReadValue = (bytes: Uint8Array, at: number) => number;

const [QUOTE, BACKSLASH, MINUS, POINT, ZERO, NINE] = [0x22, 0x5c, 0x2d, 0x2e, 0x30, 0x39];
const NULL = [0x6e, 0x75, 0x6c, 0x6c];
const TRUE = [0x74, 0x72, 0x75, 0x65];
const FALSE = [0x66, 0x61, 0x6c, 0x73, 0x65];
const SIMPLE_ESCAPES: ReadonlySet<number | undefined> = new Set([...'"\\/bfnrt'].map((each) => each.charCodeAt(0)));
/** A number of so many digits is the same before and after it was read. */
const MOST_DIGITS = 15;

export const text: ReadValue = (bytes, at) => {
  if (bytes[at] !== QUOTE) fail();
  for (let end = at + 1; ; end += 1) {
    const code = bytes[end] ?? 0;
    if (code === QUOTE) return end + 1;
    if (code === BACKSLASH) end = escaped(bytes, end + 1);
    else if (code < 0x20) fail();
  }
};

/** Where the last character of an escape stands. */
function escaped(bytes: Uint8Array, at: number): number {
  if (SIMPLE_ESCAPES.has(bytes[at])) return at;
  if (bytes[at] !== 0x75) fail();
  for (let digit = at + 1; digit <= at + 4; digit += 1) {
    const code = bytes[digit] ?? 0;
    const isHexadecimal = isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
    if (!isHexadecimal) fail();
  }
  return at + 4;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= ZERO && code <= NINE;

export const integer: ReadValue = (bytes, at) => {
  const start = bytes[at] === MINUS ? at + 1 : at;
  let end = start;
  while (isDigit(bytes[end])) end += 1;
  if (end === start || end - start > MOST_DIGITS) fail();
  if (bytes[start] === ZERO && (end - start > 1 || start > at)) fail();
  return end;
};

/** Without an exponent. */
export const decimal: ReadValue = (bytes, at) => {
  const whole = bytes[at] === MINUS && bytes[at + 1] === ZERO ? at + 2 : integer(bytes, at);
  if (bytes[whole] !== POINT) return whole === at + 2 && bytes[at] === MINUS && bytes[at + 1] === ZERO ? fail() : whole;
  let end = whole + 1;
  while (isDigit(bytes[end])) end += 1;
  if (end === whole + 1 || end - at > MOST_DIGITS) fail();
  return end;
};

export const truth: ReadValue = (bytes, at) => word(bytes, at, bytes[at] === TRUE[0] ? TRUE : FALSE);
export const nothing: ReadValue = (bytes, at) => word(bytes, at, NULL);
export const textOrInteger: ReadValue = (bytes, at) => (bytes[at] === QUOTE ? text(bytes, at) : integer(bytes, at));

/** Of a scalar that only its subgraph knows: anything but null, an object or a list. */
export const single: ReadValue = (bytes, at) => {
  const code = bytes[at];
  if (code === QUOTE) return text(bytes, at);
  return code === TRUE[0] || code === FALSE[0] ? truth(bytes, at) : decimal(bytes, at);
};

function word(bytes: Uint8Array, at: number, letters: readonly number[]): number {
  for (let index = 0; index < letters.length; index += 1) if (bytes[at + index] !== letters[index]) fail();
  return at + letters.length;
}
