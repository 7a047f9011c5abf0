import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { byCode, type Profile, teamServing } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { aanbodMistake } from '../domain/aanbieding.ts';
import { handleMeldingInPoort, uitkomstMistake } from '../domain/handle-melding-in-poort.ts';
import { type Melding, primaryPerson } from '../domain/melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface HandleMeldingInPoortInput extends MeldingCommandInput {
  readonly uitkomst: string;
  readonly toelichting?: string | null | undefined;
  readonly kernteamAangeboden?:
    | { readonly antwoord: 'JA' | 'NEE'; readonly kernteam?: string | null | undefined; readonly reden?: string | null | undefined }
    | null
    | undefined;
}

export function handleMeldingInPoortUseCase(service: UseCases, command: Command<HandleMeldingInPoortInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    const profile = profileOf(service, melding, on);
    assertSound(uitkomstMistake(input.uitkomst, profile));
    const toelichting = ifGiven(input.toelichting, shortText);
    const aanbod = aanbodOf(input);
    const team = aanbod?.kernteam ?? teamServing(profile, melding.kern)?.code ?? null;
    assertSound(aanbod === null ? null : aanbodMistake(aanbod, team, profile));
    const primary = primaryPerson(melding);
    const offering = {
      due: sendsToLoket(profile, melding.poort),
      mayBeUnknown: tx.actor.role === 'migratie',
      aanbod,
      opening: { id: service.newId(), team },
      known: await holdInwoners(tx.manager, tx.scope, { gemeente: melding.gemeente, ids: primary === null ? [] : [primary] }),
    };
    return saveMelding(service, tx, decided(handleMeldingInPoort(melding, { on, uitkomst: input.uitkomst, toelichting }, offering)));
  });
}

function aanbodOf({ kernteamAangeboden: given }: HandleMeldingInPoortInput): KernteamAanbod | null {
  if (given === null || given === undefined) return null;
  return { antwoord: given.antwoord, kernteam: given.kernteam ?? null, reden: ifGiven(given.reden, shortText) };
}

const sendsToLoket = (profile: Profile, poort: string): boolean => byCode(profile.poorten, poort)?.ontvanger === 'LOKET';
