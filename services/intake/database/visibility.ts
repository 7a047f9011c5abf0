import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';

const NOTHING = 'false';

/** Which meldingen a scope sees, as SQL about the alias `melding`: its gemeenten, and within them its row rule. */
export function visibleMelding(scope: Scope, melding: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, melding, parameter)} AND (${meldingRule(scope, melding, parameter)})`;
}

/** Which residents a scope sees: those of its gemeenten whom a visible melding concerns, or whom its own rule names. */
export function visibleInwoner(scope: Scope, inwoner: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, inwoner, parameter)} AND (${inwonerRule(scope, inwoner, parameter)})`;
}

/** Aggregates have one rule: the own gemeente. */
export function visibleInGemeente(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.rows !== 'gemeente') throw unknownRule(scope);
  return ofGemeenten(scope, melding, parameter);
}

/** A consent is the resident's, and of who has its question in hand. */
export function visibleToestemming(scope: Scope, toestemming: string, parameter: Parameter): string {
  const rule = (): string => {
    switch (scope.rows) {
      case 'gemeente':
        return 'true';
      case 'team':
      case 'consulent':
        return `EXISTS (SELECT FROM melding seen WHERE seen.gemeente = ${toestemming}.gemeente AND seen.id = ${toestemming}.melding
          AND (${meldingRule(scope, 'seen', parameter)}))`;
      case 'self':
        return asPerson(scope, `${toestemming}.inwoner`, parameter);
      default:
        throw unknownRule(scope);
    }
  };
  return `${ofGemeenten(scope, toestemming, parameter)} AND (${rule()})`;
}

/** What the actor referred: the rule lets nothing be read but where it stands. */
export function visibleVerwijzing(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.rows !== 'verwezen') throw unknownRule(scope);
  return `${ofGemeenten(scope, melding, parameter)} AND ${melding}.verwezen_door = ${parameter(scope.actor.subject)}`;
}

const ofGemeenten = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(${parameter(scope.gemeenten)}::text[])`;

function meldingRule(scope: Scope, melding: string, parameter: Parameter): string {
  const inHandOf = (holder: string): string => `EXISTS (
    SELECT FROM betrokkenheid b WHERE b.gemeente = ${melding}.gemeente AND b.melding = ${melding}.id AND b.until IS NULL AND ${holder})`;
  // Who has it in hand has an open one: a list is found among those, by their own index.
  const open = `${melding}.ended_on IS NULL`;
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'team':
      return `${open} AND ${inHandOf(`b.kind = 'TEAM' AND ${inTeam(scope, parameter)}`)}`;
    case 'consulent':
      return `${open} AND ${atLoket(scope, melding, parameter)}
        AND (${inHandOf(`(b.kind = 'LOKET' OR (${asConsulent(scope, parameter)}))`)} OR ${clarifies(scope, melding, parameter)})`;
    case 'self':
      return asPerson(scope, `${melding}.primary_inwoner`, parameter);
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
        WHERE mb.gemeente = ${inwoner}.gemeente AND mb.inwoner = ${inwoner}.id AND (${meldingRule(scope, 'seen', parameter)}))`;
    case 'self':
      return asPerson(scope, `${inwoner}.id`, parameter);
    case 'aanbieder':
      return `(${involvedWith(inwoner, 'AANBIEDER', scope.actor.organisation, parameter)}
        OR ${involvedWith(inwoner, 'BEHANDELAAR', scope.actor.subject, parameter)})`;
    case 'gematcht':
      return matchedWith(inwoner, 'VRIJWILLIGER', scope.actor.subject, parameter);
    case 'vrijwilligersorganisatie':
      return matchedWith(inwoner, 'VRIJWILLIGERSORGANISATIE', scope.actor.organisation, parameter);
    default:
      throw unknownRule(scope);
  }
}

/** Whoever is involved with a resident beside her questions; `more` is about that row `b`. */
function involvedWith(inwoner: string, kind: string, holder: string | undefined, parameter: Parameter, more: string = 'true'): string {
  if (holder === undefined) return NOTHING;
  return `EXISTS (SELECT FROM betrokkenheid b WHERE b.gemeente = ${inwoner}.gemeente AND b.inwoner = ${inwoner}.id AND b.kind = '${kind}'
    AND b.until IS NULL AND b.holder = ${parameter(holder)} AND ${more})`;
}

