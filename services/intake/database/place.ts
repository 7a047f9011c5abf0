import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';

export const NOTHING = 'false';

/** Rows of the gemeenten of a scope, as SQL about an alias. */
export const ofGemeenten = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(${parameter(scope.gemeenten)}::text[])`;

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
export function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)}
    AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

/** The actor's place in the row's gemeente, wherever it is; she has few, so they are found first and once. */
export const hasPlace = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND ${isHeld(scope, parameter)}))`;

/** The actor's place in the team. */
export const inTeam = (scope: Scope, parameter: Parameter): string =>
  `EXISTS (SELECT FROM aansluiting a WHERE a.gemeente = b.gemeente AND a.kernteam = b.holder AND ${isHeld(scope, parameter)})`;

/** The actor's place at the loket of the row's gemeente; she has few, so they are found first and once. */
export const atLoket = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;

const consulentKinds: Readonly<Record<string, string>> = { 'consulent-wmo': 'WMO', 'consulent-jeugd': 'JEUGD' };

/** What was asked of her kind of consulent, while who asked has it in hand; a function without a kind was asked nothing. */
export const asConsulent = ({ actor }: Scope, parameter: Parameter): string =>
  `b.kind = 'CONSULENT' AND b.holder = ${parameter(consulentKinds[actor.function ?? ''] ?? null)} AND EXISTS (
    SELECT FROM betrokkenheid t WHERE t.gemeente = b.gemeente AND t.kind = 'TEAM' AND t.ref = b.ref AND t.until IS NULL)`;

export const unknownRule = ({ rows }: Scope): Error => new Error(`No SQL for row rule ${rows}`);
