import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType, type SelectionNode } from 'graphql';
import { asks, onType } from './nodes.ts';
import type { Rows, Witness } from './rows.ts';

/** By what rows show to one caller. */
export interface Linked extends Pick<Rows, 'comesFrom'> {
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

/** What names the rows that a field links to, where it is another subgraph's than theirs; null where it answers none that anybody owns. */
export function namesBehind(schema: GraphQLSchema, linked: Linked, rowKey: string, link: Link): readonly SelectionNode[] | null {
  const possible = (type: GraphQLCompositeType): readonly string[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const rows = possible(link.answer).flatMap((type) => {
    const witness = linked.witness(type);
    return witness === undefined ? [] : [{ type, witness }];
  });
  const isOwn = (source: string): boolean => possible(link.type).every((type) => linked.comesFrom(`${type}.${link.name}`, source));
  const names = rows.flatMap(({ type, witness }) =>
    witness === null || isOwn(witness.source)
      ? []
      : witness.key.map((field) => {
          const named = asks(keyOfName(rowKey, type, field), field);
          return isAbstractType(link.answer) ? onType(type, named) : named;
        }),
  );
  return rows.length === 0 ? null : names;
}
