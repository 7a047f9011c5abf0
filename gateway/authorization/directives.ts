import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { type Link, linkOf, linksOf } from '../limits/links.ts';
import type { AnyOf, Requirement } from './requirements.ts';

/** A supergraph as those may read it who know nothing of access, and what stood in it by `Type` and `Type.field`. */
export interface Secured {
  readonly sdl: string;
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
}

type Named = 'authenticated' | 'requiresScopes' | 'policy';
const HOST = 'https://specs.apollo.dev/';
const VERSION = 'v0.1';
/** Each with the scalar of its argument. */
const scalars: Readonly<Record<Named, string | null>> = { authenticated: null, requiresScopes: 'Scope', policy: 'Policy' };
const known = Object.keys(scalars) as readonly Named[];

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy`, under whatever names the supergraph has them, and takes them out of it. Throws for a version
 * of them that is not known, for one that stands where it is not enforced, and for one that nobody links to.
 */
export function securedBy(sdl: string): Secured {
  const document = parse(sdl, { noLocation: true });
  const links = linksOf(document);
  const names = new Map(links.flatMap((link) => securityOf(link)));
  for (const link of links) checkVersion(link);
  checkLinked(document, links, names);
  if (names.size === 0) return { sdl, requirements: new Map() };
  const requirements = requirementsIn(document, names);
  return { sdl: print(without(document, links, names)), requirements };
}

const nameOf = ({ specification }: Link): Named | undefined => known.find((each) => specification === HOST + each);

function securityOf(link: Link): readonly (readonly [string, Named])[] {
  const name = nameOf(link);
  return name === undefined ? [] : [[(link.imports.get(`@${name}`) ?? link.name).replace('@', ''), name]];
}

function checkVersion(link: Link): void {
  if (nameOf(link) !== undefined && link.version !== VERSION)
    throw new Error(`${link.specification}/${link.version} is not enforced here, only ${VERSION}`);
}

/** What is called as one of them is one, unless another specification has it. */
function checkLinked(document: DocumentNode, links: readonly Link[], names: ReadonlyMap<string, Named>): void {
  const others = links.flatMap((link) => (nameOf(link) === undefined ? [`@${link.name}`, ...link.imports.values()] : []));
  const check = ({ name: { value } }: { readonly name: { readonly value: string } }): void => {
    if (known.includes(value as Named) && !names.has(value) && !others.includes(`@${value}`))
      throw new Error(`@${value} is of no specification that the supergraph links to`);
  };
  visit(document, { Directive: check, DirectiveDefinition: check });
}

function requirementsIn(document: DocumentNode, names: ReadonlyMap<string, Named>): Map<string, readonly Requirement[]> {
  const requirements = new Map<string, readonly Requirement[]>();
  let read = 0;
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const given = directives.flatMap((each) => {
      const name = names.get(each.name.value);
      return name === undefined ? [] : [requirementOf(name, each, coordinate)];
    });
    read += given.length;
    if (given.length > 0) requirements.set(coordinate, [...(requirements.get(coordinate) ?? []), ...given]);
  };
  for (const each of document.definitions) {
    if (!isTypeDefinitionNode(each) && !isTypeExtensionNode(each)) continue;
    if (isEnforcedAt(each)) add(each.name.value, each.directives);
    if ('fields' in each)
      for (const field of each.fields ?? [])
        if (field.kind === Kind.FIELD_DEFINITION) add(`${each.name.value}.${field.name.value}`, field.directives);
  }
  let applied = 0;
  visit(document, { Directive: ({ name }) => void (names.has(name.value) && applied++) });
  if (applied !== read) throw new Error('a directive of access stands where it is not enforced');
  return requirements;
}

const isEnforcedAt = ({ kind }: DefinitionNode): boolean => /^(Object|Interface|Scalar|Enum)Type/.test(kind);

function requirementOf(name: Named, { arguments: given = [] }: ConstDirectiveNode, coordinate: string): Requirement {
  if (name === 'authenticated') return { kind: 'TOKEN' };
  const [wanted, kind] = name === 'policy' ? (['policies', 'POLICIES'] as const) : (['scopes', 'SCOPES'] as const);
  const value = given.find((each) => each.name.value === wanted)?.value;
  const anyOf: unknown = value && valueFromASTUntyped(value);
  if (!isAnyOf(anyOf)) throw new Error(`@${name} at ${coordinate} says no ${wanted}`);
  return { kind, anyOf };
}

const isAnyOf = (value: unknown): value is AnyOf =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && each.every((one) => typeof one === 'string'));

function without(document: DocumentNode, links: readonly Link[], names: ReadonlyMap<string, Named>): DocumentNode {
  const types = new Set(links.flatMap(scalarOf));
  return visit(document, {
    Directive: (node) => {
      const isLink = linkOf(node as ConstDirectiveNode).some((link) => nameOf(link) !== undefined);
      return isLink || names.has(node.name.value) ? null : undefined;
    },
    DirectiveDefinition: ({ name }) => (names.has(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (types.has(name.value) ? null : undefined),
  });
}

function scalarOf(link: Link): readonly string[] {
  const name = nameOf(link);
  const scalar = name === undefined ? null : scalars[name];
  return scalar === null ? [] : [link.imports.get(scalar) ?? `${link.name}__${scalar}`];
}
