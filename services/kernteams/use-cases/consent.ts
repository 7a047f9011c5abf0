import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { EntityManager } from 'typeorm';
import { casussenByIds } from '../database/casus-reads.ts';
import type { Consent } from '../domain/plan-huisbezoek.ts';

/** What a use case works with that asks another owner before its transaction. */
export interface AskingUseCases extends UseCases {
  readonly reader: GraphReader;
  readonly manager: EntityManager;
}

/** Milliseconds: less than a caller waits for a command. */
const WITHIN = 1_500;

/** Whether the resident of a casus consents to a volunteer at a visit, as intake has it now. */
export async function consentFor({ reader, manager }: AskingUseCases, scope: Scope, casus: string): Promise<Consent> {
  const [found] = await casussenByIds(manager, scope, [casus]);
  const { inwoner = null, melding } = found ?? {};
  if (inwoner === null) return 'GEEN';
  try {
    const answer = await reader.read<{ readonly toestemming: object | null }>('toestemming', { inwoner, melding }, { timeoutMs: WITHIN });
    return answer.toestemming === null ? 'GEEN' : 'GEGEVEN';
  } catch (error) {
    if (error instanceof ExpectedError && away.has(error.code)) return 'ONBEKEND';
    throw error;
  }
}

const away: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);
