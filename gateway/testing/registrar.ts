import { needsActivity, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { holdsOn } from '@kerngraaf/platform/access/purpose.ts';
import { hashOf, readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { localDateAt, toInstant } from '@kerngraaf/platform/time.ts';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { Tie } from '../../infra/local/tie.ts';
import { composedHere } from '../execution/planning/here.ts';
import { type Coordinates, coordinatesOf } from '../operations/coordinates.ts';
import { openedBy } from '../operations/opened.ts';
import type { Register } from '../operations/register.ts';
import { type Asking, operationOf, thingIn } from './named-thing.ts';

/** Registers what a journey asks before it is asked, by the check that `npm run operations` makes. */
export interface Registrar {
  /** What is promised, and what was added. */
  readonly register: Register;
  /**
   * The request of a front end: for the promised document that asks the same, else for one that is added with the activity of the role that needs all
   * that it opens, or that is written on it; as it is where there is no such activity, so that the gateway refuses it.
   */
  request(document: string, asking: Asking): Promise<object>;
}

export function registrar(supergraph: string, table: PolicyTable, promised: Register): Registrar {
  const coordinates = coordinatesOf(composedHere(supergraph), table);
  const register = new Map(promised);
  const byBody = new Map([...promised].map(([hash, { text }]) => [bodyOf(parse(text, { noLocation: true })), hash]));
  const add = (source: string): string => {
    const document = readDocument(source);
    const { mistakes, roles, groups } = openedBy(document, coordinates, table);
    if (mistakes.length > 0) throw new Error(mistakes.join('; '));
    register.set(hashOf(source), { ...document, service: null, roles: [...roles.keys()], groups });
    return hashOf(source);
  };
  return {
    register,
    request: async (text, asking) => {
      const { variables } = asking;
      const document = parsed(text);
      const needed = document === null ? null : groupsOf(document, coordinates);
      if (document === null || needed === null || needed.size === 0) return { query: text, variables };
      const documentId = register.has(hashOf(text)) ? hashOf(text) : (byBody.get(bodyOf(document)) ?? '');
      const known = register.get(documentId);
      // A command has one document, whoever sends it.
      if (known !== undefined && (known.kind === 'mutation' || known.roles.includes(asking.role))) {
        const kinds = known.activities.flatMap((code) => table.activities[code]?.ties ?? []);
        return { documentId, variables, ...extensions(await thingIn(document, asking, kinds)) };
      }
      if (text.includes('@purpose')) return { documentId: add(text), variables, ...extensions(asking.tie) };
      for (const [code, activity] of activitiesFor(table, asking.role, needed)) {
        const tie = activity.tie === 'NAMED' ? await thingIn(document, asking, activity.ties ?? []) : undefined;
        const tied = activity.tie !== 'NAMED' || tie !== undefined || operationOf(document)?.operation === 'mutation';
        if (tied) return { documentId: add(withActivity(document, code)), variables, ...extensions(tie) };
      }
      return { query: text, variables };
    },
  };
}

const extensions = (tie: Tie | undefined): object => (tie === undefined ? {} : { extensions: { purpose: { tie } } });

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

/** What a document asks, whatever it is called and for what. */
function bodyOf(document: DocumentNode): string {
  const definitions = document.definitions.map((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION) return each;
    const { name: _, ...nameless } = each;
    return nameless;
  });
  return print({ ...document, definitions });
}

function groupsOf(document: DocumentNode, coordinates: Coordinates): ReadonlySet<string> {
  const entries = [...coordinates.selected(document)].flatMap((coordinate) => coordinates.entries(coordinate));
  return new Set(entries.filter(needsActivity).map(({ group }) => group));
}

/** For the ids of what ties a reader to a resident, and nothing else. */
const TYING = 'koppelen';

/** Those that a tie narrows first. */
function activitiesFor({ activities }: PolicyTable, role: string, needed: ReadonlySet<string>) {
  const today = localDateAt(toInstant(new Date()));
  const fitting = Object.entries(activities).filter(
    ([code, each]) =>
      code !== TYING && each.roles.includes(role) && holdsOn(each, today) && [...needed].every((group) => each.groups.includes(group)),
  );
  return fitting.toSorted(([, one], [, other]) => Number(other.tie === 'NAMED') - Number(one.tie === 'NAMED'));
}

function withActivity(document: DocumentNode, code: string): string {
  const operation = operationOf(document);
  const purpose = parse(`query A @purpose(activities: ["${code}"]) { a }`, { noLocation: true });
  const named = {
    ...operation,
    name: operation?.name ?? { kind: Kind.NAME, value: 'Journey' },
    directives: operationOf(purpose)?.directives ?? [],
  } as OperationDefinitionNode;
  return print({ ...document, definitions: document.definitions.map((each) => (each === operation ? named : each)) });
}
