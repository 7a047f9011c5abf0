import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** A specification that a supergraph says it follows, of https://specs.apollo.dev/link. */
export interface Link {
  /** Without its version. */
  readonly specification: string;
  /** Such as `v0.1`. */
  readonly version: string;
  /** Its name in the supergraph, before `__`. */
  readonly name: string;
  /** From what the specification calls a thing, such as `@listSize`, to what it is called here. */
  readonly imports: ReadonlyMap<string, string>;
}

/** All that a supergraph says it follows. */
export function linksOf(supergraph: DocumentNode): readonly Link[] {
  return supergraph.definitions
    .flatMap((each) => (each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : []))
    .flatMap(linkOf);
}

/** From a directive's name in a specification to its name in the supergraph. */
export function namesOf(supergraph: DocumentNode, specification: string): (name: string) => string {
  const link = linksOf(supergraph).find((each) => each.specification === specification);
  return (name) => {
    const own = specification.endsWith(`/${name}`) ? (link?.name ?? name) : `${link?.name}__${name}`;
    return (link?.imports.get(`@${name}`) ?? own).replace('@', '');
  };
}

/** What a directive of the schema links to; none for another directive. */
export function linkOf({ name: { value: directive }, arguments: given = [] }: ConstDirectiveNode): readonly Link[] {
  const {
    url,
    feature,
    as,
    import: imported,
  } = Object.fromEntries(given.map((each) => [each.name.value, valueFromASTUntyped(each.value)])) as Readonly<Record<string, unknown>>;
  const address = directive === 'link' ? url : directive === 'core' ? feature : undefined;
  const [, specification = '', last = '', version = ''] =
    /^(.*\/([^/]+))\/(v\d+\.\d+)$/.exec(typeof address === 'string' ? address : '') ?? [];
  if (specification === '') return [];
  return [
    {
      specification,
      version,
      name: typeof as === 'string' ? as : last,
      imports: new Map((Array.isArray(imported) ? imported : []).map(importOf)),
    },
  ];
}

function importOf(given: unknown): readonly [string, string] {
  if (typeof given === 'string') return [given, given];
  const { name, as } = given as { readonly name: string; readonly as?: string };
  return [name, as ?? name];
}
