const names = new Map<string, string>();
const unanswered = new Set<string>();

/**
 * Marks a statement that runs with every command or event: each connection has the server parse and plan it once. It names its columns, so that a
 * migration that adds one leaves its answer as it was. Answers the same text.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `kerngraaf_${names.size}`);
  return text;
}

/**
 * Marks a prepared write whose answer nobody reads and whose failure nobody handles: within a transaction it is sent with the next statement, which
 * then fails in its place. Its values are plain. Answers the same text.
 */
export function held(text: string): string {
  unanswered.add(prepared(text));
  return text;
}

/** Under which name a statement is prepared; undefined when it is not. */
export const nameOf = (text: string): string | undefined => names.get(text);

export const isHeld = (text: string): boolean => unanswered.has(text);
