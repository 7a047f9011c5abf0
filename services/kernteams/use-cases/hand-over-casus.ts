import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import { receiverMistake } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus, Moment, Receiver } from '../domain/casus.ts';
import { handOverCasus } from '../domain/hand-over-casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface HandOverCasusInput extends CasusCommandInput {
  readonly aan: Receiver['soort'];
  readonly kernteam?: string | null | undefined;
  readonly moment: Moment;
  readonly reden: string;
}

export function handOverCasusUseCase(service: UseCases, command: Command<HandOverCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { aan, kernteam = null, moment } = input;
    const reden = shortText(input.reden);
    assertSound(receiverMistake(aan, kernteam, profileOf(service, casus, on)));
    const receiver: Receiver = kernteam === null ? { soort: 'LOKET' } : { soort: 'KERNTEAM', kernteam };
    return saveCasus(service, tx, decided(handOverCasus(casus, { receiver, moment, reden, on })));
  });
}
