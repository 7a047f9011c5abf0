import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import type { VolunteerMatchReden } from '../domain/volunteer-match.ts';
import type { VolunteerRequest, VolunteerRequestEnd } from '../domain/volunteer-request.ts';
import { withdrawVolunteerRequest } from '../domain/volunteer-request-steps.ts';
import { breakOffAll } from './match-command.ts';
import { loadRequest, type RequestCommandInput, saveRequest, sinceRequest } from './request-command.ts';

export type WithdrawVolunteerRequestInput = RequestCommandInput;

export function withdrawVolunteerRequestUseCase(
  service: UseCases,
  command: Command<WithdrawVolunteerRequestInput>,
): Promise<VolunteerRequest> {
  const { input } = command;
  return service.transact(command, volunteerRequestAggregate, async (tx) => {
    const request = await loadRequest(tx, input);
    return withdrawn(service, tx, request, { ground: 'VERZOEK', on: sinceRequest(service, tx, request, input) });
  });
}

const redenOf: Readonly<Record<VolunteerRequestEnd, VolunteerMatchReden>> = {
  VERZOEK: 'VRAAG_INGETROKKEN',
  TOESTEMMING_INGETROKKEN: 'TOESTEMMING_INGETROKKEN',
  OVERLEDEN: 'OVERLEDEN',
};

/** What runs for it ends with it. */
export async function withdrawn(
  service: UseCases,
  tx: Tx,
  request: VolunteerRequest,
  { ground, on }: { readonly ground: VolunteerRequestEnd; readonly on: LocalDate },
): Promise<VolunteerRequest> {
  const closed = await saveRequest(tx, decided(withdrawVolunteerRequest(request, { ground, on })));
  await breakOffAll(service, tx, { gemeente: request.gemeente, request: request.id }, redenOf[ground], on);
  return closed;
}
