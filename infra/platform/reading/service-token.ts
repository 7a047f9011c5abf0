import { ExpectedError } from '../errors.ts';
import { objectOf } from '../objects.ts';
import { away, isPassing, ReadFailed, unanswered } from './failure.ts';

/** The client by which a service names itself to the issuer, and the subject of its tokens. */
export const clientIdOf = (service: string): string => `service:${service}`;

/** Whether the subject of a token is a service. */
export const isService = (subject: string): boolean => subject.startsWith(clientIdOf(''));

export interface ServiceTokenOptions {
  /** As it stands in `iss`; the address for tokens is found by discovery. */
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The service's own identity at the gateway. */
export interface ServiceToken {
  /** One that holds for some time yet; asked for once, however many wait for it. */
  get(signal: AbortSignal): Promise<string>;
  /** For one that the gateway did not take. */
  forget(token: string): void;
}

interface Held {
  readonly token: string;
  /** By the clock of the process. */
  readonly until: number;
}

/** Milliseconds for one that all wait for, whoever asked first. */
const TOKEN_WITHIN = 5_000;
/** Renewed this long before it ends, at most a tenth of its life. */
const MARGIN = 30_000;

export function serviceToken(options: ServiceTokenOptions): ServiceToken {
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;
  return {
    get: async (signal) => {
      if (held !== undefined && Date.now() < held.until) return held.token;
      asking ??= ask(options)
        .then((had) => {
          held = had;
          return had;
        })
        .finally(() => {
          asking = undefined;
        });
      return (await raced(asking, signal)).token;
    },
    forget: (token) => {
      if (held?.token === token) held = undefined;
    },
  };
}

/** Who waits gives up by her own time; the answer still comes to the others. */
async function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(unanswered(signal.reason, 'ISSUER'));
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function ask({ issuerUrl, clientId, clientSecret }: ServiceTokenOptions): Promise<Held> {
  const signal = AbortSignal.timeout(TOKEN_WITHIN);
  const found = await fetched(`${issuerUrl.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal });
  const { issuer, token_endpoint: address } = found;
  if (issuer !== issuerUrl || typeof address !== 'string') throw new ReadFailed('ISSUER_OTHER');
  // RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
  const answer = await fetched(address, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal,
  });
  const { access_token: token, expires_in: seconds } = answer;
  if (typeof token !== 'string') throw new ReadFailed('ISSUER_WITHOUT_TOKEN');
  const life = typeof seconds === 'number' ? seconds * 1000 : 0;
  return { token, until: Date.now() + life - Math.min(MARGIN, life / 10) };
}

async function fetched(url: string, init: RequestInit): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error' });
    const text = await response.text();
    if (isPassing(response.status)) throw away('ISSUER_AWAY');
    if (!response.ok) throw new ReadFailed(`ISSUER_REFUSED ${response.status}`);
    return objectOf(JSON.parse(text));
  } catch (error) {
    throw error instanceof ExpectedError || error instanceof ReadFailed ? error : unanswered(error, 'ISSUER');
  }
}
