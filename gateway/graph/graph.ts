import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { GraphQLError } from 'graphql';
import { type Allows, refusalsOf, rootFieldsOf } from '../access/root-fields.ts';
import { limits } from '../limits.ts';
import { brokenMessage, shown } from './errors.ts';
import { errorsOf } from './missing.ts';
import type { Subgraph } from './subgraph.ts';
import type { RequestContext } from './trail.ts';

export interface GraphOptions {
  /** The composed supergraph, SDL. */
  readonly supergraph: string;
  readonly connect: (name: string, url: string | undefined) => Subgraph;
  readonly production: boolean;
  /** Absent in a plain gateway, which refuses nothing itself. */
  readonly allows?: Allows | undefined;
  readonly log: Log;
}

export interface Graph {
  /** Of the supergraph's text. */
  readonly schemaHash: string;
  execute(httpGraphQLRequest: HTTPGraphQLRequest, context: RequestContext): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

/** Plans and executes over the subgraphs; rejects for a supergraph that cannot be served. */
export async function loadGraph({ supergraph, connect, production, allows, log }: GraphOptions): Promise<Graph> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const subgraphs: Subgraph[] = [];
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn('graph.warning'),
    error: (error: unknown) => log.error('graph.error', error),
  };
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name, url }) => {
      const subgraph = connect(name, url);
      subgraphs.push(subgraph);
      return subgraph;
    },
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    csrfPrevention: true,
    persistedQueries: false,
    maxRecursiveSelections: limits.selections,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const seen = shown(formatted);
      if (seen.extensions?.code === 'INTERNAL_SERVER_ERROR' && formatted.extensions?.serviceName === undefined)
        log.error('graph.broken', error);
      return seen;
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      oneOperation,
      ...(allows === undefined ? [] : [rootAccess(allows)]),
      answerWithTrail,
    ],
  });
  await server.start().catch((cause: unknown) => {
    throw new Error(`SUPERGRAPH cannot be served: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause });
  });
  return {
    schemaHash: createHash('sha256').update(supergraph).digest('hex'),
    execute: (httpGraphQLRequest, context) => server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
    stop: async () => {
      await server.stop();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}

/** The executor takes a document without the operation that was named, or of a kind that the schema does not have, for an error of its own. */
const oneOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, schema }) => {
      if (operation && schema.getRootType(operation.operation)) {
        if (rootFieldsOf(operation, document).size <= limits.rootFields) return;
        const extensions = { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_ROOT_FIELDS', http: { status: 400 } };
        throw new GraphQLError('LIMIT_EXCEEDED: TOO_MANY_ROOT_FIELDS', { extensions });
      }
      const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
      throw new GraphQLError(operation ? `There is no ${operation.operation} here.` : 'Name one operation of the document.', {
        extensions,
      });
    },
  }),
};

function rootAccess(allows: Allows): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ operation, document, contextValue }) => {
        const errors = refusalsOf(allows, contextValue.actor, operation, document);
        if (errors.length === 0) return null;
        const status = errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ? 401 : 200;
        return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { errors, data: null } } };
      },
    }),
  };
}

/** Adds to the answer what the executor does not carry: an error for each missing field, and the subgraphs' positions. */
const answerWithTrail: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { trail } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [], extensions } = body.singleResult;
      const all = [...errors, ...trail.failures.flatMap((failure) => errorsOf(failure, data ?? null))];
      // The executor notes here what a subgraph left out without an error: a null where the schema has none.
      const leftOut = all.length === 0 && Array.isArray(extensions?.valueCompletion) ? extensions.valueCompletion : [];
      for (const { path } of leftOut) all.push({ message: brokenMessage, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      const { position, behind } = trail;
      body.singleResult = {
        ...(all.length === 0 ? {} : { errors: all }),
        ...(data === undefined ? {} : { data }),
        ...(position.length + behind.length === 0
          ? {}
          : { extensions: { ...(position.length === 0 ? {} : { position }), ...(behind.length === 0 ? {} : { behind }) } }),
      };
    },
  }),
};
