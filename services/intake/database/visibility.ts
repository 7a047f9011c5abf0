import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';

/** Which meldingen a scope sees, as SQL about the alias `melding`: its gemeenten, and within them its row rule. */
export function visibleMelding(scope: Scope, melding: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, melding, parameter)} AND (${meldingRule(scope, melding, parameter)})`;
}

/** Which residents a scope sees: those of its gemeenten whom a visible melding concerns, or whom its own rule names. */
export function visibleInwoner(scope: Scope, inwoner: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, inwoner, parameter)} AND (${inwonerRule(scope, inwoner, parameter)})`;
}

/** Aggregates have one rule: the own gemeente. */
export function countedMelding(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.rows !== 'gemeente') throw unknownRule(scope);
  return ofGemeenten(scope, melding, parameter);
}

const ofGemeenten = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(${parameter(scope.gemeenten)}::text[])`;

function meldingRule(scope: Scope, melding: string, parameter: Parameter): string {
  const inHandOf = (holder: string): string => `EXISTS (
    SELECT FROM betrokkenheid b WHERE b.gemeente = ${melding}.gemeente AND b.melding = ${melding}.id AND b.until IS NULL AND ${holder})`;
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
      return scope.actor.function === undefined ? 'false' : inHandOf(`b.kind = 'TEAM' AND ${teamOfActor(scope, parameter)}`);
    case 'consulent':
      return inHandOf(`(b.kind = 'LOKET' OR (b.kind = 'CONSULENT' AND b.holder = ${parameter(consulentKind(scope))}))`);
    case 'self':
      return scope.actor.inwoner === undefined ? 'false' : isSelf(scope, `${melding}.gemeente`, `${melding}.primary_inwoner`, parameter);
    default:
      throw unknownRule(scope);
  }
}

function inwonerRule(scope: Scope, inwoner: string, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
    case 'consulent':
      return `EXISTS (
        SELECT FROM melding_betrokkene mb JOIN melding seen ON seen.gemeente = mb.gemeente AND seen.id = mb.melding
        WHERE mb.gemeente = ${inwoner}.gemeente AND mb.inwoner = ${inwoner}.id AND ${meldingRule(scope, 'seen', parameter)})`;
    case 'self':
      return scope.actor.inwoner === undefined ? 'false' : isSelf(scope, `${inwoner}.gemeente`, `${inwoner}.id`, parameter);
    default:
      throw unknownRule(scope);
  }
}

/** The actor's place in the team on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
const teamOfActor = (scope: Scope, parameter: Parameter): string => `EXISTS (
  SELECT FROM aansluiting a WHERE a.gemeente = b.gemeente AND a.kernteam = b.holder AND a.professional = ${parameter(scope.actor.subject)}
  AND a.functie = ${parameter(scope.actor.function)} AND ${holdsOn(scope, 'a', parameter)})`;

/** She herself, or someone for whom she may act on this day. */
const isSelf = (scope: Scope, gemeente: string, inwoner: string, parameter: Parameter): string => {
  const actor = parameter(scope.actor.inwoner);
  return `${inwoner} = ${actor}::uuid OR EXISTS (
    SELECT FROM betrokkenheid p WHERE p.gemeente = ${gemeente} AND p.kind = 'PERSON' AND p.holder = ${actor}::text AND p.inwoner = ${inwoner}
    AND ${holdsOn(scope, 'p', parameter)})`;
};

const holdsOn = (scope: Scope, row: string, parameter: Parameter): string => {
  const on = `${parameter(scope.on)}::date`;
  return `${row}.since <= ${on} AND (${row}.until IS NULL OR ${row}.until >= ${on})`;
};

const consulentKinds: Readonly<Record<string, string>> = { 'consulent-wmo': 'WMO', 'consulent-jeugd': 'JEUGD' };
/** A function without a kind of its own was asked nothing. */
const consulentKind = ({ actor }: Scope): string | null => consulentKinds[actor.function ?? ''] ?? null;

const unknownRule = ({ rows }: Scope): Error => new Error(`No rows are known for the rule ${rows}`);
