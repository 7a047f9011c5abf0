import { checkedText } from '@kerngraaf/platform/text.ts';

const SHORT = { max: 1_000, multiline: true };
const LONG = { max: 4_000, multiline: true };

/** A reason or remark, at most 1,000 characters. */
export const shortText = (text: string): string => checkedText(text, SHORT);
/** A question or finding, at most 4,000 characters. */
export const longText = (text: string): string => checkedText(text, LONG);

/** Of a text that may be left out: null when it is. */
export const ifGiven = <From, To>(value: From | null | undefined, check: (value: From) => To): To | null =>
  value === null || value === undefined ? null : check(value);
