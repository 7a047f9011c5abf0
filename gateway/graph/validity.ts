import {
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  getEnterLeaveForKind,
  Kind,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';

/**
 * Whether a document keeps all rules; which it breaks is left to `validate`. That asks each rule about each kind of node for every document, which is most of
 * what it costs where documents are small: here a rule is asked once what kinds it looks at.
 */
export function validator(schema: GraphQLSchema, rules: readonly ValidationRule[]): (document: DocumentNode) => boolean {
  const visitorsOf = (document: DocumentNode, info: TypeInfo) => {
    const context = new ValidationContext(schema, document, info, (mistake) => {
      throw mistake;
    });
    return rules.map((rule) => ({
      visitor: rule(context),
      /** Where it does not look: within a node, or `BREAK`. */ past: null as unknown,
    }));
  };
  const some = visitorsOf({ kind: Kind.DOCUMENT, definitions: [] }, new TypeInfo(schema));
  const looking = new Map(
    Object.values(Kind).map((kind) => {
      const does = (index: number): boolean => Object.values(getEnterLeaveForKind(some[index]?.visitor ?? {}, kind)).some(Boolean);
      return [kind as string, [...some.keys()].filter(does)];
    }),
  );
  return (document) => {
    const info = new TypeInfo(schema);
    try {
      const visitors = visitorsOf(document, info);
      visit(document, {
        enter: (node, key, parent, path, ancestors) => {
          info.enter(node);
          for (const index of looking.get(node.kind) ?? []) {
            const rule = visitors[index];
            if (rule?.past !== null) continue;
            const { enter } = getEnterLeaveForKind(rule.visitor, node.kind);
            const result = enter?.(node, key, parent, path, ancestors);
            if (result !== undefined) rule.past = result === BREAK ? BREAK : node;
          }
        },
        leave: (node, key, parent, path, ancestors) => {
          for (const index of looking.get(node.kind) ?? []) {
            const rule = visitors[index];
            if (rule?.past === node) rule.past = null;
            else if (rule?.past === null) {
              const { leave } = getEnterLeaveForKind(rule.visitor, node.kind);
              if (leave?.(node, key, parent, path, ancestors) === BREAK) rule.past = BREAK;
            }
          }
          info.leave(node);
        },
      });
      return true;
    } catch {
      return false;
    }
  };
}
