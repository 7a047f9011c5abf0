import type { Actor, Tie } from '@kerngraaf/platform/access/actor.ts';
import type { Mode, PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { holdsOn } from '@kerngraaf/platform/access/purpose.ts';
import { badInput, forbidden, unauthenticated } from '@kerngraaf/platform/errors.ts';
import { hashOf, type PurposedDocument, readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { clientIdOf, isService } from '@kerngraaf/platform/reading/service-token.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { RequestBody } from '../http/request.ts';
import { refusalOfAdHoc } from './ad-hoc.ts';
import type { Coordinates } from './coordinates.ts';
import type { Register } from './register.ts';
import { type GraphqlRequest, idOf, type NamedTie, readRequest } from './request.ts';
import type { Outgoing, ResolveTie } from './ties.ts';

export interface AdmissionOptions {
  readonly table: PolicyTable;
  readonly coordinates: Coordinates;
  readonly register: Register;
  /** In production data of persons is answered through registered documents only. */
  readonly mode: Mode;
  /** Today in Europe/Amsterdam. */
  readonly today: () => LocalDate;
  /** Asks the owner of the thing that ties a reader to a person. */
  readonly resolveTie: ResolveTie;
}

/** What is planned, and for whom. */
export interface Admitted {
  readonly body: RequestBody;
  readonly actor: Actor;
  /** By which it is registered. */
  readonly document: string | undefined;
}

/** What a caller may ask, and why, decided before anything is planned; `outgoing` is what goes on to subgraphs. */
export type Admit = (body: RequestBody, actor: Actor, outgoing: Outgoing) => Promise<Admitted>;

/**
 * Finds the document, its activity and its tie. Throws `FORBIDDEN` with `DOCUMENT_NOT_REGISTERED`, `PURPOSE_NOT_HELD`, `TIE_REQUIRED` or `TIE_NOT_HELD`,
 * and `BAD_USER_INPUT` with `DOCUMENT_UNKNOWN`, `PURPOSE_AMBIGUOUS` or `TIE_AMBIGUOUS`.
 */
export function admission(options: AdmissionOptions): Admit {
  const purposed = documentsOf(options);
  return async (body, actor, outgoing) => {
    const request = readRequest(body);
    const { document, text, registered } = purposed(request, actor);
    const { operationName, variables } = request;
    const planned = {
      ...(text === undefined ? {} : { query: text }),
      ...(operationName === undefined ? {} : { operationName }),
      variables,
    };
    const activity = activityOf(options, document, request, actor);
    if (activity === null) return { body: planned, actor, document: registered };
    const tie = await tieOf(options, activity, { document, request, actor, outgoing });
    return { body: planned, document: registered, actor: { ...actor, purpose: tie === null ? { activity } : { activity, tie } } };
  };
}

interface Found {
  readonly document: PurposedDocument | null;
  readonly text: string | undefined;
  /** The hash by which it stands in the register. */
  readonly registered?: string;
}

function documentsOf({ register, coordinates, mode }: AdmissionOptions): (request: GraphqlRequest, actor: Actor) => Found {
  const adHoc = refusalOfAdHoc(coordinates);
  return ({ query, hash }, { role, subject }) => {
    const named = hash ?? hashOf(query ?? '');
    const registered = register.get(named);
    if (registered !== undefined) {
      const own = registered.service === null ? !isService(subject) : clientIdOf(registered.service) === subject;
      if (!own) throw forbidden('DOCUMENT_NOT_REGISTERED');
      return { document: registered, text: registered.text, registered: named };
    }
    if (hash !== undefined && (query === undefined || hashOf(query) !== hash)) throw badInput('DOCUMENT_UNKNOWN');
    if (query === undefined) return { document: null, text: undefined };
    // A service has its own documents and no other.
    if (isService(subject) || (mode === 'production' && adHoc(query, named))) throw unregistered(role);
    // Somebody who writes a document tries it before it is registered.
    const document = mode === 'development' && query.includes('@purpose') ? readWritten(query) : null;
    return { document, text: document?.text ?? query };
  };
}

const unregistered = (role: string) => (role === 'public' ? unauthenticated('TOKEN_REQUIRED') : forbidden('DOCUMENT_NOT_REGISTERED'));

function readWritten(query: string): PurposedDocument | null {
  try {
    return readDocument(query);
  } catch {
    return null;
  }
}

/** The activity that the document is for and the caller's role holds; the one that she names where there are more. */
function activityOf(
  { table, today }: AdmissionOptions,
  document: PurposedDocument | null,
  { activity }: GraphqlRequest,
  { role }: Actor,
): string | null {
  const listed = document?.activities ?? [];
  if (listed.length === 0) return document === null ? (activity ?? null) : null;
  if (role === 'public') throw unauthenticated('TOKEN_REQUIRED');
  const held = listed.filter((code) => {
    const found = table.activities[code];
    return found?.roles.includes(role) && holdsOn(found, today()) && (activity === undefined || activity === code);
  });
  const [only] = held;
  if (only === undefined) throw forbidden('PURPOSE_NOT_HELD');
  if (held.length > 1) throw badInput('PURPOSE_AMBIGUOUS');
  return only;
}

interface Asking {
  readonly document: PurposedDocument | null;
  readonly request: GraphqlRequest;
  readonly actor: Actor;
  readonly outgoing: Outgoing;
}

/** Whom the named thing concerns; a command is tied by what it is about. */
async function tieOf({ table, resolveTie }: AdmissionOptions, code: string, asking: Asking): Promise<Tie | null> {
  const activity = table.activities[code];
  if (activity?.tie !== 'NAMED') return null;
  const named = namedTie(asking);
  if (named === null) {
    if (isCommand(asking)) return null;
    throw forbidden('TIE_REQUIRED');
  }
  const tie = activity.ties?.includes(named.kind) ? await resolveTie(asking.actor, named, asking.outgoing) : null;
  if (tie === null) throw forbidden('TIE_NOT_HELD');
  return tie;
}

const isCommand = ({ document, request: { query } }: Asking): boolean =>
  document === null ? /^\s*mutation\b/.test(query ?? '') : document.kind === 'mutation';

function namedTie({ document, request: { tie, variables } }: Asking): NamedTie | null {
  if (document?.tie === null || document === null) return tie ?? null;
  const byVariable = { kind: document.tie.kind, id: idOf(variables[document.tie.variable]) };
  if (tie !== undefined && (tie.kind !== byVariable.kind || tie.id !== byVariable.id)) throw badInput('TIE_AMBIGUOUS');
  return byVariable;
}
