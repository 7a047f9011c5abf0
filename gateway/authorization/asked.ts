import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import type { Requirement, RequirementsOf } from './requirements.ts';

/** What a field of an operation asks for, as places in a list of requirements. */
export interface Asked {
  /** Whatever the object is. */
  readonly always: readonly number[];
  /** Behind an interface beside that, by the type of the object; a type that asks for nothing is not here. */
  readonly byType: ReadonlyMap<string, readonly number[]>;
}

/** All that an operation asks for. */
export interface AskedOf {
  /** Each once. */
  readonly requirements: readonly Requirement[];
  /** Fields that ask for something. */
  readonly fields: ReadonlyMap<FieldNode, Asked>;
}

/**
 * Reads an operation of a valid document. A field asks for what stands at itself, at the type that it is selected on and at the type that it answers;
 * selected on an interface also for what stands at the field and at the type of the object that is found.
 */
export function askedOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, of: RequirementsOf): AskedOf {
  const fragments = fragmentsOf(document);
  const read = new Set<string>();
  const places = new Map<string, number>();
  const requirements: Requirement[] = [];
  const fields = new Map<FieldNode, Asked>();
  const placesOf = (coordinates: readonly string[]): readonly number[] => [
    ...new Set(
      coordinates.flatMap(of).map((requirement) => {
        const key = JSON.stringify(requirement);
        const place = places.get(key) ?? requirements.push(requirement) - 1;
        places.set(key, place);
        return place;
      }),
    ),
  ];
  const askedIn = (type: GraphQLCompositeType, name: string): Asked => {
    const always = placesOf([type.name, `${type.name}.${name}`, answerOf(type, name)]);
    if (!isAbstractType(type)) return { always, byType: new Map() };
    const byType = schema.getPossibleTypes(type).map((each) => {
      const asked = placesOf([each.name, `${each.name}.${name}`, answerOf(each, name)]);
      return [each.name, asked] as const;
    });
    return { always, byType: new Map(byType.filter(([, asked]) => asked.length > 0)) };
  };
  const walk = ({ selections }: SelectionSetNode, type: GraphQLCompositeType): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        if (each.name.value.startsWith('__')) continue;
        const asked = askedIn(type, each.name.value);
        if (asked.always.length > 0 || asked.byType.size > 0) fields.set(each, asked);
        const answer = schema.getType(answerOf(type, each.name.value));
        if (each.selectionSet !== undefined && isCompositeType(answer)) walk(each.selectionSet, answer);
        continue;
      }
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
      if (fragment === undefined || (each.kind === Kind.FRAGMENT_SPREAD && read.has(each.name.value))) continue;
      if (each.kind === Kind.FRAGMENT_SPREAD) read.add(each.name.value);
      const condition = fragment.typeCondition === undefined ? type : schema.getType(fragment.typeCondition.name.value);
      if (isCompositeType(condition)) walk(fragment.selectionSet, condition);
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root);
  return { requirements, fields };
}

/** The name of the type that a field answers. */
function answerOf(type: GraphQLCompositeType, field: string): string {
  const found = isUnionType(type) ? undefined : type.getFields()[field];
  return found === undefined ? '' : getNamedType(found.type).name;
}
