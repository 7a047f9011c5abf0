import type { Opened } from '../../../gateway/operations/opened.ts';
import type { RegisteredDocument } from '../../../gateway/operations/register.ts';

type Judged = Opened & Pick<RegisteredDocument, 'name' | 'kind' | 'activities' | 'tie'>;

/** What a document would open and to whom, for who must agree to it. */
export function told({ name, kind, activities, tie, groups, roles, mistakes }: Judged): string {
  const lines = [
    `${kind} ${name}`,
    `activities  ${activities.join(', ') || 'none: reference data and aggregates'}`,
    `tied by     ${tie === null ? 'what the request names, where an activity asks for it' : `a ${tie.kind}, in $${tie.variable}`}`,
    `opens       ${groups.join(', ') || 'nothing of persons'}`,
    ...[...roles].map(([role, closed]) => `to          ${role}${closed.length === 0 ? '' : `, without ${closed.join(', ')}`}`),
    ...mistakes.map((mistake) => `MISTAKE     ${mistake}`),
  ];
  return lines.join('\n');
}
