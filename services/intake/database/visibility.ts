import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { openedByTie, type TiedBy, tied } from '@kerngraaf/platform/access/tied.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import * as access from '@kerngraaf/schema/access/persons.ts';
import { selfOf, type Unprotected, unprotectedAt } from '@kerngraaf/schema/access/protection.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import { reportedBy } from './lane-visibility.ts';
import { concernsProtected } from './melding-closed.ts';
import { asConsulent, atLoket, hasPlace, inTeam, NOTHING, ofGemeenten, unknownRule } from './place.ts';

const atOwner = unprotectedAt(null);
/** The rule `self` finds rows under the brake. */
const unprotected: Unprotected = (scope, parameter, about) => (scope.rows === 'self' ? '' : atOwner(scope, parameter, about));

/** Which meldingen a scope sees, as SQL about the alias `melding`: its gemeenten, and within them its row rule. */
export function visibleMelding(scope: Scope, melding: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, melding, parameter)} AND (${meldingRule(scope, melding, parameter)})${tiedMelding(scope, melding, parameter)}${unprotectedMelding(scope, melding, parameter)}`;
}

/** Which residents a scope sees: those of its gemeenten whom a visible melding concerns, or whom its own rule names. */
export function visibleInwoner(scope: Scope, inwoner: string, parameter: Parameter): string {
  return `${ofGemeenten(scope, inwoner, parameter)} AND (${inwonerRule(scope, inwoner, parameter)})${tied(scope, { inwoner: `${inwoner}.id` }, parameter)}${unprotected(scope, parameter, { gemeente: `${inwoner}.gemeente`, inwoner: `${inwoner}.id` })}`;
}

/** Rows `r` about one resident each, of those whom a scope sees. */
export const visibleOfInwoner = (scope: Scope, parameter: Parameter): string => `${ofGemeenten(scope, 'r', parameter)}
  AND EXISTS (SELECT FROM inwoner i WHERE i.gemeente = r.gemeente AND i.id = r.inwoner AND ${visibleInwoner(scope, 'i', parameter)})`;

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
      case 'noodtoegang':
        return openedByTie(scope);
      default:
        throw unknownRule(scope);
    }
  };
  const by: TiedBy = { inwoner: `${toestemming}.inwoner`, melding: `${toestemming}.melding` };
  return `${ofGemeenten(scope, toestemming, parameter)} AND (${rule()})${tied(scope, by, parameter)}${unprotected(scope, parameter, { gemeente: `${toestemming}.gemeente`, inwoner: by.inwoner })}`;
}

/** Whose log of reads `r` a person may see: hers, and of whom she represents. */
export const visibleInzage = (scope: Scope, parameter: Parameter): string => asPerson(scope, 'r.subject', parameter);

/** What the actor referred: the rule lets nothing be read but where it stands. */
export function visibleVerwijzing(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.rows !== 'verwezen') throw unknownRule(scope);
  return `${ofGemeenten(scope, melding, parameter)} AND ${melding}.verwezen_door = ${parameter(scope.actor.subject)}${unprotectedMelding(scope, melding, parameter)}`;
}

/**
 * What is asked or found for one of several people may tell of each: who is outside sees none of a question that concerns a protected person, but one of
 * her own who is protected herself.
 */
function unprotectedMelding(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.shield === 'NONE') return '';
  const herself = selfOf(scope, parameter);
  const [gemeente, id] = [`${melding}.gemeente`, `${melding}.id`];
  return herself === null
    ? ` AND NOT ${concernsProtected(gemeente, id)}`
    : ` AND NOT melding_closed(${gemeente}, ${id}, ${melding}.primary_inwoner, ${herself})`;
}

/** A question concerns several people: one of them is enough. */
function tiedMelding(scope: Scope, melding: string, parameter: Parameter): string {
  if (scope.inwoners === null) return '';
  const concerns = `EXISTS (SELECT FROM melding_betrokkene mb
    WHERE mb.gemeente = ${melding}.gemeente AND mb.melding = ${melding}.id${tied(scope, { inwoner: 'mb.inwoner' }, parameter)})`;
  const question = scope.actor.purpose?.tie?.melding;
  return ` AND (${concerns}${question === undefined ? '' : ` OR ${melding}.id = ${parameter(question)}::uuid`})`;
}

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
    case 'inspectie':
      // Help under the Jeugdwet is supervised by others (Jeugdwet, chapter 9).
      return `NOT ${melding}.betreft_jeugdige AND ${openedByTie(scope)}`;
    case 'noodtoegang':
      return openedByTie(scope);
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
    case 'lane':
    case 'aandacht':
      return hasPlace(scope, inwoner, parameter);
    case 'inspectie':
    case 'noodtoegang':
      return openedByTie(scope);
    case 'uitgaand':
      return reportedBy(scope, inwoner, parameter);
    case 'self':
      return asPerson(scope, `${inwoner}.id`, parameter);
    case 'aanbieder':
      return `(${involvedWith(inwoner, 'AANBIEDER', scope.actor.organisation, parameter)}
        OR ${involvedWith(inwoner, 'BEHANDELAAR', scope.actor.subject, parameter)})`;
    case 'gematcht':
      return matchedWith(scope, inwoner, 'VRIJWILLIGER', scope.actor.subject, parameter);
    case 'vrijwilligersorganisatie':
      return matchedWith(scope, inwoner, 'VRIJWILLIGERSORGANISATIE', scope.actor.organisation, parameter);
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
const matchedWith = (scope: Scope, inwoner: string, kind: string, holder: string | undefined, parameter: Parameter): string => {
  const on = `${parameter(scope.on)}::date`;
  return involvedWith(
    inwoner,
    kind,
    holder,
    parameter,
    `EXISTS (SELECT FROM toestemming t WHERE t.gemeente = b.gemeente AND t.inwoner = b.inwoner AND t.doel = 'KENNISMAKING_VRIJWILLIGER'
      AND t.betreft::text = b.ref AND t.status = 'GEGEVEN' AND (t.geldig_tot IS NULL OR ${on} <= t.geldig_tot))`,
  );
};

/** Who joined the clarification reads the question while it is open (O3). */
const clarifies = ({ actor }: Scope, melding: string, parameter: Parameter): string =>
  `${melding}.vraagverhelderaars @> jsonb_build_array(jsonb_build_object('professional', ${parameter(actor.subject)}::text))`;

/** By the rule `self`: it finds them under the brake, a parent until the child is of age. */
const asPerson = (scope: Scope, inwoner: string, parameter: Parameter): string =>
  access.asPerson(scope, inwoner, parameter, () => [`${parameter(leeftijdOn('meerderjarig', scope.on))}::int`]);
