import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { EntityManager } from 'typeorm';
import type { Consent } from '../domain/consent.ts';

/** What a use case works with that asks another owner before its transaction. */
export interface AskingUseCases extends UseCases {
  readonly reader: GraphReader;
  readonly manager: EntityManager;
}

/** Milliseconds: less than a caller waits for a command. */
const WITHIN = 1_500;

/** Whether a consent holds, and which. */
export interface AskedConsent {
  readonly consent: Consent;
  readonly toestemming: Uuid | null;
}

/** Whether a resident consents, as intake has it now. */
export async function askConsent(
  { reader }: AskingUseCases,
  document: 'toestemming-zoeken' | 'toestemming-kennismaking',
  variables: Readonly<Record<string, string>>,
): Promise<AskedConsent> {
  try {
    const { toestemming } = await reader.read<{ readonly toestemming: { readonly id: Uuid } | null }>(document, variables, {
      timeoutMs: WITHIN,
    });
    return toestemming === null ? { consent: 'GEEN', toestemming: null } : { consent: 'GEGEVEN', toestemming: toestemming.id };
  } catch (error) {
    if (error instanceof ExpectedError && away.has(error.code)) return { consent: 'ONBEKEND', toestemming: null };
    throw error;
  }
}

const away: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);
