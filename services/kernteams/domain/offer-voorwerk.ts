import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, OpgepakteCasus } from './casus.ts';
import { proposes } from './draw-up-plan.ts';
import { type NotInHand, takenUp } from './in-hand.ts';
import { newestOf, type Voorwerk, type VoorwerkEvent, type VoorwerkVersie, versiesOf } from './voorwerk.ts';
import { type VoorwerkInhoud, voorwerkInhoud } from './voorwerk-inhoud.ts';

export type Sealed = Pick<VoorwerkVersie, 'inhoud' | 'hash'>;

export interface Offering {
  readonly on: LocalDate;
  /** Content as it is stored, with its hash. */
  readonly seal: (inhoud: VoorwerkInhoud) => Sealed;
}

type NotOffered = 'PLAN_REQUIRED' | 'ARRANGEMENT_REQUIRED' | 'VOORWERK_ALREADY_OFFERED' | 'VOORWERK_TAKEN_OVER';

/** What a casus prepares before it offers anything. */
export const conceptVoorwerk = ({ gemeente, id: casus, melding, inwoner, kernteam }: Casus, id: Uuid, on: LocalDate): Voorwerk => ({
  id,
  gemeente,
  version: 0,
  casus,
  melding,
  inwoner,
  kernteam,
  since: on,
  status: 'CONCEPT',
});

/** The plan as it is now becomes the next version; the ones before stay readable (O35). */
export function offerVoorwerk(
  casus: Casus,
  voorwerk: Voorwerk | null,
  offering: Offering,
): Decision<Voorwerk, VoorwerkEvent, NotInHand | NotOffered> {
  const held = takenUp(casus);
  if (!held.accepted) return held;
  const { plan } = held.state.dossier;
  if (plan === null) return refuse('PLAN_REQUIRED');
  if (voorwerk === null || !proposes(plan)) return refuse('ARRANGEMENT_REQUIRED');
  const sealed = offering.seal(voorwerkInhoud(held.state, plan));
  switch (voorwerk.status) {
    case 'CONCEPT':
    case 'TERUGGEGEVEN':
      return offered(held.state, voorwerk, sealed, offering.on);
    case 'AANGEBODEN':
      if (newestOf(voorwerk)?.hash === sealed.hash) return refuse('VOORWERK_ALREADY_OFFERED');
      return offered(held.state, voorwerk, sealed, offering.on);
    case 'OVERGENOMEN':
      return refuse('VOORWERK_TAKEN_OVER');
    default:
      return unreachable(voorwerk);
  }
}

function offered({ inwoner }: OpgepakteCasus, voorwerk: Voorwerk, sealed: Sealed, on: LocalDate): Decision<Voorwerk, VoorwerkEvent, never> {
  const before = versiesOf(voorwerk);
  const versie: VoorwerkVersie = { nummer: before.length + 1, offeredOn: on, ...sealed, antwoorden: [] };
  const [first = versie, ...others] = [...before, versie];
  return accept({ ...voorwerk, inwoner, status: 'AANGEBODEN', since: on, versies: [first, ...others], termijn: null, letGoOn: null }, [
    { type: 'VoorwerkOffered', versie },
  ]);
}
