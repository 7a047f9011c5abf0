import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isHeld, NOTHING, unknownRule } from './visibility.ts';

/** Which rows `r` of the lane of Veilig Thuis a scope sees, as SQL: no rule of any other table opens one. */
export function visibleVeiligThuis(scope: Scope, parameter: Parameter): string {
  const tied = scope.inwoners === null ? '' : ` AND r.inwoners && ${parameter(scope.inwoners)}::uuid[]`;
  return `r.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${rule(scope, parameter)}${tied}`;
}

function rule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'lane':
      return inLane(scope, parameter);
    case 'gemeente':
      // The reaction to what intake tells; the access table grants it to nobody.
      if (scope.actor.role === 'system') return 'true';
      throw unknownRule(scope);
    default:
      throw unknownRule(scope);
  }
}

/**
 * Need to know: the functies of the receiver until somebody took it up, and after that who took it up or was named. Of what is open and nobody of them
 * works here any more, the receiver learns again: it is not lost between two desks.
 */
function inLane(scope: Scope, parameter: Parameter): string {
  const { subject, organisation, function: functie } = scope.actor;
  if (organisation === undefined || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `r.ontvanger = ${parameter(organisation)} AND r.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
      WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${isHeld(scope, parameter)}))
    AND (${parameter(subject)} = ANY(r.leden) OR (${parameter(functie)} = ANY(r.functies)
      AND (r.leden = '{}' OR (r.closed_on IS NULL AND NOT EXISTS (SELECT FROM aansluiting k WHERE k.gemeente = r.gemeente
        AND k.professional = ANY(r.leden) AND k.since <= ${on} AND (k.until IS NULL OR ${on} <= k.until))))))`;
}
