import type { FieldNode } from 'graphql';

/** Under which a field stands in the answer. */
export const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
