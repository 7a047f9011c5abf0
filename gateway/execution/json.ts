// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON. */
export const text = (value: string): string => (ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what ASCII has
const BEYOND_ASCII = /[^\u0000-\u007f]/g;

/** The same JSON in ASCII. */
export const ascii = (json: string): string =>
  json.replace(BEYOND_ASCII, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value that came from JSON, as JSON. */
export const json = (value: unknown): string => (typeof value === 'string' ? text(value) : JSON.stringify(value));

/** A value of a scalar that only its subgraph knows, as JSON; null for none: one without end, or with lists in each other beyond what the stack holds. */
export function scalar(value: unknown): string | null {
  if (typeof value === 'string') return text(value);
  try {
    const written = value === undefined ? 'null' : JSON.stringify(value);
    return written === 'null' ? null : written;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** JavaScript that reads a property of a JSON object; `variable` is a name of ours, `key` a GraphQL name. */
export const reading = (variable: string, key: string): string =>
  INHERITED.has(key) ? `own(${variable}, ${JSON.stringify(key)})` : `${variable}.${key}`;
