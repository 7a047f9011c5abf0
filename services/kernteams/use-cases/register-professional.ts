import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { professionalAggregate } from '../database/professional.ts';
import { holdProfessional } from '../database/professional-reads.ts';
import type { Professional } from '../domain/professional.ts';
import { registerProfessional } from '../domain/register-professional.ts';

export interface RegisterProfessionalInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly subject: string;
  readonly naam: string;
}

export function registerProfessionalUseCase(service: UseCases, command: Command<RegisterProfessionalInput>): Promise<Professional> {
  const { input } = command;
  return service.transact(command, professionalAggregate, async (tx) => {
    const { gemeente } = input;
    profileForNew(service, tx, gemeente);
    const professional = { id: parseUuid(input.subject), gemeente, version: 0, naam: checkedText(input.naam, { max: 200 }) };
    const known = await holdProfessional(tx.manager, tx.scope, { gemeente, professional: professional.id });
    return tx.save(professionalAggregate, decided(registerProfessional(professional, known)).state, []);
  });
}
