import { type FieldNode, Kind, type OperationDefinitionNode, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Required } from './required.ts';

/** What fields require, and whether some of it may be left out by a condition of the plan. */
export interface Separating extends Required {
  readonly isConditional: boolean;
}

/** Fields of an entity that one representation can serve. */
export interface Group {
  readonly fields: ReadonlySet<FieldNode>;
  /** What they require, as the plan calls it. */
  readonly paths: ReadonlySet<string>;
  /** By place, which field with arguments stands there. */
  readonly taken: ReadonlyMap<string, string>;
}

interface Growing extends Group {
  readonly fields: Set<FieldNode>;
  readonly paths: Set<string>;
  readonly taken: Map<string, string>;
  /** The condition under which what they require is there. */
  readonly condition: string;
}

interface Found {
  readonly field: FieldNode;
  readonly type: string;
  readonly condition: string;
}

const NOTHING = { paths: [], copies: [] };

/**
 * The fields of a fetch of entities, those apart that require the same field with different arguments, and those that require what may not be there for others:
 * by a condition, of which the planner forgets those around an entity, or by the type that an interface object has.
 */
export function groupsOf(
  { needs, interfaces, isConditional }: Separating,
  subgraph: string,
  { selectionSet }: OperationDefinitionNode,
): readonly Group[] {
  const groups: Growing[] = [];
  const fields = selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? fieldsBelow(each.selectionSet, '', '') : []));
  for (const { field, type, condition: given } of fields.sort((a, b) => Number(a.condition !== '') - Number(b.condition !== ''))) {
    const { paths, copies } = needs.get(`${subgraph} ${type}.${field.name.value}`) ?? NOTHING;
    const condition = paths.length > 0 && (isConditional || interfaces.has(type)) ? `${given} ${paths}` : given;
    const fits = (group: Growing): boolean =>
      copies.every(({ place, copy }) => (group.taken.get(place) ?? copy) === copy) &&
      (group.condition === condition || (group.condition === '' && paths.every((path) => group.paths.has(path))));
    let group = groups.find(fits);
    if (group === undefined) {
      group = { fields: new Set(), paths: new Set(), taken: new Map(), condition: paths.length === 0 ? '' : condition };
      groups.push(group);
    }
    group.fields.add(field);
    for (const path of paths) group.paths.add(path);
    for (const { place, copy } of copies) group.taken.set(place, copy);
  }
  return groups;
}

function fieldsBelow(set: SelectionSetNode | undefined, type: string, condition: string): readonly Found[] {
  return (set?.selections ?? []).flatMap((each): readonly Found[] => {
    const under = [condition, ...(each.directives ?? []).map((directive) => print(directive))].join('');
    if (each.kind === Kind.INLINE_FRAGMENT) return fieldsBelow(each.selectionSet, each.typeCondition?.name.value ?? type, under);
    return each.kind === Kind.FIELD ? [{ field: each, type, condition: under }] : [];
  });
}

/** The operation with the fields of a group alone. */
export function partOf(operation: OperationDefinitionNode, { fields }: Group): OperationDefinitionNode {
  const part = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((each): SelectionNode[] => {
      if (each.kind !== Kind.INLINE_FRAGMENT) return each.kind === Kind.FIELD && fields.has(each) ? [each] : [];
      const selectionSet = part(each.selectionSet);
      return selectionSet.selections.length === 0 ? [] : [{ ...each, selectionSet }];
    }),
  });
  const selections = operation.selectionSet.selections.map((entities) =>
    entities.kind === Kind.FIELD && entities.selectionSet !== undefined
      ? { ...entities, selectionSet: part(entities.selectionSet) }
      : entities,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}
