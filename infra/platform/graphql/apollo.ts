import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../process/log.ts';
import type { SubgraphContext } from './context.ts';
import { isUnexpected, mapError } from './error-mapping.ts';
import { MAX_TOKENS } from './limits.ts';
import { lastPositions } from './positions.ts';

/** Apollo Server as a subgraph runs it: our one error mapping, nothing that reports, traces or shows pages. */
export function apolloOptions<Context extends SubgraphContext>(
  schema: GraphQLSchema,
  mode: 'development' | 'production',
  log: Log,
): ApolloServerOptions<Context> {
  return {
    schema,
    nodeEnv: mode,
    introspection: mode === 'development',
    hideSchemaDetailsFromClientErrors: mode === 'production',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: mapError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => log.warn('apollo.warning'),
      error: (message: unknown) => log.error('apollo.error', message),
    },
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      tellErrors(log),
      answerPositions,
    ],
  };
}

function tellErrors(log: Log): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        contextValue.seen.fail();
        for (const error of errors.filter(isUnexpected)) {
          const field = error.nodes?.[0];
          const coordinate = field?.kind === 'Field' ? field.name.value : undefined;
          log.error('graphql.failed', error.originalError ?? error, { coordinate, traceparent: contextValue.traceparent });
        }
      },
    }),
  };
}

const answerPositions: ApolloServerPlugin<SubgraphContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { committed, behind } = contextValue;
      if (response.body.kind !== 'single' || committed.length + behind.length === 0) return;
      const position = committed.length > 0 ? { position: lastPositions(committed) } : {};
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, ...position, ...(behind.length > 0 ? { behind } : {}) };
    },
  }),
};
