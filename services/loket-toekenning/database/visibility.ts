import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { openedByTie, type TiedBy, tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isUuid } from '@kerngraaf/platform/ids.ts';
import { asPerson } from '@kerngraaf/schema/access/persons.ts';
import { unprotectedAt } from '@kerngraaf/schema/access/protection.ts';

export const NOTHING = 'false';
const BY: TiedBy = { inwoner: 'r.inwoner', melding: 'r.melding' };
const unprotected = unprotectedAt('loket-toekenning');

/** What the purpose and the safety brake leave of rows `r` about a resident; the rule `self` finds them under the brake. */
const narrowed = (scope: Scope, parameter: Parameter): string =>
  `${tied(scope, BY, parameter)}${scope.rows === 'self' ? '' : unprotected(scope, parameter)}`;

/**
 * Which rows `r` a scope may see, as SQL: its gemeenten first, then the row rule of the policy. Every table about a person has the melding that it began
 * with and the resident that it is about.
 */
export function visible(scope: Scope, parameter: Parameter): string {
  return `r.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${rowRule(scope, parameter)}${narrowed(scope, parameter)}`;
}

/** As `visible`, of beschikkingen: the resident learns of a besluit when it is made known to her, not before (Awb art. 3:40, 3:41). */
export const visibleBeschikking = (scope: Scope, parameter: Parameter): string =>
  `${visible(scope, parameter)}${scope.rows === 'self' ? ' AND r.published_on IS NOT NULL' : ''}`;

/** As `visible`, of bezwaren: who judges them has those of the gemeente, also when what they rested on is closed to her again. */
export const visibleBezwaar = (scope: Scope, parameter: Parameter): string =>
  scope.rows === 'bezwaar'
    ? `${inGemeente(scope, parameter)} AND ${atLoket(scope, parameter)}${narrowed(scope, parameter)}`
    : visible(scope, parameter);

/** Rows `r` that a use case of any actor may change within her gemeenten: no person is in them, and no resolver reads by this. */
export const inGemeente = (scope: Scope, parameter: Parameter): string => `r.gemeente = ANY(${parameter(scope.gemeenten)})`;

/** Which rows `r` without a person's story (budgets, figures) a scope may see. */
export function visibleInGemeente(scope: Scope, parameter: Parameter): string {
  const inGemeente = `r.gemeente = ANY(${parameter(scope.gemeenten)})`;
  switch (scope.rows) {
    case 'gemeente':
      return inGemeente;
    case 'consulent':
      return `${inGemeente} AND ${atLoket(scope, parameter)}`;
    default:
      throw unknownRule(scope);
  }
}

function rowRule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
      return ofTeam(scope, parameter);
    case 'consulent':
      return atLoket(scope, parameter);
    case 'bezwaar':
      return ofBezwaar(scope, parameter);
    case 'self':
      return asPerson(scope, 'r.inwoner', parameter);
    case 'inspectie':
      return inspected(scope);
    case 'noodtoegang':
      return openedByTie(scope);
    default:
      throw unknownRule(scope);
  }
}

/** What an inspection opens: what rests on a question about a young person is under the Jeugdwet, and supervised by others (Jeugdwet, chapter 9). */
const inspected = (scope: Scope): string => `${openedByTie(scope)} AND NOT EXISTS (
    SELECT FROM onderzoek j WHERE j.gemeente = r.gemeente AND j.melding = r.melding AND j.betreft_jeugdige)`;

export const unknownRule = ({ rows }: Scope): Error => new Error(`No SQL for row rule ${rows}`);

/** The actor's place at the loket of the row's gemeente; she has few, so they are found first and once. */
const atLoket = (scope: Scope, parameter: Parameter): string =>
  `r.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;

/**
 * Voorwerk for an open onderzoek that took it over, or that may still answer its newest version (O35): of the melding for which it was offered, or of
 * the one that this goes on as.
 */
const VOORWERK_IN_HAND = `
  SELECT v.gemeente, v.kernteam, o.melding FROM voorwerk_aanbod v
  LEFT JOIN samenvoeging s ON s.gemeente = v.gemeente AND s.melding = v.melding
  JOIN onderzoek o ON o.gemeente = v.gemeente AND o.melding IN (v.melding, s.goes_on_as) AND o.ended_on IS NULL AND o.traject IS NOT NULL
  WHERE o.dossier #>> '{voorwerk,voorwerk}' = v.voorwerk::text OR NOT EXISTS (
    SELECT FROM onderzoek a WHERE a.gemeente = v.gemeente AND a.melding IN (v.melding, s.goes_on_as)
      AND (a.dossier #>> '{voorwerk,voorwerk}' = v.voorwerk::text OR a.dossier -> 'teruggaven' @>
        jsonb_build_array(jsonb_build_object('voorwerk', v.voorwerk, 'voorwerkVersion', v.voorwerk_version))))`;

/** What her team has in hand with the kernteams, or prepared for the loket: meldingen are found first and rows by them. */
const ofTeam = (scope: Scope, parameter: Parameter): string =>
  `(r.gemeente, r.melding) IN (
    SELECT held.gemeente, held.melding FROM aansluiting a
    JOIN (SELECT gemeente, kernteam, melding FROM casus_hold WHERE until IS NULL
          UNION ALL ${VOORWERK_IN_HAND}) held
      ON held.gemeente = a.gemeente AND held.kernteam = a.kernteam
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND ${isHeld(scope, parameter)})`;

/** What a bezwaar rests on (Awb art. 7:4) until it is decided or withdrawn, by a place at the loket. */
const ofBezwaar = (scope: Scope, parameter: Parameter): string =>
  `${atLoket(scope, parameter)} AND EXISTS (SELECT FROM bezwaar z WHERE z.gemeente = r.gemeente AND z.melding = r.melding
    AND z.status NOT IN ('BESLIST', 'INGETROKKEN'))`;

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
export function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (!isUuid(subject) || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)} AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

/** Whose log of reads `r` a person may see: hers, and of whom she represents. */
export const visibleInzage = (scope: Scope, parameter: Parameter): string => asPerson(scope, 'r.subject', parameter);
