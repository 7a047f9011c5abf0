import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { kernteamAanbodMistake } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { byCode, profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { besluitenOp } from '../database/besluiten-op.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { closeOnderzoek } from '../domain/close-onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { afterHeronderzoek, type TakingEffect } from '../domain/voorziening-steps.ts';
import { type AanbodInput, aanbodFrom } from './kernteam-aanbod.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface CloseOnderzoekInput extends OnderzoekCommandInput {
  readonly oplossing: string;
  readonly kernteamAangeboden?: AanbodInput | null | undefined;
}

export function closeOnderzoekUseCase(service: UseCases, command: Command<CloseOnderzoekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const profile = profileOf(service, onderzoek, on);
    const { code: oplossing } = known(byCode(profile.oplossingen, input.oplossing), 'OPLOSSING_UNKNOWN');
    const aanbod = aanbodFrom(input.kernteamAangeboden);
    if (aanbod !== null) assertSound(kernteamAanbodMistake(aanbod, profile));
    const besluiten = await besluitenOp(tx.manager, tx.scope, onderzoek);
    const decision = decided(closeOnderzoek(onderzoek, { oplossing, aanbod, ...besluiten, on }));
    await lookAgainLater(tx, onderzoek, { heronderzoek: profileTermijn(profile, 'heronderzoek'), on, today: localDateAt(tx.at) });
    return saveOnderzoek(tx, decision);
  });
}

async function lookAgainLater(tx: Tx, { herkomst }: Onderzoek, effect: TakingEffect): Promise<void> {
  if (herkomst.soort !== 'HERONDERZOEK') return;
  const voorziening = await tx.find(voorzieningAggregate, herkomst.voorziening);
  if (voorziening === null) throw new Error('What was looked at again is gone');
  await tx.save(voorzieningAggregate, decided(afterHeronderzoek(voorziening, effect)).state, []);
}
