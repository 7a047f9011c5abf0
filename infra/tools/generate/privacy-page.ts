import { join } from 'node:path';
import { type Activity, type BreakGlass, needsActivity, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { ROOT } from './workspace.ts';

/** `docs/privacy.md`: the access policy as a privacy officer reads it. */
export function privacyPage(): readonly [file: string, text: string] {
  const table = readPolicyTable(join(ROOT, 'schema/access/policy.json'));
  const sections = [
    HEAD(table),
    '## Activities\n',
    ...Object.entries(table.activities).map(([code, activity]) => activityOf(code, activity, table)),
    '## Groups of fields\n',
    tableOf(
      ['group', 'kind', 'what', 'activities that need it'],
      Object.entries(table.groups).map(([code, group]) => [
        code,
        group.kind,
        group.what,
        needsActivity(group)
          ? Object.entries(table.activities)
              .flatMap(([name, { groups }]) => (groups.includes(code) ? [name] : []))
              .join(', ')
          : 'none needed',
      ]),
    ),
    '## Who sees which rows\n',
    tableOf(['rule', 'rows'], Object.entries(table.rows)),
    PROTECTED(table),
    KEPT(table),
    '## What a role sees and does\n',
    ...Object.entries(table.roles).map(([role, what]) => roleOf(role, what, table)),
  ];
  return [join(ROOT, 'docs/privacy.md'), `${sections.join('\n')}\n`];
}

const HEAD = ({ version, sources }: PolicyTable): string => `# Who may see what, and why

Made by \`npm run generate\` from \`schema/access/policy.json\` (version ${version}); changes are made there, and seen in review here. It rests on:
${sources.join('; ')}.

A request for data of a resident needs three things, each checked in the gateway before anything is planned and again in every subgraph, on every path:
a **role** that has a right to the field, an **activity** that needs the field's group, and a **tie**: the question, casus, onderzoek, aanvraag, request
for a volunteer or referral by which the reader helps this person. Then the **row rule** of the role decides which rows she sees. What no rule decides is
closed. An activity that says "not confirmed" waits for the controller to take it into its register of processing activities (AVG art. 30).
`;

const PROTECTED = ({ protection: { outside, why, source, confirmed } }: PolicyTable): string => `## To whom a protected person is not there

${why} Outside are: ${outside.join(', ')}. Source: ${source}; ${confirmed ? 'confirmed' : 'not confirmed'}. How: docs/decisions/0022.
`;

const KEPT = ({ readLog: { months, why, source, confirmed } }: PolicyTable): string => `## How long it is kept who saw whose data

${months} whole months after the one in which a line was written, then the month is dropped as a whole. ${why} Source: ${source}; ${confirmed ? 'confirmed' : 'not confirmed'}. How: docs/decisions/0018.
`;

const TIES: Readonly<Record<Activity['tie'], string>> = {
  NAMED: 'one thing that the request names',
  ROW: 'each row itself, by its row rule',
  SELF: 'the reader is, or represents, the resident',
  SEARCH: 'nothing yet: a search, logged as such',
  NONE: 'no data of residents',
};

const BROKEN = ({ days, rows, reviewer }: BreakGlass): string =>
  `by the row rule ${rows}, for ${days === 1 ? 'the rest of the day' : `${days} days`}; a reason is asked, and ${reviewer} looks at it afterwards`;

function activityOf(code: string, activity: Activity, { groups }: PolicyTable): string {
  const until = activity.until === undefined ? '' : ` until ${activity.until}`;
  const facts: readonly (readonly [string, string])[] = [
    ['ground', activity.ground],
    ['controller', activity.controller],
    ['processors', activity.processors.join('; ') || 'none'],
    ['joint controllers', activity.joint ?? 'none'],
    ['tie to the resident', TIES[activity.tie] + (activity.ties === undefined ? '' : `: ${activity.ties.join(', ')}`)],
    ['roles', activity.roles.join(', ')],
    ['opens', activity.groups.map((group) => `${group} (${groups[group]?.kind})`).join(', ')],
    ...(activity.breakGlass === undefined ? [] : [['without a tie of her own', BROKEN(activity.breakGlass)] as const]),
    ['since', `${activity.since}${until}`],
    ['source', activity.source],
    ['confirmed', activity.confirmed ? 'yes' : 'not confirmed'],
  ];
  return `### ${code}\n\n${activity.what}\n\n${tableOf(['', ''], facts)}`;
}

function roleOf(role: string, what: string, { rules }: PolicyTable): string {
  const mine = rules.filter(({ allow, group }) => group !== 'openbaar' && role in allow);
  if (mine.length === 0) return `### ${role}\n\n${what}\n`;
  const rows = mine.map(({ subgraph, group, on, allow, why }) => [subgraph, group, on.join(', '), allow[role] ?? '', why]);
  return `### ${role}\n\n${what}\n\n${tableOf(['subgraph', 'group', 'fields and commands', 'rows', 'why'], rows)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
