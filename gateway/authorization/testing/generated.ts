import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@apollo/composition';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type Executor, executorOf } from '../../execution/executor.ts';
import { own } from '../../execution/merge.ts';
import type { Data, SourceError } from '../../execution/source.ts';
import { plannedHere } from '../../execution/planning/here.ts';
import { isValid } from '../../execution/testing/differ.ts';
import { type Operation, operationOf } from '../../execution/testing/operations.ts';
import { receivedOf } from '../../execution/testing/received.ts';
import { Random } from '../../execution/testing/random.ts';
import { type Answers, sourceOf } from '../../execution/testing/sources.ts';
import { subgraphsOf } from '../../execution/testing/supergraphs.ts';
import { authorizer } from '../authorize.ts';
import { type Holder, holds, type Requirement, refusalOf } from '../requirements.ts';

/** What was tried, and what was answered otherwise than by hand. */
export interface Tried {
  /** Operations of which something was left out. */
  readonly narrowed: number;
  /** Errors that told so. */
  readonly told: number;
  readonly found: readonly string[];
}

/**
 * Runs operations over generated supergraphs with requirements at random places, for callers who hold some. By hand: all of the operation is answered, and
 * the reference implementation of GraphQL answers it once more from that, with an error in place of each field that the caller may not see.
 */
export async function triedOver(seed: number, count: number): Promise<Tried> {
  const found: string[] = [];
  let [narrowed, told] = [0, 0];
  for (let at = seed; narrowed < count && found.length === 0; at += 1) {
    const world = worldOf(at);
    if (world === null) continue;
    const random = new Random(at * 13 + 5);
    for (let index = 0; index < 30; index += 1) {
      const holder = holderBy(random);
      const tried = await compared(world, operationOf(world.executor.schema, random), holder);
      if (tried === null) continue;
      narrowed += 1;
      told += tried.told;
      if (tried.what !== null) found.push(`seed ${at}: ${tried.what}\n${[...world.requirements.keys()].join(' ')}`);
    }
  }
  return { narrowed, told, found };
}

interface World {
  readonly executor: Executor<undefined>;
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly authorize: ReturnType<typeof authorizer>;
  /** Mutations as subgraphs carried them out. */
  readonly calls: string[];
}

function worldOf(seed: number): World | null {
  const subgraphs = subgraphsOf(seed);
  const composed = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })));
  if (composed.supergraphSdl === undefined) return null;
  const calls: string[] = [];
  const sources = new Map<string, Answers>(
    subgraphs.map((each) => [each.name, sourceOf(each, seed, { nulls: 0.1, errors: 0, losses: 0, gaps: true }, calls)]),
  );
  const executor = executorOf<undefined>({
    planned: plannedHere(composed.supergraphSdl),
    malformed: () => ({ message: 'malformed' }),
    ask: async ({ source, body, encoding }) => {
      const answer = await sources.get(source)?.(JSON.parse(Buffer.from(body, encoding).toString()));
      const { data = null, errors = [] } = (answer ?? {}) as { data?: Data | null; errors?: SourceError[] };
      return receivedOf({ data, errors });
    },
  });
  const requirements = requirementsBy(executor.schema, new Random(seed * 3 + 1));
  return { executor, requirements, authorize: authorizer(executor.schema, (each) => requirements.get(each) ?? []), calls };
}

function requirementsBy(schema: GraphQLSchema, random: Random): Map<string, readonly Requirement[]> {
  const found = new Map<string, readonly Requirement[]>();
  const maybe = (coordinate: string, share: number): void => {
    if (random.chance(share)) found.set(coordinate, [requirementBy(random)]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    maybe(type.name, 0.05);
    if (isCompositeType(type) && !isUnionType(type))
      for (const field of Object.keys(type.getFields())) maybe(`${type.name}.${field}`, 0.2);
  }
  return found;
}

function requirementBy(random: Random): Requirement {
  if (random.chance(0.3)) return { kind: 'TOKEN' };
  const anyOf = Array.from({ length: random.below(3) }, () => random.some(['a', 'b', 'c']));
  return { kind: random.one(['SCOPES', 'POLICIES'] as const), anyOf };
}

function holderBy(random: Random): Holder {
  const authenticated = random.chance(0.7);
  const some = (): ReadonlySet<string> => new Set(authenticated ? random.some(['a', 'b', 'c']) : []);
  return { authenticated, role: '', scopes: some(), policies: some() };
}

async function compared(world: World, asked: Operation, holder: Holder): Promise<{ told: number; what: string | null } | null> {
  const { executor, authorize, calls } = world;
  if (!isValid(executor.schema, asked)) return null;
  const document = parse(asked.query, { noLocation: true });
  const operation = theOperation(document);
  const narrowed = authorize(document, operation, holder);
  if (narrowed === null) return null;
  const { coerced = {} } = getVariableValues(executor.schema, operation.variableDefinitions ?? [], asked.variables);
  const run = async (own: DocumentNode) => {
    const { errors, leftOut, ...text } = await executor.execute(await executor.prepare(own, theOperation(own)), asked.variables, coerced, undefined);
    return { ...text, broken: errors.length + leftOut.length > 0 };
  };
  let whole: Awaited<ReturnType<typeof run>>;
  try {
    whole = await run(withTypes(document));
  } catch {
    return null;
  }
  if (whole.broken) return null;
  const wanted = byHand(world, document, { holder, data: JSON.parse(Buffer.from(whole.data, whole.encoding).toString()) as Data, variables: asked.variables });
  // Below a field that one place opens and another closes the reference forgets which of them asks for what; see `authorization.test.ts`.
  if (wanted.mixed) return null;
  calls.length = 0;
  let left: Awaited<ReturnType<typeof run>> = { data: '{}', encoding: 'utf8', broken: false };
  // From the second time on an answer is put together out of pieces.
  const times = narrowed.left.isEmpty ? 0 : operation.operation === 'mutation' ? 1 : 2;
  for (let time = 0; time < times; time += 1) left = await run(narrowed.left.document);
  const { data, errors } = narrowed.restore(left, coerced);
  const what = [
    ...(left.broken ? ['what is left of it broke'] : []),
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(wanted.data)), JSON.parse(data))
      ? []
      : [`data: ${JSON.stringify(wanted.data)}\n  not ${data}`]),
    ...(said(wanted.errors) === said(errors) ? [] : [`errors: ${said(wanted.errors)}\n  not ${said(errors)}`]),
    ...unseen(world, narrowed.left.document, holder),
    ...calls.filter((call) => !mayMutate(world, call, holder)),
  ];
  const context = `\n${asked.query}\n${JSON.stringify([asked.variables, holder.authenticated, ...holder.scopes, ...holder.policies])}`;
  return { told: errors.length, what: what.length === 0 ? null : what.join('\n') + context };
}

