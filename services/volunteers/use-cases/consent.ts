import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
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

/** Whether a consent holds, which, and since when. */
export interface AskedConsent {
  readonly consent: Consent;
  readonly toestemming: Uuid | null;
  readonly gegevenOp: LocalDate | null;
}

/** Whether a resident consents, as intake has it now. */
export async function askConsent(
  { reader }: AskingUseCases,
  document: 'toestemming-zoeken' | 'toestemming-kennismaking',
  variables: Readonly<Record<string, string>>,
): Promise<AskedConsent> {
  try {
    const { toestemming } = await reader.read<Answer>(document, variables, { timeoutMs: WITHIN });
    return toestemming === null ? noConsent : { consent: 'GEGEVEN', toestemming: toestemming.id, gegevenOp: toestemming.gegevenOp };
  } catch (error) {
    if (error instanceof ExpectedError && away.has(error.code)) return { ...noConsent, consent: 'ONBEKEND' };
    throw error;
  }
}

interface Answer {
  readonly toestemming: { readonly id: Uuid; readonly gegevenOp: LocalDate } | null;
}
export const noConsent: AskedConsent = { consent: 'GEEN', toestemming: null, gegevenOp: null };

/** Whether she consented on the day of what rests on it: what was done before does not. */
export const consentOn = ({ consent, gegevenOp }: AskedConsent, on: LocalDate): Consent =>
  gegevenOp !== null && on < gegevenOp ? 'GEEN' : consent;

const away: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);
