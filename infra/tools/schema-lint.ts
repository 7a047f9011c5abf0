import { type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';

/** Rules of the graph that composition does not know: descriptions everywhere, root and crossing fields nullable. Answers sentences. */
export function lintSdl(subgraph: string, sdl: string): readonly string[] {
  const document = parse(sdl);
  return [...missingDescriptions(document), ...nonNullCrossings(document)].map((problem) => `${subgraph}: ${problem}`);
}

function missingDescriptions(document: DocumentNode): readonly string[] {
  const problems: string[] = [];
  const path: string[] = [];
  const check = (node: { readonly name: { readonly value: string }; readonly description?: unknown }): void => {
    if (!node.description) problems.push(`${[...path, node.name.value].join('.')} has no description`);
  };
  const named = {
    enter(node: { readonly name: { readonly value: string }; readonly description?: unknown }) {
      check(node);
      path.push(node.name.value);
    },
    leave() {
      path.pop();
    },
  };
  visit(document, {
    ObjectTypeDefinition: named,
    InputObjectTypeDefinition: named,
    InterfaceTypeDefinition: named,
    EnumTypeDefinition: named,
    FieldDefinition: named,
    ObjectTypeExtension: {
      enter: (node) => {
        path.push(node.name.value);
      },
      leave: () => {
        path.pop();
      },
    },
    ScalarTypeDefinition: check,
    UnionTypeDefinition: check,
    InputValueDefinition: check,
    EnumValueDefinition: check,
  });
  return problems;
}

/**
 * A non-null root field nulls the whole answer. A non-null field of an entity nulls the link of whoever refers to it, with an error, where the owner
 * only says that this reader may not know of the row. Keys are given by the one who refers.
 */
function nonNullCrossings(document: DocumentNode): readonly string[] {
  const problems: string[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const name = definition.name.value;
    const keys = definition.directives?.filter((directive) => directive.name.value === 'key') ?? [];
    const keyed = new Set(
      keys.flatMap((key) => key.arguments?.flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\W+/) : [])) ?? []),
    );
    const crosses =
      ['Query', 'Mutation', 'Subscription'].includes(name) || definition.kind === Kind.OBJECT_TYPE_EXTENSION || keys.length > 0;
    for (const field of definition.fields ?? []) {
      if (crosses && field.type.kind === Kind.NON_NULL_TYPE && !keyed.has(field.name.value))
        problems.push(`${name}.${field.name.value} must be nullable: it is a root or crossing field`);
    }
  }
  return problems;
}

/** Fields that carry a commandId, for the rule that every mutation's input has one. */
export function mutationsWithoutCommandId(sdl: string): readonly string[] {
  const document = parse(sdl);
  const inputs = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, node.fields ?? []] as const] : [],
    ),
  );
  const mutations = document.definitions.flatMap((node): readonly FieldDefinitionNode[] =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Mutation' ? (node.fields ?? []) : [],
  );
  const inputName = (field: FieldDefinitionNode): string => {
    const type = field.arguments?.[0]?.type;
    return type?.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '';
  };
  return mutations
    .filter((field) => !inputs.get(inputName(field))?.some((input) => input.name.value === 'commandId'))
    .map((field) => field.name.value);
}
