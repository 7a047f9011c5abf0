import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import { lastSequence } from '@kerngraaf/platform/events/outbox.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText, ifGiven } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Beschikbaarheid } from '../domain/beschikbaarheid.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { registerVolunteer } from '../domain/volunteer-steps.ts';
import { checkedBeschikbaarheid, checkedVog, saveVolunteer } from './volunteer-command.ts';

export interface RegisterVolunteerInput extends Beschikbaarheid {
  readonly commandId: string;
  readonly gemeente: string;
  readonly organisatie: string;
  readonly subject?: string | null | undefined;
  readonly naam: string;
  readonly telefoon?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly vogOn?: LocalDate | null | undefined;
  readonly occurredOn: LocalDate;
}

export function registerVolunteerUseCase(service: UseCases, command: Command<RegisterVolunteerInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const { gemeente, organisatie } = input;
    const profile = profileForNew(service, tx, gemeente, on);
    known(byCode(profile.vrijwilligersorganisaties, organisatie), 'ORGANISATIE_UNKNOWN');
    checkOrganisatie(tx, organisatie);
    const id = ifGiven(input.subject, parseUuid) ?? service.newId();
    // One identity is one volunteer, whatever the gemeente.
    const told = await lastSequence(tx.manager, volunteerAggregate.name, id);
    const person = {
      naam: checkedText(input.naam, { max: 200 }),
      telefoon: ifGiven(input.telefoon, (text) => checkedText(text, { max: 40 })),
      email: ifGiven(input.email, (text) => checkedText(text, { max: 200 })),
    };
    const offered = checkedBeschikbaarheid(profile, input);
    const vogOn = ifGiven(input.vogOn, (day) => checkedVog(day, on));
    return saveVolunteer(tx, decided(registerVolunteer({ id, gemeente, organisatie, ...person, ...offered, vogOn, known: told > 0, on })));
  });
}

/** A coordinator keeps the volunteers of her own organisation. */
function checkOrganisatie({ scope, actor }: Tx, organisatie: string): void {
  if (scope.rows !== 'gemeente' && actor.organisation !== organisatie) throw forbidden('ORGANISATIE_WITHOUT_RIGHT');
}
