import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { stockOf } from '../database/volunteer-request-stock.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';
import { concludeNobodyFound } from '../domain/volunteer-request-steps.ts';
import { loadRequest, type RequestCommandInput, saveRequest, sinceRequest } from './request-command.ts';

export type ConcludeNobodyFoundInput = RequestCommandInput;

export function concludeNobodyFoundUseCase(service: UseCases, command: Command<ConcludeNobodyFoundInput>): Promise<VolunteerRequest> {
  const { input } = command;
  return service.transact(command, volunteerRequestAggregate, async (tx) => {
    const request = await loadRequest(tx, input);
    const on = sinceRequest(service, tx, request, input);
    const { open } = await stockOf(tx.manager, tx.scope, request);
    return saveRequest(tx, decided(concludeNobodyFound(request, { open, on })));
  });
}
