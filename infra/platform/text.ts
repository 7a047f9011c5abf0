import { badInput } from './errors.ts';

export interface TextLimits {
  /** Most characters (code points, after normalisation). */
  readonly max: number;
  /** Lines and tabs are kept; a line ends with `\n`. */
  readonly multiline?: boolean;
}

// Unicode Standard Annex 9: embeddings, overrides and isolates turn what a reader sees away from what is stored.
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/u;
const control = /[\p{Cc}\u2028\u2029]/u;
const controlBesideLines = /[^\P{Cc}\n\t]|[\u2028\u2029]/u;

/**
 * A text as it is stored: NFC, without blanks around it. `BAD_USER_INPUT` with `TEXT_TOO_LONG`, `TEXT_CONTROL_CHARACTER` (lone surrogates too),
 * `TEXT_BIDI` or `TEXT_EMPTY`.
 */
export function checkedText(value: string, { max, multiline = false }: TextLimits): string {
  // Normalising takes time in the length: what cannot fit is refused before.
  if (value.length > max * 8 + 1_000) throw badInput('TEXT_TOO_LONG');
  if (!value.isWellFormed()) throw badInput('TEXT_CONTROL_CHARACTER');
  const lines = multiline ? value.replaceAll('\r\n', '\n') : value;
  if ((multiline ? controlBesideLines : control).test(lines)) throw badInput('TEXT_CONTROL_CHARACTER');
  if (bidirectional.test(lines)) throw badInput('TEXT_BIDI');
  const text = lines.normalize('NFC').trim();
  if (text === '') throw badInput('TEXT_EMPTY');
  if ([...text].length > max) throw badInput('TEXT_TOO_LONG');
  return text;
}

/** A reason or remark, at most 1,000 characters. */
export const shortText = (text: string): string => checkedText(text, { max: 1_000, multiline: true });
/** A question, finding or report, at most 4,000 characters. */
export const longText = (text: string): string => checkedText(text, { max: 4_000, multiline: true });

/** Of a text that may be left out: null when it is. */
export const ifGiven = <From, To>(value: From | null | undefined, check: (value: From) => To): To | null =>
  value === null || value === undefined ? null : check(value);
