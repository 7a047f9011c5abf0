import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';
import { responseKey } from './response-key.ts';

/** A document in which no field is called as a field that a plan may need beside it. */
export interface Apart {
  readonly document: DocumentNode;
  /** From what a field is called there to what its client calls it. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A client may call any field `id`, and the planner would take it for the key: there it gets another name. `needed` are the names of fields that name
 * entities. Null where nothing is to be done. What introspection answers is no entity, and is left as it is.
 */
export function apart(document: DocumentNode, needed: ReadonlySet<string>): Apart | null {
  const used = new Set<string>();
  const renamed = new Map<string, string>();
  // By hand, as it is done for each operation that is new, and mostly in vain.
  const read = (selections: readonly SelectionNode[]): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        used.add(responseKey(each));
        if (isCalledOtherwise(each) && needed.has(responseKey(each))) renamed.set(responseKey(each), '');
      }
      if (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet !== undefined) read(each.selectionSet.selections);
    }
  };
  for (const each of document.definitions) if ('selectionSet' in each) read(each.selectionSet.selections);
  if (renamed.size === 0) return null;
  for (const name of renamed.keys()) {
    let free = `${name}_asked`;
    while (used.has(free) || needed.has(free)) free += '_';
    used.add(free);
    renamed.set(name, free);
  }
  const isMeta = (name: string): boolean => name.startsWith('__');
  const left = visit(document, {
    FragmentDefinition: ({ typeCondition }) => (isMeta(typeCondition.name.value) ? false : undefined),
    Field: {
      enter: (node) => (isMeta(node.name.value) && node.selectionSet !== undefined ? false : undefined),
      leave: (node) => {
        const value = isCalledOtherwise(node) ? renamed.get(responseKey(node)) : undefined;
        return value === undefined ? undefined : { ...node, alias: { kind: Kind.NAME, value } };
      },
    },
  });
  return { document: left, names: new Map([...renamed].map(([theirs, ours]) => [ours, theirs])) };
}

const isCalledOtherwise = (field: FieldNode): boolean => responseKey(field) !== field.name.value;
