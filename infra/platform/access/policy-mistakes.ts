import {
  type Activity,
  ANY_ROWS,
  type BreakGlass,
  EVERY_SUBGRAPH,
  EVERYONE,
  needsActivity,
  type PolicyRule,
  type PolicyTable,
} from './policy-table.ts';

/** Where it is, as a JSON pointer, and what is wrong. */
export interface PolicyMistake {
  readonly at: string;
  readonly why: string;
}

/** What its schema cannot see: names that are not there, coordinates that are decided twice, activities that contradict themselves. */
export function mistakesBetween(table: PolicyTable): readonly PolicyMistake[] {
  return [
    ...table.rules.flatMap((rule, place) => [...inRule(table, rule, `/rules/${place}`)]),
    ...decidedTwice(table.rules),
    ...table.protection.outside.flatMap((role, place) =>
      Object.hasOwn(table.roles, role) ? [] : [{ at: `/protection/outside/${place}`, why: `${role} is not a role` }],
    ),
    ...Object.entries(table.activities).flatMap(([code, activity]) => [...inActivity(table, activity, `/activities/${code}`)]),
  ];
}

function* inRule({ roles, rows, groups }: PolicyTable, { group, allow }: PolicyRule, at: string): Generator<PolicyMistake> {
  if (!Object.hasOwn(groups, group)) yield { at: `${at}/group`, why: `${group} is not a group` };
  for (const [role, rule] of Object.entries(allow)) {
    if (role !== EVERYONE && !Object.hasOwn(roles, role)) yield { at: `${at}/allow/${role}`, why: 'is not a role' };
    if (rule !== ANY_ROWS && !Object.hasOwn(rows, rule)) yield { at: `${at}/allow/${role}`, why: `${rule} is not a row rule` };
  }
  // Whatever everyone may see is no data of anybody.
  if (Object.hasOwn(allow, EVERYONE) && needsActivity(groups[group]))
    yield { at: `${at}/allow/${EVERYONE}`, why: `opens ${group} to everyone` };
}

function* decidedTwice(rules: readonly PolicyRule[]): Generator<PolicyMistake> {
  const seen = new Map<string, string[]>();
  for (const [place, { subgraph, on }] of rules.entries()) {
    for (const [index, coordinate] of on.entries()) {
      const subgraphs = seen.get(coordinate) ?? [];
      const clash = subgraphs.some((other) => other === subgraph || [other, subgraph].includes(EVERY_SUBGRAPH));
      if (clash) yield { at: `/rules/${place}/on/${index}`, why: `${coordinate} is decided twice` };
      seen.set(coordinate, [...subgraphs, subgraph]);
    }
  }
}

function* inBreakGlass({ roles, rows, rules }: PolicyTable, activity: Activity, glass: BreakGlass, at: string): Generator<PolicyMistake> {
  if (!Object.hasOwn(rows, glass.rows)) yield { at: `${at}/rows`, why: `${glass.rows} is not a row rule` };
  if (!Object.hasOwn(roles, glass.reviewer)) yield { at: `${at}/reviewer`, why: `${glass.reviewer} is not a role` };
  if (activity.roles.includes(glass.reviewer)) yield { at: `${at}/reviewer`, why: 'looks at what the role itself did' };
  if (activity.tie !== 'NAMED') yield { at, why: 'opens more than a tie names' };
  const hidden = rules.find(({ absent, group }) => absent && activity.groups.includes(group));
  if (hidden !== undefined) yield { at, why: `opens ${hidden.group}, which must not be known of` };
}

function* inActivity(table: PolicyTable, activity: Activity, at: string): Generator<PolicyMistake> {
  const { roles, ties, groups } = table;
  for (const [index, role] of activity.roles.entries())
    if (!Object.hasOwn(roles, role)) yield { at: `${at}/roles/${index}`, why: `${role} is not a role` };
  for (const [index, group] of activity.groups.entries()) {
    const kind = groups[group]?.kind;
    if (kind === undefined) yield { at: `${at}/groups/${index}`, why: `${group} is not a group` };
    if (kind === 'PERSON' && activity.tie === 'NONE')
      yield { at: `${at}/groups/${index}`, why: `${group} is of residents and nothing ties the reader to them` };
  }
  for (const [index, tie] of (activity.ties ?? []).entries())
    if (!Object.hasOwn(ties, tie)) yield { at: `${at}/ties/${index}`, why: `${tie} is not a kind of tie` };
  if ((activity.tie === 'NAMED') !== (activity.ties !== undefined))
    yield { at: `${at}/tie`, why: 'must be NAMED where there are ties, and only there' };
  if (activity.breakGlass !== undefined) yield* inBreakGlass(table, activity, activity.breakGlass, `${at}/breakGlass`);
  if (activity.until !== undefined && activity.until < activity.since) yield { at: `${at}/until`, why: 'is before since' };
}
