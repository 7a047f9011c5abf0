import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type TiedBy, tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isUuid } from '@kerngraaf/platform/ids.ts';
import { asPerson } from '@kerngraaf/schema/access/persons.ts';
import { unprotectedAt } from '@kerngraaf/schema/access/protection.ts';

const NOTHING = 'false';
const BY: TiedBy = { inwoner: 'r.inwoner', melding: 'r.melding' };
const unprotected = unprotectedAt('volunteers');

/** What the purpose and the safety brake leave of rows `r` about a resident; the rule `self` finds them under the brake. */
const narrowed = (scope: Scope, parameter: Parameter): string =>
  `${tied(scope, BY, parameter)}${scope.rows === 'self' ? '' : unprotected(scope, parameter)}`;

/** Which requests `r` a scope may see, as SQL: its gemeenten first, then the row rule of the policy. */
export const visibleVolunteerRequest = (scope: Scope, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND ${ofResident(scope, parameter, {
    organisation: (code) => `EXISTS (SELECT FROM volunteer v WHERE v.gemeente = r.gemeente AND v.organisatie = ${code})`,
    volunteer: (id) => `EXISTS (SELECT FROM volunteer_match m WHERE m.gemeente = r.gemeente AND m.request = r.id AND m.volunteer = ${id})`,
  })}${narrowed(scope, parameter)}`;

/** Which matches `r` a scope may see: as their request for who asked, and of her own volunteers for who looks. */
export const visibleVolunteerMatch = (scope: Scope, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND ${ofResident(scope, parameter, {
    organisation: (code) => `r.organisatie = ${code}`,
    volunteer: (id) => `r.volunteer = ${id}`,
  })}${narrowed(scope, parameter)}`;

/** Which volunteers `r` a scope may see: of her organisation, or herself. */
export function visibleVolunteer(scope: Scope, parameter: Parameter): string {
  const own: BySide = { organisation: (code) => `r.organisatie = ${code}`, volunteer: (id) => `r.id = ${id}` };
  return `${inGemeente(scope, parameter)} AND ${asVolunteerSide(scope, parameter, own) ?? everyRow(scope)}`;
}

/** Which rows `r` without a person's story (figures) a scope may see. */
export const visibleInGemeente = (scope: Scope, parameter: Parameter): string => `${inGemeente(scope, parameter)} AND ${everyRow(scope)}`;

/** Rows `r` that a use case of any actor looks at or changes within her gemeenten; no resolver reads by this. */
export const inGemeente = (scope: Scope, parameter: Parameter): string => `r.gemeente = ANY(${parameter(scope.gemeenten)})`;

/** How rows hang on the volunteer's side. */
interface BySide {
  readonly organisation: (code: string) => string;
  readonly volunteer: (id: string) => string;
}

function ofResident(scope: Scope, parameter: Parameter, side: BySide): string {
  switch (scope.rows) {
    case 'team':
      return ofTeam(scope, parameter);
    case 'consulent':
      return `r.kernteam IS NULL AND ${atLoket(scope, parameter)}`;
    case 'self':
      return asPerson(scope, 'r.inwoner', parameter);
    default:
      return asVolunteerSide(scope, parameter, side) ?? everyRow(scope);
  }
}

/** By the organisation, or the volunteer, that the signed identity names; null for another rule. */
function asVolunteerSide({ rows, actor }: Scope, parameter: Parameter, { organisation, volunteer }: BySide): string | null {
  if (rows === 'vrijwilligersorganisatie') return actor.organisation === undefined ? NOTHING : organisation(parameter(actor.organisation));
  if (rows === 'gematcht') return isUuid(actor.subject) ? volunteer(parameter(actor.subject)) : NOTHING;
  return null;
}

function everyRow({ rows }: Scope): string {
  if (rows !== 'gemeente') throw new Error(`No SQL for row rule ${rows}`);
  return 'true';
}

/** What her team asked, or whose question it has in hand, also as another question that it goes on as, by way of others. Her teams are few, so they are found first. */
const ofTeam = (scope: Scope, parameter: Parameter): string => {
  const held = isHeld(scope, parameter);
  return `((r.gemeente, r.kernteam) IN (SELECT a.gemeente, a.kernteam FROM aansluiting a WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${held})
    OR (r.gemeente, r.melding) IN (WITH RECURSIVE in_hand AS (
      SELECT h.gemeente, h.melding FROM aansluiting a JOIN casus_hold h ON h.gemeente = a.gemeente AND h.kernteam = a.kernteam AND h.until IS NULL
        WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${held}
      UNION SELECT s.gemeente, s.melding FROM samenvoeging s JOIN in_hand i ON i.gemeente = s.gemeente AND i.melding = s.goes_on_as)
      SELECT gemeente, melding FROM in_hand))`;
};

/** The actor's place at the loket of the row's gemeente; she has few, so they are found first and once. */
const atLoket = (scope: Scope, parameter: Parameter): string =>
  `r.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
export function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (!isUuid(subject) || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)} AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

/** Whose log of reads `r` a person may see: hers, and of whom she represents. */
export const visibleInzage = (scope: Scope, parameter: Parameter): string => asPerson(scope, 'r.subject', parameter);
