import type { Uuid } from '../ids.ts';
import type { LocalDate } from '../time.ts';

/** The thing that ties a reader to a person: what it is, and whom it concerns as its owner answered. */
export interface Tie {
  /** One of the kinds that the policy table names. */
  readonly kind: string;
  readonly id: Uuid;
  /** Whose data may be read with it. */
  readonly inwoners: readonly Uuid[];
  /** The question that it is, or rests on. */
  readonly melding?: Uuid;
  /** Its last day, of a tie by which rows are seen that nothing else opens. */
  readonly until?: LocalDate;
}

/** Why somebody asks: an activity of the access policy, and what ties her to the person where that activity asks for it. */
export interface Purpose {
  readonly activity: string;
  readonly tie?: Tie;
}

/** Who asks, as the gateway signed it: opaque references and codes, no names. */
export interface Actor {
  readonly subject: string;
  readonly role: string;
  readonly inwoner?: Uuid;
  readonly organisation?: string;
  readonly function?: string;
  readonly gemeenten: readonly string[];
  /** Decided by the gateway for each operation; never part of a client's token. */
  readonly purpose?: Purpose;
}

/** A caller without a token: only public reference data is open to it. */
export const anonymous: Actor = { subject: 'anonymous', role: 'public', gemeenten: [] };

/** A service that reacts to an event of one gemeente. */
export const systemActor = (service: string, gemeente: string): Actor => ({
  subject: `system:${service}`,
  role: 'system',
  gemeenten: [gemeente],
});
