import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { passMatchTermijn } from '../domain/volunteer-match-steps.ts';
import { passRequestTermijn } from '../domain/volunteer-request-steps.ts';
import { saveMatch } from './match-command.ts';
import { saveRequest } from './request-command.ts';

/** What happens when a term of this service passes: it is told once. */
export const passDeadline: PassDeadline = async (tx, { aggregate, id, code }, today) => {
  switch (aggregate) {
    case 'volunteer-request': {
      const request = await tx.load(volunteerRequestAggregate, id);
      const decision = decided(passRequestTermijn(request, code, today));
      if (decision.state !== request) await saveRequest(tx, decision);
      return;
    }
    case 'volunteer-match': {
      const match = await tx.load(volunteerMatchAggregate, id);
      const decision = decided(passMatchTermijn(match, code, today));
      if (decision.state !== match) await saveMatch(tx, decision);
      return;
    }
    default:
      throw new Error(`No one passes a deadline of ${aggregate}`);
  }
};