const said = (errors: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[]): string =>
  errors
    .map(({ message, path }) => `${message} ${JSON.stringify(path)}`)
    .sort()
    .join();

function theOperation(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return operation;
}

const TYPE = 'oracle_type';
/** With the type of each object. */
const withTypes = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: { leave: (node) => ({ ...node, selections: [...parse(`{ ${TYPE}: __typename }`).definitions.flatMap(selectionsOf), ...node.selections] }) },
  });
const selectionsOf = (each: DocumentNode['definitions'][number]) =>
  each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [];

interface Hand {
  readonly holder: Holder;
  readonly data: Data;
  readonly variables: Data;
}

function byHand({ executor, requirements }: World, document: DocumentNode, { holder, data, variables }: Hand) {
  const { schema } = executor;
  const declared = declaredIn(schema, document);
  let mixed = false;
  const answer = execute({
    schema,
    document,
    rootValue: data,
    variableValues: variables,
    typeResolver: (value) => own(value as Data, TYPE) as string,
    fieldResolver: (object: Data, _, __, { path, fieldNodes, parentType }: GraphQLResolveInfo) => {
      const why = fieldNodes.map((node) => unmet(requirements, holder, [declared.get(node) ?? parentType, parentType], node.name.value));
      const [first] = why;
      const closed = why.filter((each) => each !== undefined);
      if (first !== undefined && closed.length === why.length) throw refusalOf(holder, first);
      mixed ||= closed.length > 0 && fieldNodes[0]?.selectionSet !== undefined;
      return own(object, String(path.key));
    },
  });
  if (answer instanceof Promise) throw new Error('nothing in it waits');
  return { data: answer.data, errors: answer.errors ?? [], mixed };
}

function declaredIn(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<FieldNode, GraphQLCompositeType> {
  const declared = new Map<FieldNode, GraphQLCompositeType>();
  const info = new TypeInfo(schema);
  const Field = (node: FieldNode): void => {
    const parent = info.getParentType();
    if (parent) declared.set(node, parent);
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return declared;
}

function unmet(
  requirements: World['requirements'],
  holder: Holder,
  types: readonly GraphQLCompositeType[],
  field: string,
): Requirement | undefined {
  const coordinates = types.flatMap((type) => {
    const found = isUnionType(type) ? undefined : type.getFields()[field];
    return found === undefined ? [] : [type.name, `${type.name}.${field}`, getNamedType(found.type).name];
  });
  return coordinates.flatMap((each) => requirements.get(each) ?? []).find((each) => !holds(holder, each));
}

/** Fields that were to be left out and were not. */
function unseen({ executor: { schema }, requirements }: World, document: DocumentNode, holder: Holder): readonly string[] {
  return [...declaredIn(schema, document)].flatMap(([{ name }, declared]) => {
    const types = [declared, ...(isAbstractType(declared) ? schema.getPossibleTypes(declared) : [])];
    return types.some((type) => unmet(requirements, holder, [declared, type], name.value) !== undefined)
      ? [`${declared.name}.${name.value} is asked for`]
      : [];
  });
}

function mayMutate({ executor: { schema }, requirements }: World, call: string, holder: Holder): boolean {
  const type = schema.getMutationType();
  const [, field = ''] = /\.(\w+)\(/.exec(call) ?? [];
  return !type || unmet(requirements, holder, [type], field) === undefined;
}
