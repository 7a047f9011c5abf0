import { needsActivity, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import type { PurposedDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { type DocumentNode, Kind, parse, validate } from 'graphql';
import type { Coordinates } from './coordinates.ts';

/** What a document would open, and to whom. */
export interface Opened {
  /** Groups of fields of persons and of those who help. */
  readonly groups: readonly string[];
  /** Each role that may ask it, with the fields that stay closed to her. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Why it cannot be registered. */
  readonly mistakes: readonly string[];
}

export function openedBy(document: PurposedDocument, coordinates: Coordinates, table: PolicyTable): Opened {
  const parsed = parse(document.text);
  const invalid = validate(coordinates.schema, parsed).map(({ message }) => message);
  if (invalid.length > 0) return { groups: [], roles: new Map(), mistakes: invalid };
  const selected = [...coordinates.selected(parsed)];
  const groups = new Map<string, string>();
  for (const coordinate of selected)
    for (const entry of coordinates.entries(coordinate)) if (needsActivity(entry)) groups.set(entry.group, coordinate);
  const roots = selected.filter((coordinate) => /^(Query|Mutation)\./.test(coordinate));
  const asking = Object.keys(table.roles).filter(
    (role) => mayAsk(document, table, role) && roots.every((coordinate) => coordinates.allows(role, coordinate)),
  );
  return {
    groups: [...groups.keys()].sort(),
    roles: new Map(asking.map((role) => [role, selected.filter((coordinate) => !coordinates.allows(role, coordinate))])),
    mistakes: [
      ...mistakesOfActivities(document, table, groups),
      ...mistakesOfTie(document, table, parsed),
      ...(asking.length === 0 ? ['No role may ask it'] : []),
    ],
  };
}

const mayAsk = ({ activities }: PurposedDocument, table: PolicyTable, role: string): boolean =>
  activities.length === 0 || activities.some((code) => table.activities[code]?.roles.includes(role));

function mistakesOfActivities(
  { activities }: PurposedDocument,
  table: PolicyTable,
  groups: ReadonlyMap<string, string>,
): readonly string[] {
  if (activities.length === 0)
    return [...groups].map(([group, coordinate]) => `${coordinate} is of ${group}: it needs @purpose(activities: [...])`);
  return activities.flatMap((code) => {
    const activity = table.activities[code];
    if (activity === undefined) return [`${code} is not an activity`];
    return [...groups]
      .filter(([group]) => !activity.groups.includes(group))
      .map(([group, coordinate]) => `${coordinate} is of ${group}, which ${code} does not need`);
  });
}

function mistakesOfTie({ activities, tie }: PurposedDocument, table: PolicyTable, document: DocumentNode): readonly string[] {
  if (tie === null) return [];
  if (!Object.hasOwn(table.ties, tie.kind)) return [`${tie.kind} is not a kind of tie`];
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const variable = operation?.variableDefinitions?.find((each) => each.variable.name.value === tie.variable);
  const isId =
    variable?.type.kind === Kind.NON_NULL_TYPE && variable.type.type.kind === Kind.NAMED_TYPE && variable.type.type.name.value === 'ID';
  return [
    ...(isId ? [] : [`$${tie.variable} must be an ID! to name a ${tie.kind}`]),
    ...(activities.some((code) => table.activities[code]?.ties?.includes(tie.kind))
      ? []
      : [`None of its activities is tied by a ${tie.kind}`]),
  ];
}
