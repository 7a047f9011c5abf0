import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { leaveUntreated } from '../domain/leave-untreated.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag, soundAanbod } from './aanvraag-command.ts';
import type { AanbodInput } from './kernteam-aanbod.ts';
import { actsAs, mandateOf } from './mandate.ts';
import { type LoketUseCases, traced, WITHOUT_MANDATE } from './traced.ts';

export interface LeaveUntreatedInput extends AanvraagCommandInput {
  readonly reden: string;
  readonly kernteamAangeboden?: AanbodInput | null | undefined;
}

export function leaveUntreatedUseCase(service: LoketUseCases, command: Command<LeaveUntreatedInput>): Promise<Aanvraag> {
  const { input } = command;
  return traced(service, command, WITHOUT_MANDATE, (about) =>
    service.transact(command, aanvraagAggregate, async (tx) => {
      const aanvraag = await loadAanvraag(tx, input);
      about(aanvraag);
      const on = sinceAanvraag(service, tx, aanvraag, input);
      const leaving = {
        reden: shortText(input.reden),
        aanbod: soundAanbod(input.kernteamAangeboden, profileOf(service, aanvraag, on)),
        mandaat: mandateOf(service, tx, aanvraag, { producten: aanvraag.producten, on, vorm: 'BESLUIT' }),
        termijn: termOn('awb-buiten-behandeling', on),
        by: actsAs(tx.actor),
        on,
      };
      return saveAanvraag(tx, decided(leaveUntreated(aanvraag, leaving)));
    }),
  );
}
