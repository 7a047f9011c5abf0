import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType, type SelectionNode } from 'graphql';
import { asks, onType } from './nodes.ts';
import type { Rows, Witness } from './rows.ts';

/** By what rows show to one caller. */
export interface Linked extends Pick<Rows, 'sourcesOf'> {
  /** As of `Rows`, for her role. */
  witness(type: string): Witness | null | undefined;
}

/** A field, the type that it is selected on and the one that it answers. */
export interface Link {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly answer: GraphQLCompositeType;
}

/** Under which key an object says a field that names it as a row, by how such keys begin. */
export const keyOfName = (rowKey: string, type: string, field: string): string => `${rowKey}${type}_${field}`;

/** What names the rows that a field links to, their owner's too, who may answer a link without a look at the row; null where it answers none that anybody owns. */
export function namesBehind(schema: GraphQLSchema, linked: Linked, rowKey: string, link: Link): readonly SelectionNode[] | null {
  const possible = (type: GraphQLCompositeType): readonly string[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const rows = possible(link.answer).flatMap((type) => {
    const witness = linked.witness(type);
    return witness === undefined ? [] : [{ type, witness }];
  });
  const sources = [...new Set(possible(link.type).flatMap((type) => linked.sourcesOf(`${type}.${link.name}`)))];
  const names = rows.flatMap(({ type, witness }) =>
    keyBetween(linked, sources, type, witness?.keys ?? []).map((field) => {
      const named = asks(keyOfName(rowKey, type, field), field);
      return isAbstractType(link.answer) ? onType(type, named) : named;
    }),
  );
  return rows.length === 0 ? null : names;
}

/** A key that who answers the link has as well: for another one the owner would be asked, and a row that it does not show would take the link with it. */
function keyBetween({ sourcesOf }: Linked, sources: readonly string[], type: string, keys: Witness['keys']): readonly string[] {
  const isKnown = (field: string): boolean => sources.every((each) => sourcesOf(`${type}.${field}`).includes(each));
  return keys.find((key) => key.every(isKnown)) ?? keys[0] ?? [];
}
