import { type FieldNode, Kind, parse, type SelectionNode } from 'graphql';
import { responseKey } from './response-key.ts';
import type { Path } from './source.ts';
import type { Step } from './steps.ts';

/** Names of subgraphs by the places of an answer that they were asked for. */
export type Origin = (path: Path) => string | undefined;

/** Of the places in the answer of one plan. Where several were asked for the same, it is the one whose fetch begins nearest to it. */
export function originIn(steps: readonly Step[]): Origin {
  const deepest = [...steps].sort((one, other) => other.path.length - one.path.length);
  const known = new Map<string, string | undefined>();
  return (path) => {
    const place = path.map((step) => (typeof step === 'number' ? '@' : step));
    const key = JSON.stringify(place);
    if (!known.has(key)) known.set(key, deepest.find((step) => asksFor(step, place))?.source);
    return known.get(key);
  };
}

function asksFor({ path, represent, document }: Step, place: readonly string[]): boolean {
  if (!path.every((step, index) => step === place[index])) return false;
  const [operation] = parse(document, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
  const root = operation.selectionSet.selections;
  const keys = place.slice(path.length).filter((step) => step !== '@');
  return keys.length > 0 && selects(represent === null ? root : fieldsIn(root, '_entities').flatMap(below), keys);
}

function selects(selections: readonly SelectionNode[], [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const fields = fieldsIn(selections, key);
  return fields.length > 0 && selects(fields.flatMap(below), rest);
}

const fieldsIn = (selections: readonly SelectionNode[], key: string): readonly FieldNode[] =>
  selections.flatMap(flat).filter((field) => responseKey(field) === key);

const below = ({ selectionSet }: FieldNode): readonly SelectionNode[] => selectionSet?.selections ?? [];

function flat(selection: SelectionNode): readonly FieldNode[] {
  if (selection.kind === Kind.FIELD) return [selection];
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections.flatMap(flat) : [];
}
