import type { Uuid } from '../ids.ts';

/** Who asks, as the gateway signed it: opaque references and codes, no names. */
export interface Actor {
  readonly subject: string;
  readonly role: string;
  readonly inwoner?: Uuid;
  readonly organisation?: string;
  readonly function?: string;
  readonly gemeenten: readonly string[];
}

/** A caller without a token: only public reference data is open to it. */
export const anonymous: Actor = { subject: 'anonymous', role: 'public', gemeenten: [] };

/** A service that reacts to an event of one gemeente. */
export const systemActor = (service: string, gemeente: string): Actor => ({
  subject: `system:${service}`,
  role: 'system',
  gemeenten: [gemeente],
});
