import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseGemeenteCode, parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { checkedText, ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusInHand, heardOf } from '../database/known-reads.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { mayRequest } from '../database/volunteer-request-reads.ts';
import type { Weekdag } from '../domain/beschikbaarheid.ts';
import { aantalMistake, exclusionsMistake, periodMistake, type VolunteerRequest } from '../domain/volunteer-request.ts';
import { requestVolunteer } from '../domain/volunteer-request-steps.ts';
import { type AskingUseCases, askConsent, consentOn } from './consent.ts';
import { requestTerms, saveRequest } from './request-command.ts';
import { checkedBeschikbaarheid } from './volunteer-command.ts';

export interface RequestVolunteerInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly inwoner: string;
  readonly melding: string;
  readonly casus?: string | null | undefined;
  readonly taak: string;
  readonly toelichting?: string | null | undefined;
  readonly telefoon?: string | null | undefined;
  readonly kern: string;
  readonly dagen: readonly Weekdag[];
  readonly urenPerWeek: number;
  readonly from: LocalDate;
  readonly until?: LocalDate | null | undefined;
  readonly aantal: number;
  readonly uitsluitingen: readonly string[];
  readonly nietUitEigenKern: boolean;
  readonly occurredOn: LocalDate;
}

export async function requestVolunteerUseCase(service: AskingUseCases, command: Command<RequestVolunteerInput>): Promise<VolunteerRequest> {
  const { input } = command;
  const gemeente = parseGemeenteCode(input.gemeente);
  const who = { inwoner: parseUuid(input.inwoner), melding: parseUuid(input.melding) };
  // A decision that rests on consent asks its owner, before the transaction.
  const asked = await askConsent(service, 'toestemming-zoeken', { ...who, gemeente });
  return service.transact(command, volunteerRequestAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const profile = profileForNew(service, tx, gemeente, on);
    const { kern, dagen, urenPerWeek } = checkedBeschikbaarheid(profile, { ...input, taken: [input.taak] });
    const { from, until = null, aantal, nietUitEigenKern } = input;
    assertSound(periodMistake({ from, until }, on) ?? aantalMistake(aantal));
    assertSound(exclusionsMistake(input.uitsluitingen));
    const asker = await askerOf(tx, { gemeente, ...who, casus: ifGiven(input.casus, parseUuid) });
    const { diedOn, withdrawn } = await heardOf(tx.manager, tx.scope, { gemeente, ...who, toestemming: asked.toestemming });
    return saveRequest(
      tx,
      decided(
        requestVolunteer(
          {
            ...{ id: service.newId(), gemeente, ...who, ...asker, taak: input.taak, kern, dagen, urenPerWeek, from, until, aantal },
            toelichting: ifGiven(input.toelichting, shortText),
            telefoon: ifGiven(input.telefoon, (text) => checkedText(text, { max: 40 })),
            ...{ uitsluitingen: input.uitsluitingen.map(parseUuid), nietUitEigenKern },
            // Withdrawn since it was asked.
            ...{ consent: withdrawn ? 'GEEN' : consentOn(asked, on), deceased: diedOn !== null, on },
          },
          requestTerms(service, tx, { gemeente }, on),
        ),
      ),
    );
  });
}

type Asker = Pick<VolunteerRequest, 'askedBy' | 'kernteam' | 'casus'>;

/** Who has the question in hand, or whose it is; nobody else may know of it. */
async function askerOf(
  { manager, scope }: Tx,
  who: { readonly gemeente: string; readonly inwoner: Uuid; readonly melding: Uuid; readonly casus: Uuid | null },
): Promise<Asker> {
  if (!(await mayRequest(manager, scope, who))) throw notFound();
  if (scope.rows === 'self') return { askedBy: 'INWONER', kernteam: null, casus: null };
  // The loket has no casus; who loads history names the team's.
  const byTeam = scope.rows === 'team' || (scope.rows === 'gemeente' && who.casus !== null);
  if (!byTeam) return { askedBy: 'LOKET', kernteam: null, casus: null };
  const held = await casusInHand(manager, scope, who);
  if (held === null) throw notFound();
  return { askedBy: 'KERNTEAM', ...held };
}
