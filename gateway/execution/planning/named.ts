import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Group } from './groups.ts';
import type { Required } from './required.ts';

const withInterfaces = ({ implementing }: Required, type: string): readonly string[] => [type, ...(implementing.get(type) ?? [])];

/** Whether a subgraph looks entities of a type up by a field, be it as an interface object. */
export const isKey = (required: Required, subgraph: string, type: string, name: string): boolean =>
  withInterfaces(required, type).some((each) => required.keys.get(`${subgraph} ${each}`)?.has(name) === true);

/** Whether a field at a path is for a group. */
export type Serves = (path: string, field: { readonly type: string; readonly name: string }) => boolean;

interface Alternative {
  readonly type: string;
  readonly fields: readonly QueryPlanSelectionNode[];
}

/** What names an entity for a group: where that requires something of a type, nothing without it. */
export function named(
  required: Required,
  { requires = [], serviceName }: FetchNode,
  { paths }: Group,
  serves: Serves,
): QueryPlanSelectionNode[] {
  const found = alternatives(requires, '', []).map(({ type, fields }) => ({ type, fields: served(fields, type, [], serves) }));
  const requiring = found.filter(({ fields }) => fields.some((each) => each.kind === 'Field' && paths.has(each.name)));
  const parts = found.map(({ type, fields }) => {
    const own = requiring.some((each) => each.type === type);
    // An interface object requires it of the interface, and is named by its type.
    const of = withInterfaces(required, type);
    return { type, fields: [...(own ? [] : fields), ...requiring.flatMap((each) => (of.includes(each.type) ? each.fields : []))] };
  });
  // What is required of an interface stands with each type by now, and names nothing alone.
  const isLoose = ({ type, fields }: Alternative): boolean =>
    (requiring.some((each) => each.type === type) || fields.every((each) => each.kind === 'Field' && each.name === '__typename')) &&
    !fields.some((each) => each.kind === 'Field' && isKey(required, serviceName, type, each.name));
  const whole = parts.filter((each) => !isLoose(each));
  return united(
    (whole.length === 0 ? parts : whole).map(({ type, fields }) => ({
      kind: 'InlineFragment',
      typeCondition: type,
      selections: united(fields),
    })),
  );
}

/** Each way in which a fetch names an entity, with what is around it. */
function alternatives(
  nodes: readonly QueryPlanSelectionNode[],
  type: string,
  around: readonly QueryPlanFieldNode[],
): readonly Alternative[] {
  const fields = [...around, ...nodes.filter((each) => each.kind === 'Field')];
  const fragments = nodes.filter((each) => each.kind === 'InlineFragment');
  return [
    ...(fields.length === around.length ? [] : [{ type, fields }]),
    ...fragments.flatMap((each) => alternatives(each.selections, each.typeCondition ?? type, fields)),
  ];
}

function served(nodes: readonly QueryPlanSelectionNode[], type: string, path: readonly string[], serves: Serves): QueryPlanSelectionNode[] {
  return nodes.flatMap((each): QueryPlanSelectionNode[] => {
    if (each.kind === 'InlineFragment') return [{ ...each, selections: served(each.selections, type, path, serves) }];
    const way = [...path, each.name];
    if (!serves(way.join(), { type, name: each.name })) return [];
    return each.selections === undefined ? [each] : [{ ...each, selections: served(each.selections, type, way, serves) }];
  });
}

/** Fields once, with all that is in any of them. */
function united(nodes: readonly QueryPlanSelectionNode[]): QueryPlanSelectionNode[] {
  const found = new Map<string, QueryPlanSelectionNode>();
  for (const each of nodes) {
    const key = each.kind === 'Field' ? each.name : JSON.stringify(each);
    const known = found.get(key);
    const selections = [...(known?.selections ?? []), ...(each.selections ?? [])];
    found.set(key, selections.length === 0 ? each : { ...each, selections: united(selections) });
  }
  return [...found.values()];
}
