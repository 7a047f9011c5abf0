import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { poort } from './actors.ts';
import type { TestService } from './service.ts';

/** A brake as its commands answer it. */
export interface Brake {
  readonly id: Uuid;
  readonly version: number;
}

const FIELDS = `id version since opgehevenOp reden { code artikel } opheffingReden { code } inwoner { id }
  vastgelegdDoor { id } opgehevenDoor { id } nietBevestigdDoor`;

export const protect = (service: TestService, inwoner: string, as: Actor = poort, more: object = {}): Promise<Answer> =>
  service.ask(`mutation ($input: ProtectInwonerInput!) { protectInwoner(input: $input) { ${FIELDS} } }`, {
    as,
    variables: { input: { commandId: newId(), inwoner, reden: 'huiselijk-geweld', occurredOn: '2015-06-09', ...more } },
  });

export const lift = (service: TestService, { id, version }: Brake, as: Actor, more: object = {}): Promise<Answer> => {
  const about = { bescherming: id, expectedVersion: version, reden: 'gevaar-geweken', occurredOn: '2015-06-10' };
  return service.ask(`mutation ($input: LiftProtectionInput!) { liftProtection(input: $input) { ${FIELDS} } }`, {
    as,
    variables: { input: { commandId: newId(), ...about, ...more } },
  });
};
