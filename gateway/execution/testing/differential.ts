import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { type Answered, difference, isValid, type Pair, pairOf } from './differ.ts';
import { type Operation, operationOf } from './operations.ts';
import { Random } from './random.ts';
import { subgraphsOf } from './supergraphs.ts';

/** An operation that the two gateways answer otherwise, made as small as it stays so. */
export interface Found {
  readonly seed: number;
  readonly trouble: boolean;
  readonly what: string;
  readonly operation: Operation;
  readonly sdl: readonly string[];
  readonly stock: Answered | string;
  readonly ours: Answered | string;
}

export interface Ran {
  readonly operations: number;
  readonly supergraphs: number;
  /** Answers that were put together without parsing. */
  readonly splices: number;
  readonly found: readonly Found[];
}

const OPERATIONS_PER_SUPERGRAPH = 40;

/** Runs so many operations over generated supergraphs from a seed on; ends early at `most` differences or after `within` milliseconds. */
export async function differential(seed: number, count: number, most: number = 1, within: number = Number.POSITIVE_INFINITY): Promise<Ran> {
  const end = performance.now() + within;
  const found: Found[] = [];
  let [operations, supergraphs, splices] = [0, 0, 0];
  for (let at = seed; operations < count && found.length < most && performance.now() < end; at += 1) {
    const trouble = at % 2 === 1;
    const subgraphs = subgraphsOf(at);
    const pair = await pairOf(subgraphs, at, trouble ? { nulls: 0.15, errors: 0.05 } : { nulls: 0.05, errors: 0 });
    if (pair === null) continue;
    supergraphs += 1;
    const random = new Random(at * 7 + 1);
    for (let index = 0; index < OPERATIONS_PER_SUPERGRAPH && operations < count; index += 1) {
      const operation = operationOf(pair.schema, random);
      if (!isValid(pair.schema, operation)) continue;
      operations += 1;
      const what = await compared(pair, operation);
      if (what === null) continue;
      const smallest = await shrunk(pair, operation);
      await pair.plan(smallest);
      const { stock, ours } = await answers(pair, smallest);
      found.push({ seed: at, trouble, what, operation: smallest, sdl: subgraphs.map(({ sdl }) => sdl), stock, ours });
      break;
    }
    splices += pair.splices();
    await pair.close();
  }
  return { operations, supergraphs, splices, found };
}

async function answers(pair: Pair, operation: Operation): Promise<{ stock: Answered | string; ours: Answered | string }> {
  const said = (error: unknown): string => String(error instanceof Error ? error.stack : error);
  return { stock: await pair.stock(operation).catch(said), ours: await pair.ours(operation).catch(said) };
}

async function compared(pair: Pair, operation: Operation): Promise<string | null> {
  try {
    await pair.plan(operation);
  } catch {
    return null;
  }
  const { stock, ours } = await answers(pair, operation);
  if (typeof stock === 'string') return null;
  return typeof ours === 'string' ? 'ours broke' : difference(stock, ours);
}

/** Leaves out one selection, argument or directive after another, as long as the answers still differ. */
async function shrunk(pair: Pair, operation: Operation): Promise<Operation> {
  let smallest = operation;
  for (let again = true; again; ) {
    again = false;
    for (const smaller of smallerThan(smallest)) {
      if (!isValid(pair.schema, smaller) || (await compared(pair, smaller)) === null) continue;
      smallest = smaller;
      again = true;
      break;
    }
  }
  return smallest;
}

function* smallerThan({ query, variables }: Operation): Generator<Operation> {
  const document = parse(query, { noLocation: true });
  let count = 0;
  visit(document, {
    enter: () => {
      count += 1;
    },
  });
  for (let drop = 0; drop < count; drop += 1) {
    let index = 0;
    const without: DocumentNode = visit(document, {
      enter: (node) => {
        index += 1;
        if (index !== drop + 1) return undefined;
        if (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD) return null;
        return node.kind === Kind.DIRECTIVE ||
          node.kind === Kind.ARGUMENT ||
          node.kind === Kind.FRAGMENT_DEFINITION ||
          node.kind === Kind.VARIABLE_DEFINITION
          ? null
          : undefined;
      },
    });
    const text = print(without);
    if (text === print(document) || /\{\s*\}/.test(text)) continue;
    try {
      parse(text);
    } catch {
      continue;
    }
    yield { query: text, variables };
  }
}
