import { ascii } from './json.ts';
import type { Step } from './steps.ts';

/** A document that carries out several fetches of entities at once. */
export interface Batch {
  /** JSON, ASCII. */
  readonly query: string;
  /** For each fetch, the key of its entities in the answer and the name of its variable. */
  readonly parts: readonly { readonly key: string; readonly variable: string }[];
  /** Those of clients. */
  readonly variables: readonly string[];
}

/** Each fetch as it is, under keys and variables of its own. A client's variable is no `representations…`. */
export function batched(steps: readonly Step[]): Batch {
  const parts = steps.map((_, index) => ({ key: `_${index}`, variable: `representations_${index}` }));
  const definitions = new Map<string, string>();
  let fields = '';
  let directives = '';
  for (const [index, { document }] of steps.entries()) {
    const { key, variable } = parts[index] ?? { key: '', variable: '' };
    const fetch = fetchIn(document);
    for (const [name, said] of fetch.definitions) definitions.set(name === OWN ? `$${variable}` : name, said);
    directives = fetch.directives;
    fields += `${key}:_entities(representations:$${variable})${fetch.selections}`;
  }
  const name = steps[0]?.operationName === undefined ? '' : ` ${steps[0].operationName}`;
  const query = `query${name}(${[...definitions].flat().join('')})${directives}{${fields}}`;
  return { query: ascii(JSON.stringify(query)), parts, variables: [...new Set(steps.flatMap(({ variables }) => variables))] };
}

const OWN = '$representations';
const ENTITIES = `{_entities(representations:${OWN})`;
/** Strings, in which anything may stand, and what a head consists of. */
const TOKENS = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\])*"|\$\w+|[(){]/g;

interface EntityFetch {
  /** From each variable to all that is said of it. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Of the client's operation. */
  readonly directives: string;
  readonly selections: string;
}

/**
 * The parts of a fetch of entities as the planner writes one, without ignored characters:
 * `query NAME(VARIABLES)DIRECTIVES{_entities(representations:$representations)SELECTIONS}`.
 */
function fetchIn(document: string): EntityFetch {
  const definitions = new Map<string, string>();
  let [open, name, from, end] = [0, '', 0, 0];
  for (const { 0: token, index } of document.matchAll(TOKENS)) {
    if (token === '(') open += 1;
    if (token === ')') open -= 1;
    const isVariable = token.startsWith('$');
    // What is said of a variable, which has no other in it, ends with the next one or with all of them.
    if (end === 0 && (isVariable || (token === ')' && open === 0))) {
      if (name !== '') definitions.set(name, document.slice(from, index));
      if (isVariable) [name, from] = [token, index + token.length];
      else end = index + 1;
    }
    if (token !== '{' || open > 0) continue;
    if (!document.startsWith(ENTITIES, index)) break;
    return { definitions, directives: document.slice(end, index), selections: document.slice(index + ENTITIES.length, -1) };
  }
  throw new Error('a fetch of entities begins with them');
}
