import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';

const SPEC = 'https://specs.apollo.dev/inaccessible/';
const LINK = `extend schema @link(url: "${SPEC}v0.2", for: SECURITY)
directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`;

/** How a supergraph hides something from clients. */
export interface Hiding {
  readonly directive: ConstDirectiveNode;
  /** The supergraph with the directive, if it had none. */
  declared(supergraph: DocumentNode): DocumentNode;
}

/** Finds how. */
export function hiding({ definitions }: DocumentNode): Hiding {
  const links = definitions.flatMap((each) => (each.kind === Kind.SCHEMA_DEFINITION ? (each.directives ?? []) : []));
  const link = links.find((each) => textOf(each, 'url')?.startsWith(SPEC));
  const value = (link && textOf(link, 'as')) ?? 'inaccessible';
  const directive: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value } };
  return { directive, declared: (supergraph) => (link === undefined ? linked(supergraph) : supergraph) };
}

function linked(supergraph: DocumentNode): DocumentNode {
  const [schema, ...added] = parse(LINK, { noLocation: true }).definitions;
  const directives = schema?.kind === Kind.SCHEMA_EXTENSION ? (schema.directives ?? []) : [];
  const definitions = supergraph.definitions.map((each) =>
    each.kind === Kind.SCHEMA_DEFINITION ? { ...each, directives: [...(each.directives ?? []), ...directives] } : each,
  );
  return { ...supergraph, definitions: [...definitions, ...added] };
}

/** An argument of a directive, where it is a string or a name. */
export function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
