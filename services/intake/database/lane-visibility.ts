import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { hasPlace, NOTHING, ofGemeenten, unknownRule } from './place.ts';

/** Which rows of the lane of Veilig Thuis a scope sees, as SQL about the alias `row`: no rule of any other table opens one. */
export function visibleVeiligThuis(scope: Scope, row: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, row, parameter)} AND (${rule(scope, row, parameter)})${tiedVeiligThuis(scope, row, parameter)}`;
}

/** Of a purpose that is tied to a resident, what concerns her. */
const tiedVeiligThuis = (scope: Scope, row: string, parameter: Parameter): string =>
  scope.inwoners === null
    ? ''
    : ` AND EXISTS (SELECT FROM veilig_thuis_betrokkene vt WHERE vt.gemeente = ${row}.gemeente AND vt.melding = ${row}.id
      ${tied(scope, { inwoner: 'vt.inwoner' }, parameter)})`;

function rule(scope: Scope, row: string, parameter: Parameter): string {
  switch (scope.rows) {
    case 'lane':
      return inLane(scope, row, parameter);
    case 'vrijgegeven':
      return releasedToSelf(scope, row, parameter);
    case 'gemeente':
      // The reaction to what the receiver tells; the access table grants it to nobody.
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
function inLane(scope: Scope, row: string, parameter: Parameter): string {
  const { subject, organisation, function: functie } = scope.actor;
  if (organisation === undefined || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `${row}.ontvanger = ${parameter(organisation)} AND ${hasPlace(scope, row, parameter)}
    AND (${parameter(subject)} = ANY(${row}.kring) OR (${parameter(functie)} = ANY(${row}.functies)
      AND (${row}.kring = '{}' OR (${row}.closed_on IS NULL AND NOT EXISTS (SELECT FROM aansluiting k WHERE k.gemeente = ${row}.gemeente
        AND k.professional = ANY(${row}.kring) AND k.since <= ${on} AND (k.until IS NULL OR ${on} <= k.until))))))`;
}

/** A line that was released to her, by herself alone: not by who represents her (Wmo 2015 art. 5.3.2 lid 4). */
function releasedToSelf(scope: Scope, row: string, parameter: Parameter): string {
  const { inwoner } = scope.actor;
  if (inwoner === undefined) return NOTHING;
  return `EXISTS (SELECT FROM veilig_thuis_betrokkene own WHERE own.gemeente = ${row}.gemeente AND own.melding = ${row}.id
    AND own.inwoner = ${parameter(inwoner)}::uuid AND own.vrijgegeven_op IS NOT NULL)`;
}

/** Whom a report of the actor concerns that she did not hand over yet. */
export const reportedBy = ({ actor }: Scope, inwoner: string, parameter: Parameter): string => `EXISTS (
  SELECT FROM uitgaande_melding u WHERE u.gemeente = ${inwoner}.gemeente AND u.vastgelegd_door = ${parameter(actor.subject)}
    AND u.overgedragen_op IS NULL AND u.betrokkenen @> jsonb_build_array(jsonb_build_object('inwoner', ${inwoner}.id)))`;
