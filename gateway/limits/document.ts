import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { type DocumentNode, parse, valueFromASTUntyped } from 'graphql';
import { heldBytes } from '../execution/held.ts';
import { Lru } from '../execution/lru.ts';
import { operationIn } from '../graph/documents.ts';
import { parsed } from '../graph/parsing.ts';
import { limits } from '../limits.ts';
import { costOf } from './walk.ts';
import { weightsOf } from './weights.ts';

/** What is asked: a document, which of its operations, and with what. */
export interface AskedDocument {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Bytes of documents that are remembered, each as it was read. */
const MOST_READ = 16_000_000;

/**
 * Judges a document before it is planned, each text once as far as no variable says how long its lists are. Throws `LIMIT_EXCEEDED` with
 * `TOO_MANY_SELECTIONS`, `TOO_MANY_ALIASES`, `TOO_DEEP` or `TOO_COSTLY`; what cannot be read or is not valid is left to the graph.
 */
export function documentLimits(supergraph: string): (asked: AskedDocument) => void {
  const weights = weightsOf(parse(supergraph, { noLocation: true }));
  const known = new Lru<(asked: AskedDocument) => number>(MOST_READ);
  return (asked) => {
    const key = asked.operationName ? `${asked.operationName}\n${asked.query}` : asked.query;
    let cost = known.get(key);
    if (cost === undefined) {
      cost = costFunction(asked);
      known.set(key, cost, heldBytes(key));
    }
    if (cost(asked) > limits.cost) throw tooMuch('TOO_COSTLY');
  };

  function costFunction({ query, operationName }: AskedDocument): (asked: AskedDocument) => number {
    const document = readable(query);
    const operation = document && operationIn(document, operationName);
    if (!document || !operation) return () => 0;
    const defaults = new Map(
      (operation.variableDefinitions ?? []).map((each) => [
        each.variable.name.value,
        each.defaultValue && valueFromASTUntyped(each.defaultValue),
      ]),
    );
    let fixed: number | undefined;
    return ({ variables }) => {
      if (fixed !== undefined) return fixed;
      let varies = false;
      const cost = costOf(weights, document, operation, (name) => {
        varies = true;
        return variables[name] ?? defaults.get(name);
      });
      if (!varies) fixed = cost;
      return cost;
    };
  }
}

function readable(query: string): DocumentNode | null {
  try {
    return parsed(query);
  } catch {
    return null;
  }
}
