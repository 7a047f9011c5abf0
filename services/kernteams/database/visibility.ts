import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { openedByTie, type TiedBy, tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isSetAside } from '@kerngraaf/platform/events/projection.ts';
import { isUuid } from '@kerngraaf/platform/ids.ts';
import { asPerson } from '@kerngraaf/schema/access/persons.ts';
import { unprotectedAt } from '@kerngraaf/schema/access/protection.ts';
import { consulentSoortOf } from '../domain/consulent.ts';

const NOTHING = 'false';
const BY: TiedBy = { inwoner: 'r.inwoner', melding: 'r.melding' };
const unprotected = unprotectedAt('kernteams');

/** What the purpose and the safety brake leave of rows `r` about a resident; the rule `self` finds them under the brake. */
const narrowed = (scope: Scope, parameter: Parameter): string =>
  `${tied(scope, BY, parameter)}${scope.rows === 'self' ? '' : unprotected(scope, parameter)}`;

/** Which casussen `r` a scope may see, as SQL: its gemeenten first, then the row rule of the policy. */
export function visibleCasus(scope: Scope, parameter: Parameter): string {
  return `r.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${rowRule(scope, parameter)}${narrowed(scope, parameter)}`;
}

/** Which voorwerk `r` a scope may see: of the team, of the resident, and at the loket what was offered to it. */
export function visibleVoorwerk(scope: Scope, parameter: Parameter): string {
  const offered = (): string => `r.status <> 'CONCEPT' AND ${atLoket(scope, parameter)}`;
  const rule = (): string => {
    if (scope.rows === 'consulent') return offered();
    return scope.rows === 'inspectie'
      ? `EXISTS (SELECT FROM casus c WHERE c.gemeente = r.gemeente AND c.id = r.casus AND ${inspected(scope, 'c')})`
      : ownRule(scope, parameter);
  };
  return `r.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${rule()}${narrowed(scope, parameter)}`;
}

/** Which casusbesprekingen `r` a scope may see: of the team, and those in which a consulent takes part. */
export function visibleBespreking(scope: Scope, parameter: Parameter): string {
  const takesPart = (): string =>
    isUuid(scope.actor.subject) ? `r.consulent = ${parameter(scope.actor.subject)} AND ${atLoket(scope, parameter)}` : NOTHING;
  // Its agenda is about several residents: of who is outside it is none.
  const outside = scope.shield === 'NONE' ? '' : ` AND ${NOTHING}`;
  return `r.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${scope.rows === 'consulent' ? takesPart() : ownRule(scope, parameter)}${outside}`;
}

/** Which rows `r` without a person's story (professionals, places, figures) a scope may see. */
export function visibleInGemeente(scope: Scope, parameter: Parameter): string {
  if (scope.rows !== 'gemeente') throw unknownRule(scope);
  return `r.gemeente = ANY(${parameter(scope.gemeenten)})`;
}

function rowRule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'consulent':
      return asConsulent(scope, parameter);
    case 'vrijwilliger':
      return asVolunteer(scope, parameter);
    case 'inspectie':
      return inspected(scope, 'r');
    case 'noodtoegang':
      return openedByTie(scope);
    default:
      return ownRule(scope, parameter);
  }
}

/** Rules that look at nothing but the row's gemeente, team and resident. */
function ownRule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
      return inTeam(scope, parameter);
    case 'self':
      return asPerson(scope, 'r.inwoner', parameter);
    default:
      throw unknownRule(scope);
  }
}

/** What an inspection opens: help under the Jeugdwet is supervised by others (Jeugdwet, chapter 9). */
const inspected = (scope: Scope, casus: string): string => `NOT ${casus}.betreft_jeugdige AND ${openedByTie(scope)}`;

const unknownRule = ({ rows }: Scope): Error => new Error(`No SQL for row rule ${rows}`);

/** The actor's place in the team. Her teams are few, so they are found first and rows by them. */
function inTeam(scope: Scope, parameter: Parameter): string {
  const held = isHeld(scope, parameter);
  return `r.kernteam = ANY(ARRAY(SELECT a.kernteam FROM aansluiting a WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${held}))
    AND EXISTS (SELECT FROM aansluiting a WHERE a.gemeente = r.gemeente AND a.kernteam = r.kernteam AND ${held})`;
}

/** While the casus is open, by the actor's place at the loket. Casussen with any consulent have an index of their own. */
function asConsulent(scope: Scope, parameter: Parameter): string {
  const soort = consulentSoortOf(scope.actor.function);
  if (soort === null) return NOTHING;
  return `r.ended_on IS NULL AND cardinality(r.consulenten) > 0 AND ${parameter(soort)} = ANY(r.consulenten) AND ${atLoket(scope, parameter)}`;
}

/** The actor's place at the loket of the row's gemeente, as a consulent. Her places are few, so they are found first. */
function atLoket(scope: Scope, parameter: Parameter): string {
  if (consulentSoortOf(scope.actor.function) === null) return NOTHING;
  return `r.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
      WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;
}

/** A planned visit of an open casus of her team that she joins, while the resident's consent holds: withdrawn is withdrawn at once (O33). */
function asVolunteer(scope: Scope, parameter: Parameter): string {
  const { subject } = scope.actor;
  if (!isUuid(subject)) return NOTHING;
  return `r.ended_on IS NULL AND cardinality(r.vrijwilligers) > 0 AND ${parameter(subject)} = ANY(r.vrijwilligers) AND ${inTeam(scope, parameter)}
    AND ${consented('r', scope, parameter)}`;
}

/** Whether consent to a volunteer at a visit holds today for the resident and question of a casus; not when an event of it was set aside. */
export const consented = (casus: string, scope: Scope, parameter: Parameter): string => {
  const on = `${parameter(scope.on)}::date`;
  return `EXISTS (SELECT FROM toestemming t
  WHERE t.gemeente = ${casus}.gemeente AND t.melding = ${casus}.melding AND t.inwoner = ${casus}.inwoner AND t.doel = 'VRIJWILLIGER_BIJ_HUISBEZOEK'
    AND t.given_on <= ${on} AND (t.geldig_tot IS NULL OR ${on} <= t.geldig_tot) AND t.withdrawn_on IS NULL
    AND NOT ${isSetAside('kernteams', 'intake', 't.id')})`;
};

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (!isUuid(subject) || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)} AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

/** Whose log of reads `r` a person may see: hers, and of whom she represents. */
export const visibleInzage = (scope: Scope, parameter: Parameter): string => asPerson(scope, 'r.subject', parameter);
