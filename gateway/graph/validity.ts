import {
  type ASTNode,
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
 * what it costs where documents are small: here a rule is asked once what kinds it looks at. Variables are collected meanwhile.
 */
export function validator(schema: GraphQLSchema, rules: readonly ValidationRule[]): (document: DocumentNode) => boolean {
  const visitorsOf = (context: ValidationContext) =>
    rules.map((rule) => ({
      visitor: rule(context),
      /** Where it does not look: within a node, or `BREAK`. */ past: null as unknown,
    }));
  const some = visitorsOf(new Collecting(schema, { kind: Kind.DOCUMENT, definitions: [] }, new TypeInfo(schema)));
  const looking = (when: 'enter' | 'leave') =>
    new Map(
      Object.values(Kind).map((kind) => {
        const does = (index: number): boolean => getEnterLeaveForKind(some[index]?.visitor ?? {}, kind)[when] !== undefined;
        return [kind as string, [...some.keys()].filter(does)];
      }),
    );
  const [entering, leaving] = [looking('enter'), looking('leave')];
  return (document) => {
    const info = new TypeInfo(schema);
    const context = new Collecting(schema, document, info);
    try {
      const visitors = visitorsOf(context);
      visit(document, {
        enter: (node, key, parent, path, ancestors) => {
          info.enter(node);
          context.enter(node);
          for (const index of entering.get(node.kind) ?? []) {
            const rule = visitors[index];
            if (rule?.past !== null) continue;
            const { enter } = getEnterLeaveForKind(rule.visitor, node.kind);
            const result = enter?.(node, key, parent, path, ancestors);
            if (result !== undefined) rule.past = result === BREAK ? BREAK : node;
          }
        },
        leave: (node, key, parent, path, ancestors) => {
          context.leave(node);
          for (const index of leaving.get(node.kind) ?? []) {
            const rule = visitors[index];
            if (rule?.past !== null) continue;
            const { leave } = getEnterLeaveForKind(rule.visitor, node.kind);
            if (leave?.(node, key, parent, path, ancestors) === BREAK) rule.past = BREAK;
          }
          for (const index of entering.get(node.kind) ?? []) {
            const rule = visitors[index];
            if (rule?.past === node) rule.past = null;
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

/** Throws the first mistake. Of what was walked through it knows the variables, for which the library walks through each operation once more. */
class Collecting extends ValidationContext {
  readonly #info: TypeInfo;
  readonly #usages = new Map<ASTNode, readonly VariableUsage[]>();
  #walked: VariableUsage[] = [];
  #isDefining = false;

  constructor(schema: GraphQLSchema, document: DocumentNode, info: TypeInfo) {
    super(schema, document, info, (mistake) => {
      throw mistake;
    });
    this.#info = info;
  }

  enter(node: ASTNode): void {
    if (node.kind === Kind.VARIABLE_DEFINITION) this.#isDefining = true;
    else if (node.kind === Kind.VARIABLE && !this.#isDefining)
      this.#walked.push({
        node,
        type: this.#info.getInputType(),
        defaultValue: this.#info.getDefaultValue(),
        parentType: this.#info.getParentInputType(),
      });
  }

  leave(node: ASTNode): void {
    if (node.kind === Kind.VARIABLE_DEFINITION) this.#isDefining = false;
    else if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) {
      this.#usages.set(node, this.#walked);
      this.#walked = [];
    }
  }

  override getVariableUsages(node: Parameters<ValidationContext['getVariableUsages']>[0]): readonly VariableUsage[] {
    return this.#usages.get(node) ?? super.getVariableUsages(node);
  }
}

type VariableUsage = ReturnType<ValidationContext['getVariableUsages']>[number];
