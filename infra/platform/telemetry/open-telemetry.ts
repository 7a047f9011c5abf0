import { SpanKind as OtelKind, ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Span } from '../trace.ts';
import type { SpanFields, Tracing } from './tracing.ts';

/** Milliseconds for one batch, and between two. Beyond 2,048 spans that wait, new ones are dropped: who serves does not wait for a collector. */
const EXPORT_WITHIN = 5_000;
const EVERY = 1_000;

export interface Collected {
  readonly service: string;
  readonly version: string;
  /** Base address of a collector that takes OTLP over HTTP. */
  readonly endpoint: string;
}

/** By the OpenTelemetry SDK, in JSON to `endpoint`/v1/traces. */
export function openTelemetry({ service, version, endpoint }: Collected): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: EXPORT_WITHIN });
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service, 'service.version': version })),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: EVERY, exportTimeoutMillis: EXPORT_WITHIN })],
  });
  const tracer = provider.getTracer('kerngraaf');
  return {
    open: (name, kind, parent, fields = {}, linked = null) => {
      const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, remote(parent));
      const links = linked === null ? [] : [{ context: remote(linked) }];
      const span = tracer.startSpan(name, { kind: OtelKind[kind], attributes: attributesOf(fields), links }, context);
      const { traceId, spanId } = span.spanContext();
      return {
        span: { traceId, spanId },
        end: (more = {}, code) => {
          span.setAttributes(attributesOf(more));
          if (code !== undefined) span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

// Each trace is recorded whole, as the log of reads is.
const remote = ({ traceId, spanId }: Span) => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });

/** Names of the semantic conventions where they have one. */
const names: Readonly<Record<keyof SpanFields, string>> = {
  subgraph: 'kerngraaf.subgraph',
  operationKind: 'graphql.operation.type',
  operation: 'kerngraaf.operation',
  status: 'http.response.status_code',
  topic: 'messaging.destination.name',
  outcome: 'kerngraaf.outcome',
};

function attributesOf(fields: SpanFields): Record<string, string | number> {
  const attributes: Record<string, string | number> = {};
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) attributes[names[field as keyof SpanFields]] = value;
  return attributes;
}
