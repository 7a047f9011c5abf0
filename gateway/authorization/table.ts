import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { EVERYONE } from '@kerngraaf/platform/access/policy-table.ts';
import { isObjectType } from 'graphql';
import type { Coordinates } from '../operations/coordinates.ts';
import type { Requirement, RequirementsOf } from './requirements.ts';

/**
 * What the access table asks for: a role that some owner answers about the field. What no rule decides is held by nobody, and what the table hides from
 * a role is left to the owner, which answers it as what does not exist.
 */
export function requirementsOfTable({ schema, entries }: Coordinates): RequirementsOf {
  // As many as there are in the schema, and each is asked for at each place of an operation.
  const known = new Map<string, readonly Requirement[]>();
  return (coordinate) => {
    const found = known.get(coordinate) ?? read(coordinate);
    known.set(coordinate, found);
    return found;
  };

  function read(coordinate: string): readonly Requirement[] {
    const [type = '', field] = coordinate.split('.', 2);
    if (field === undefined || !isObjectType(schema.getType(type))) return [];
    const found = entries(coordinate);
    const roles = [...new Set(found.flatMap(({ allow }) => [...allow.keys()]))].sort();
    if (roles.includes(EVERYONE)) return [];
    if (!found.some(({ absent }) => absent)) return [{ kind: 'ROLE', anyOf: roles.map((role) => [role]) }];
    return roles.includes(anonymous.role) ? [] : [tokenOnly];
  }
}

const tokenOnly: Requirement = { kind: 'TOKEN' };
