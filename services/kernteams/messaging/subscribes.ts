import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { Antwoord } from '../domain/voorwerk.ts';
import { answerVoorwerkUseCase } from '../use-cases/answer-voorwerk.ts';
import { letGoOfVoorwerkUseCase } from '../use-cases/let-go-of-voorwerk.ts';
import { offerCasusUseCase } from '../use-cases/offer-casus.ts';
import { withdrawCasusUseCase } from '../use-cases/withdraw-casus.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [
  'intake.inwoner',
  'intake.melding',
  PROTECTION_TOPIC,
  'intake.visit-caution',
  'intake.toestemming',
  'loket-toekenning.onderzoek',
  'volunteers.volunteer-request',
  'volunteers.volunteer-match',
  'provider-referrals.referral',
];

type EventOf<Type extends keyof EventData> = Envelope<Type, EventData[Type]>;

export function reactionsOf(service: UseCases): Reactions {
  const trajectOpened: Reaction<EventOf<'nl.meldingen.traject-opened.v1'>> = {
    async react(tx, { data, gemeentecode: gemeente }) {
      const { soort, kernteam } = data.receiver;
      if (soort !== 'KERNTEAM') return;
      if (kernteam === undefined) throw new Error('A traject to a kernteam names no kernteam');
      await offerCasusUseCase(service, tx, {
        gemeente,
        melding: parseUuid(data.melding),
        traject: parseUuid(data.traject),
        hop: data.hop,
        inwoner: data.inwoner === undefined ? null : parseUuid(data.inwoner),
        kernteam,
        betreftJeugdige: data.betreftJeugdige,
        on: parseLocalDate(data.occurredOn),
      });
    },
  };
  const trajectClosed: Reaction<EventOf<'nl.meldingen.traject-closed.v1'>> = {
    async react(tx, { data }) {
      // The other outcomes are intake's echo of what a team did itself.
      if (data.outcome !== 'INGETROKKEN') return;
      await withdrawCasusUseCase(service, tx, { traject: parseUuid(data.traject), hop: data.hop, on: parseLocalDate(data.occurredOn) });
    },
  };
  const onderzoekClosed: Reaction<EventOf<'nl.onderzoeken.onderzoek-closed.v1'>> = {
    async react(tx, { data }) {
      // A heronderzoek has no traject, and no voorwerk to answer.
      if (data.traject === undefined) return;
      await letGoOfVoorwerkUseCase(service, tx, { melding: parseUuid(data.melding), on: parseLocalDate(data.occurredOn) });
    },
  };
  return {
    'nl.meldingen.traject-opened.v1': trajectOpened as Reaction,
    'nl.meldingen.traject-closed.v1': trajectClosed as Reaction,
    'nl.onderzoeken.onderzoek-closed.v1': onderzoekClosed as Reaction,
    'nl.onderzoeken.voorwerk-taken-over.v1': answered(service, 'OVERGENOMEN') as Reaction,
    'nl.onderzoeken.voorwerk-returned.v1': answered(service, 'TERUGGEGEVEN') as Reaction,
  };
}

type AnsweredEvent = EventOf<'nl.onderzoeken.voorwerk-taken-over.v1'> | EventOf<'nl.onderzoeken.voorwerk-returned.v1'>;

const answered = (service: UseCases, soort: Antwoord['soort']): Reaction<AnsweredEvent> => ({
  async react(tx, { data }) {
    const antwoord = { soort, on: parseLocalDate(data.occurredOn) };
    await answerVoorwerkUseCase(service, tx, { voorwerk: parseUuid(data.voorwerk), nummer: data.voorwerkVersion, antwoord });
  },
});
