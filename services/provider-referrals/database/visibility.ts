import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { openedByTie, type TiedBy, tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isUuid } from '@kerngraaf/platform/ids.ts';
import { asPerson } from '@kerngraaf/schema/access/persons.ts';
import { type Unprotected, unprotectedAt } from '@kerngraaf/schema/access/protection.ts';

const NOTHING = 'false';
const BY: TiedBy = { inwoner: 'r.inwoner', melding: 'r.melding' };
export const unprotected: Unprotected = unprotectedAt('provider-referrals');

/** What the purpose and the safety brake leave of rows `r` about a resident; the rule `self` finds them under the brake. */
const narrowed = (scope: Scope, parameter: Parameter): string =>
  `${tied(scope, BY, parameter)}${scope.rows === 'self' ? '' : unprotected(scope, parameter)}`;

/** Whether a scope sees the content of a referral only by consent: what a resident tells who treats her by law is not the loket's (Jeugdwet art. 7.3.11). */
export const asksConsent = ({ rows }: Scope, { wettelijk }: { readonly wettelijk: boolean }): boolean => rows === 'toeleiding' && wettelijk;

/**
 * Which rows `r` about a resident a scope may see, as SQL: its gemeenten first, then the row rule of the policy. Referrals and Behandelteams, and what
 * carries their columns: inwoner, melding, kernteam, organisatie, behandelteam. Who sees a row by `consulent` sees its content by `toeleiding`.
 */
export const visible = (scope: Scope, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND ${withBehandelteams(scope, parameter, 'r.behandelteam')}${narrowed(scope, parameter)}`;

/** As `visible`, of what a command changes: who shares a Behandelteam reads what another has, and leaves it alone. */
export const changeable = (scope: Scope, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND ${rowRule(scope, parameter)}${narrowed(scope, parameter)}`;

/** Toewijzingen `r`, by the referral that they belong to. */
export const visibleByReferral = (scope: Scope, parameter: Parameter): string =>
  `(r.gemeente, r.referral) IN (SELECT r.gemeente, r.id FROM referral r WHERE ${visible(scope, parameter)})`;

/** Rows `r` that a use case of any actor may change within her gemeenten: no person is in them, and no resolver reads by this. */
export const inGemeente = (scope: Scope, parameter: Parameter): string => `r.gemeente = ANY(${parameter(scope.gemeenten)})`;

/** Contracts `r`: of a provider its own, of everyone else those that serve one of her gemeenten. No person is in them. */
export function visibleContract(scope: Scope, parameter: Parameter): string {
  const serves = `r.gemeenten && ${parameter(scope.gemeenten)}::text[]`;
  return scope.rows === 'aanbieder' ? `${serves} AND ${atProvider(scope, parameter)}` : serves;
}

/** Behandelteams `r`: those in which the actor is on this day, and but for a provider's staff what the row rule finds. */
export const visibleBehandelteam = (scope: Scope, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND ${scope.rows === 'aanbieder' ? inBehandelteam(scope, parameter, 'r.id') : withBehandelteams(scope, parameter, 'r.id')}${narrowed(scope, parameter)}`;

/** Rows `r` without a person's story (figures): of the own gemeenten. */
export function visibleInGemeente(scope: Scope, parameter: Parameter): string {
  if (scope.rows !== 'gemeente') throw unknownRule(scope);
  return inGemeente(scope, parameter);
}

/** By the row rule, and for professionals what belongs to a Behandelteam of theirs (H5). */
const withBehandelteams = (scope: Scope, parameter: Parameter, behandelteam: string): string =>
  scope.rows === 'aanbieder' || scope.rows === 'team'
    ? `(${rowRule(scope, parameter)} OR ${inBehandelteam(scope, parameter, behandelteam)})`
    : rowRule(scope, parameter);

function rowRule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
      return ofTeam(scope, parameter);
    case 'consulent':
      return atLoket(scope, parameter);
    case 'aanbieder':
      return atProvider(scope, parameter);
    case 'self':
      return asPerson(scope, 'r.inwoner', parameter);
    case 'noodtoegang':
      return openedByTie(scope);
    default:
      throw unknownRule(scope);
  }
}

const unknownRule = ({ rows }: Scope): Error => new Error(`No SQL for row rule ${rows}`);

/** What the provider has that the actor works for, by the organisation in her signed identity. */
const atProvider = ({ actor: { organisation } }: Scope, parameter: Parameter): string =>
  organisation === undefined ? NOTHING : `r.organisatie = ${parameter(organisation)}`;

/** What belongs to a Behandelteam, by a column with its id, in which the actor is on this day. */
function inBehandelteam(scope: Scope, parameter: Parameter, behandelteam: string): string {
  const { subject } = scope.actor;
  if (!isUuid(subject)) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `(r.gemeente, ${behandelteam}) IN (SELECT l.gemeente, l.behandelteam FROM behandelteam_lid l
    WHERE l.professional = ${parameter(subject)} AND l.since <= ${on} AND (l.until IS NULL OR ${on} <= l.until))`;
}

/** The actor's place at the loket of the row's gemeente; she has few, so they are found first and once. */
const atLoket = (scope: Scope, parameter: Parameter): string =>
  `r.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;

/** What her team asked, and what rests on a melding of which it has a casus in hand, or on one that goes on as that. */
function ofTeam(scope: Scope, parameter: Parameter): string {
  const teams = `SELECT a.gemeente, a.kernteam FROM aansluiting a WHERE a.gemeente = ANY(${parameter(scope.gemeenten)})
    AND a.kernteam IS NOT NULL AND ${isHeld(scope, parameter)}`;
  return `((r.gemeente, r.kernteam) IN (${teams}) OR (r.gemeente, r.melding) IN (WITH RECURSIVE held AS (
      SELECT h.gemeente, h.melding FROM casus_hold h WHERE (h.gemeente, h.kernteam) IN (${teams}) AND h.since IS NOT NULL AND h.until IS NULL
      UNION SELECT s.gemeente, s.melding FROM samenvoeging s JOIN held ON held.gemeente = s.gemeente AND held.melding = s.goes_on_as)
    SELECT gemeente, melding FROM held))`;
}

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (!isUuid(subject) || functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)} AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

/** Whose log of reads `r` a person may see: hers, and of whom she represents. */
export const visibleInzage = (scope: Scope, parameter: Parameter): string => asPerson(scope, 'r.subject', parameter);
