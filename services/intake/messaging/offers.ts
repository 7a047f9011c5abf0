import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { EindeZonderVoorziening } from '../domain/aanbieding.ts';
import { answerTrajectUseCase } from '../use-cases/answer-traject.ts';
import { meetOnderzoekUseCase } from '../use-cases/meet-onderzoek.ts';
import { offerKernteamUseCase } from '../use-cases/offer-kernteam.ts';
import { sendToLoketUseCase } from '../use-cases/send-to-loket.ts';
import { answerOf } from './answers.ts';

/** What opens another traject: an offer of the kernteam that the resident agreed to, and a team that brings a question to the loket. */
export const offersOf = (service: UseCases): Reactions => ({
  'nl.onderzoeken.onderzoek-closed.v1': closing(service),
  'nl.onderzoeken.onderzoek-progressed.v1': progressing(service),
  'nl.onderzoeken.voorwerk-taken-over.v1': {
    react: (tx, { data }) => meetOnderzoek(service, tx, data as EventData['nl.onderzoeken.voorwerk-taken-over.v1']),
  },
  'nl.aanvragen.aanvraag-decided.v1': offering(service),
  'nl.aanvragen.aanvraag-left-untreated.v1': offering(service),
  'nl.aanvragen.aanvraag-withdrawn.v1': offering(service),
  'nl.casussen.individual-need-found.v1': {
    react: (tx, { data }) => broughtToLoket(service, tx, 'INDIVIDUAL_NEED', data as EventData['nl.casussen.individual-need-found.v1']),
  },
  'nl.voorwerken.voorwerk-offered.v1': {
    react: (tx, { data }) => broughtToLoket(service, tx, 'VOORWERK', data as EventData['nl.voorwerken.voorwerk-offered.v1']),
  },
});

/** The offer first, so that a melding whose last traject closes stays in behandeling by the one that the offer opens. */
const closing = (service: UseCases): Reaction => ({
  async react(tx: Tx, event: Envelope) {
    const data = event.data as EventData['nl.onderzoeken.onderzoek-closed.v1'];
    await offered(service, tx, 'ONDERZOEK', data);
    const { traject, hop, occurredOn, oplossing } = data;
    // A heronderzoek has no traject.
    if (traject === undefined || hop === undefined) return;
    await meetOnderzoek(service, tx, data);
    await answerTrajectUseCase(service, tx, parseUuid(data.melding), answerOf({ traject, hop, occurredOn }, { type: 'CLOSED', oplossing }));
  },
});

/** The written outcome ends the six weeks, not the onderzoek (Wmo 2015 art. 2.3.2 lid 1 and 8). */
const progressing = (service: UseCases): Reaction => ({
  async react(tx: Tx, event: Envelope) {
    const data = event.data as EventData['nl.onderzoeken.onderzoek-progressed.v1'];
    if (data.step === 'VERSLAG' && data.traject !== undefined) await meetOnderzoek(service, tx, data);
  },
});

interface OfMelding {
  readonly melding: string;
  readonly occurredOn: string;
}

/** Also by voorwerk that was taken over: the kernteam did the onderzoek (O35). */
const meetOnderzoek = (service: UseCases, tx: Tx, { melding, occurredOn }: OfMelding): Promise<void> =>
  meetOnderzoekUseCase(service, tx, parseUuid(melding), parseLocalDate(occurredOn));

type Ended = EventData[
  | 'nl.onderzoeken.onderzoek-closed.v1'
  | 'nl.aanvragen.aanvraag-decided.v1'
  | 'nl.aanvragen.aanvraag-left-untreated.v1'
  | 'nl.aanvragen.aanvraag-withdrawn.v1'];

const offering = (service: UseCases): Reaction => ({ react: (tx, { data }) => offered(service, tx, 'AANVRAAG', data as Ended) });

/** Nothing was asked where a voorziening was granted. */
async function offered(service: UseCases, tx: Tx, bij: EindeZonderVoorziening, data: Ended): Promise<void> {
  const { melding, offered: antwoord, kernteam = null, occurredOn } = data;
  if (antwoord === undefined) return;
  await offerKernteamUseCase(service, tx, parseUuid(melding), { bij, antwoord, kernteam, reden: null, on: parseLocalDate(occurredOn) });
}

const broughtToLoket = (
  service: UseCases,
  tx: Tx,
  need: 'INDIVIDUAL_NEED' | 'VOORWERK',
  { melding, occurredOn }: OfMelding,
): Promise<void> => sendToLoketUseCase(service, tx, parseUuid(melding), need, parseLocalDate(occurredOn));