/** Of a match to which she consented, as long as that consent holds: withdrawn is withdrawn at once. */
const matchedWith = (inwoner: string, kind: string, holder: string | undefined, parameter: Parameter): string =>
  involvedWith(
    inwoner,
    kind,
    holder,
    parameter,
    `EXISTS (SELECT FROM toestemming t WHERE t.gemeente = b.gemeente AND t.inwoner = b.inwoner AND t.doel = 'KENNISMAKING_VRIJWILLIGER'
      AND t.betreft::text = b.ref AND t.status = 'GEGEVEN')`,
  );

/** The actor's place in the team. */
const inTeam = (scope: Scope, parameter: Parameter): string =>
  `EXISTS (SELECT FROM aansluiting a WHERE a.gemeente = b.gemeente AND a.kernteam = b.holder AND ${isHeld(scope, parameter)})`;

/** The actor's place at the loket of the row's gemeente; she has few, so they are found first and once. */
const atLoket = (scope: Scope, row: string, parameter: Parameter): string =>
  `${row}.gemeente = ANY(ARRAY(SELECT a.gemeente FROM aansluiting a
    WHERE a.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND a.kernteam IS NULL AND ${isHeld(scope, parameter)}))`;

/** A place `a` of the actor on this day, in the function in which she acts: the role belongs to the act, not to the person (O27). */
function isHeld(scope: Scope, parameter: Parameter): string {
  const { subject, function: functie } = scope.actor;
  if (functie === undefined) return NOTHING;
  const on = `${parameter(scope.on)}::date`;
  return `a.professional = ${parameter(subject)} AND a.functie = ${parameter(functie)}
    AND a.since <= ${on} AND (a.until IS NULL OR ${on} <= a.until)`;
}

const consulentKinds: Readonly<Record<string, string>> = { 'consulent-wmo': 'WMO', 'consulent-jeugd': 'JEUGD' };

/** What was asked of her kind of consulent, while who asked has it in hand; a function without a kind was asked nothing. */
const asConsulent = ({ actor }: Scope, parameter: Parameter): string =>
  `b.kind = 'CONSULENT' AND b.holder = ${parameter(consulentKinds[actor.function ?? ''] ?? null)} AND EXISTS (
    SELECT FROM betrokkenheid t WHERE t.gemeente = b.gemeente AND t.kind = 'TEAM' AND t.ref = b.ref AND t.until IS NULL)`;

/** Who joined the clarification reads the question while it is open (O3). */
const clarifies = ({ actor }: Scope, melding: string, parameter: Parameter): string =>
  `${melding}.vraagverhelderaars @> jsonb_build_array(jsonb_build_object('professional', ${parameter(actor.subject)}::text))`;

/**
 * Herself, or whom she represents while both live, a parent only as long as the child is a minor (BW 1:233, 1:245). They are few, so they are found
 * first and rows by them. A resident is of one gemeente.
 */
function asPerson(scope: Scope, inwoner: string, parameter: Parameter): string {
  if (scope.actor.inwoner === undefined) return NOTHING;
  const [self, on] = [parameter(scope.actor.inwoner), `${parameter(scope.on)}::date`];
  const ofAge = parameter(leeftijdOn('meerderjarig', scope.on));
  return `${inwoner} = ANY(ARRAY(SELECT ${self}::uuid UNION ALL
    SELECT p.inwoner FROM betrokkenheid p WHERE p.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND p.kind = 'PERSON' AND p.holder = ${self}::text
      AND p.since <= ${on} AND NOT EXISTS (
        SELECT FROM overlijden o WHERE o.gemeente = p.gemeente AND o.inwoner IN (p.inwoner, ${self}::uuid) AND o.occurred_on <= ${on})
      AND NOT (p.ground = 'OUDER_MET_GEZAG' AND EXISTS (
        SELECT FROM inwoner grown WHERE grown.gemeente = p.gemeente AND grown.id = p.inwoner AND grown.geboortedatum <= ${on} - make_interval(years => ${ofAge}::int)))))`;
}

const unknownRule = ({ rows }: Scope): Error => new Error(`No SQL for row rule ${rows}`);
