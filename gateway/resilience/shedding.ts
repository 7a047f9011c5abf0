import { isService } from '@kerngraaf/platform/reading/service-token.ts';

/** Whose request it is: each has room of its own. */
export type Kind = 'people' | 'services';

/** Told of what becomes of clients' requests. */
export interface EndpointWatch {
  /** One was refused as too many at a time. */
  shed(kind: Kind): void;
  /** One did not take its answer in time. */
  untaken(): void;
}

/**
 * Whether a request may be a service's, by the subject in its token, which nobody has checked yet. So one that is surely of people is refused before
 * anything is read of it; one that lies is refused when its token is checked.
 */
export function mayBeService(authorization: string | undefined): boolean {
  const payload = authorization?.split('.')[1];
  if (payload === undefined) return false;
  try {
    const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub?: unknown };
    return typeof sub === 'string' && isService(sub);
  } catch {
    return false;
  }
}
