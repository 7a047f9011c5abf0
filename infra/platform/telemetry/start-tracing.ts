import type { Collected } from './open-telemetry.ts';
import { type Tracing, untraced } from './tracing.ts';

export interface TracingOptions extends Omit<Collected, 'endpoint'> {
  /** Undefined: nothing is recorded. */
  readonly endpoint: string | undefined;
}

/** Records every span where there is a collector to send it to. The library is loaded only then. */
export async function tracingOf({ endpoint, ...named }: TracingOptions): Promise<Tracing> {
  if (endpoint === undefined) return untraced;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry({ ...named, endpoint });
}
