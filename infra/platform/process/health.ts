/** Rejects while the named dependency is away. */
export type ReadyCheck = () => Promise<unknown>;

export interface HealthOptions {
  readonly service: string;
  readonly version: string;
  /** Hash of the set of gemeenteprofielen in use, where the service has one. */
  readonly profile?: string;
  readonly checks: Readonly<Record<string, ReadyCheck>>;
  /** Aborted when the process begins to stop: not ready from then on. */
  readonly stopping?: AbortSignal;
  /** Milliseconds for all checks, which run side by side. */
  readonly within?: number;
}

export interface HealthAnswer {
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers the path of a health question, null for any other path. */
export type Health = (path: string) => Promise<HealthAnswer | null>;

/** `/health`: alive, and what runs here. `/ready`: 200, or 503 with the names, and only the names, of what is away. */
export function makeHealth(options: HealthOptions): Health {
  const { service, version, profile, stopping } = options;
  return async (path) => {
    if (path === '/health')
      return { status: 200, body: { status: 'alive', service, version, ...(profile === undefined ? {} : { profile }) } };
    if (path !== '/ready') return null;
    const away = stopping?.aborted ? ['stopping'] : await namesAway(options.checks, options.within ?? 1_000);
    return away.length === 0 ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'not ready', away } };
  };
}

async function namesAway(checks: Readonly<Record<string, ReadyCheck>>, within: number): Promise<readonly string[]> {
  const names = await Promise.all(Object.entries(checks).map(async ([name, check]) => ((await passesWithin(check, within)) ? null : name)));
  return names.filter((name) => name !== null);
}

async function passesWithin(check: ReadyCheck, within: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), within);
  const passed = Promise.try(check).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([passed, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
