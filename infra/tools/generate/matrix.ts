import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { NotThere, type Policy, policyOf } from '@kerngraaf/platform/access/policy.ts';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType, parse } from 'graphql';
import { ROOT, subgraphNames } from './workspace.ts';

const HEADER = ['subgraph', 'field', 'group', 'path'];

/** `schema/access/matrix.tsv`: each field, and each entity as it is reached by a reference, with the row rule of each role: `-` where it is closed, `absent` where it hides. */
export function accessMatrix(): readonly [file: string, text: string] {
  const table = readPolicyTable(join(ROOT, 'schema/access/policy.json'));
  const roles = Object.keys(table.roles);
  const lines = subgraphNames().flatMap((subgraph) => {
    const policy = policyOf(table, subgraph, 'development');
    const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(join(ROOT, 'services', subgraph, 'schema.graphql'), 'utf8')) }]);
    return Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !isIntrospectionType(type) && !type.name.startsWith('_'))
      .flatMap((type) => [...fieldsOf(type, schema), ...(isEntity(type) ? [{ coordinate: type.name, path: 'reference' }] : [])])
      .map(({ coordinate, path }) => [
        ...[subgraph, coordinate, policy.groupOf(coordinate) ?? '', path],
        ...roles.map((role) => (path === 'reference' ? referred(policy, role, coordinate) : cell(policy, role, coordinate))),
      ]);
  });
  return [join(ROOT, 'schema/access/matrix.tsv'), `${[[...HEADER, ...roles], ...lines].map((cells) => cells.join('\t')).join('\n')}\n`];
}

const cell = (policy: Policy, role: string, coordinate: string): string =>
  policy.rule(role, coordinate) ?? (policy.hides(coordinate) ? 'absent' : '-');

/** By the entry of the type or, where it has none, like what the platform asks of a role: any of its fields. */
function referred(policy: Policy, role: string, type: string): string {
  try {
    policy.requireType({ subject: '', role, gemeenten: [] }, type);
    return 'open';
  } catch (error) {
    if (error instanceof NotThere) return 'absent';
    return '-';
  }
}

const fieldsOf = (type: GraphQLObjectType, schema: GraphQLSchema): readonly { readonly coordinate: string; readonly path: string }[] =>
  Object.keys(type.getFields())
    .filter((field) => !field.startsWith('_'))
    .map((field) => ({
      coordinate: `${type.name}.${field}`,
      path: [schema.getQueryType(), schema.getMutationType()].includes(type) ? 'root' : 'nested',
    }));

const isEntity = (type: GraphQLObjectType): boolean =>
  [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some(({ name }) => name.value.endsWith('key')));
