import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput, ExpectedError } from '@kerngraaf/platform/errors.ts';
import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { isService } from '@kerngraaf/platform/reading/service-token.ts';
import { type Tracing, untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { FOREIGN_TRACE_HEADER, parseTraceparent, type Span, traceparentOf } from '@kerngraaf/platform/trace.ts';
import { type Caller, nobody, type ReadToken } from './access/token.ts';
import type { Graph } from './graph/graph.ts';
import { newTrail } from './graph/trail.ts';
import { sendCompressed } from './http/answer.ts';
import { Bodies, readJson } from './http/body.ts';
import { clientOf } from './http/client.ts';
import { answerForm } from './http/media.ts';
import type { CarriedOut } from './http/metrics.ts';
import { askedIn, checkRequest } from './http/request.ts';
import { bulkhead, overloaded } from './limits/bulkhead.ts';
import type { AskedDocument } from './limits/document.ts';
import { rateLimit } from './limits/rate.ts';
import { limits } from './limits.ts';
import type { Admit } from './operations/admission.ts';
import { Life } from './resilience/life.ts';
import { type EndpointWatch, type Kind, mayBeService } from './resilience/shedding.ts';
import { Untaken } from './resilience/untaken.ts';

export interface EndpointOptions {
  readonly graph: Graph;
  /** Absent, as `admit`, in a plain gateway. */
  readonly readToken: ReadToken | undefined;
  readonly admit: Admit | undefined;
  readonly checkDocument: (asked: AskedDocument) => void;
  readonly quota?: number | undefined;
  readonly addressHeader?: string | undefined;
  readonly inFlight?: number;
  /** Bytes of bodies that are being read together. */
  readonly bodies?: number;
  readonly tracing?: Tracing | undefined;
  /** Milliseconds for one request, once it has come. */
  readonly deadline?: number;
  /** Milliseconds in which a client takes an answer. */
  readonly takeWithin?: number;
  /** Told of each operation that was carried out, by the SHA-256 of its document. */
  readonly carriedOut: (operation: string, done: CarriedOut) => void;
  readonly watch: EndpointWatch;
}

/** What answers at `/graphql`: one operation, by POST. Rejects with an `ExpectedError` for what is not carried out. */
export function graphqlEndpoint(options: EndpointOptions) {
  const { graph, readToken, admit, checkDocument, quota, addressHeader, tracing = untraced, carriedOut, watch } = options;
  const { inFlight = limits.inFlight, deadline = limits.deadlineMilliseconds, takeWithin = limits.takeMilliseconds } = options;
  const rate = quota === undefined ? undefined : rateLimit(quota, () => performance.now());
  const rooms = { people: bulkhead(inFlight, 0), services: bulkhead(limits.servicesInFlight, limits.servicesWaiting) };
  const bodies = new Bodies(options.bodies ?? limits.bodies);
  const untaken = new Untaken({
    ...{ small: limits.smallAnswer, most: limits.untaken, within: takeWithin, every: takeWithin / 10 },
    ...{ now: () => performance.now(), cut: () => watch.untaken() },
  });
  const checkRoom = (kind: Kind): void => {
    if (rooms[kind].full) throw shed(kind, overloaded());
  };
  /** Counts it if it was refused as one too many. */
  const shed = (kind: Kind, error: unknown): unknown => {
    if (error instanceof ExpectedError && error.code === 'OVERLOADED') watch.shed(kind);
    return error;
  };

  const count = (client: () => string, response: ServerResponse): void => {
    if (rate === undefined) return;
    const { allowed, headers } = rate.take(client());
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!allowed) throw tooMuch('TOO_MANY_REQUESTS');
  };
  /** Who asks; a token that is not good counts for the address that sent it. */
  const callerOf = async (request: IncomingMessage, response: ServerResponse): Promise<Caller> => {
    const byAddress = (): void => count(() => `address ${clientOf(request, addressHeader)}`, response);
    const caller = await readToken?.(request.headers.authorization).catch((error: unknown) => {
      byAddress();
      throw error;
    });
    if (caller === undefined || caller === nobody) byAddress();
    else if (!isService(caller.actor.subject)) count(() => `subject ${caller.actor.subject}`, response);
    return caller ?? nobody;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') throw badInput('METHOD_NOT_ALLOWED');
    // Before anything is read of it.
    if (rooms.people.full && !mayBeService(request.headers.authorization)) checkRoom('people');
    const form = answerForm(request.headers.accept);
    const body = await readJson(request, bodies).catch((error: unknown) => {
      throw shed(mayBeService(request.headers.authorization) ? 'services' : 'people', error);
    });
    checkRequest(body);
    const { actor: caller, granted } = await callerOf(request, response);
    const kind = isService(caller.subject) ? 'services' : 'people';
    checkRoom(kind);
    const life = new Life(performance.now() + deadline, kind === 'services');
    if (response.destroyed) return;
    const foreign = parseTraceparent(request.headers.traceparent);
    const { span, end } = tracing.open('POST /graphql', 'SERVER', null, {}, foreign);
    response.once('close', () => {
      if (response.writableFinished) return end({ status: response.statusCode });
      end({}, 'CLIENT_GONE');
      life.abandon();
    });
    const begin = performance.now();
    const outgoing = { span, forwarded: forwardedOf(request, foreign), granted, life };
    const { status, ...answer } = await rooms[kind]
      .run(async () => {
        // It waited for its turn until it was too late.
        if (life.gone || life.endsAt <= performance.now()) throw overloaded();
        const admitted = (await admit?.(body, caller, outgoing)) ?? { body, actor: caller, document: undefined };
        const asked = askedIn(admitted.body);
        checkDocument(asked);
        const trail = newTrail();
        const executed = await graph.execute(asked, { actor: admitted.actor, ...outgoing, trail });
        const operation = admitted.document ?? trail.operation;
        const seconds = (performance.now() - begin) / 1_000;
        if (operation !== undefined) carriedOut(operation, { seconds, registered: admitted.document !== undefined, trail });
        return executed;
      })
      .catch((error: unknown) => {
        throw life.gone ? error : shed(kind, error);
      });
    if (life.gone) return;
    await sendCompressed(response, form.legacy && status === 400 ? 200 : status, answer, form.type);
    untaken.watch(response, answer.body.length);
  };
}

/** What a subgraph hears of the client's headers; the token stays here. Her own trace is told as such: ours is another operation. */
function forwardedOf({ headers }: IncomingMessage, foreign: Span | null): Record<string, string> {
  const after = headers['kerngraaf-after'];
  return {
    ...(typeof after === 'string' ? { 'kerngraaf-after': after } : {}),
    ...(foreign === null ? {} : { [FOREIGN_TRACE_HEADER]: traceparentOf(foreign) }),
  };
}
