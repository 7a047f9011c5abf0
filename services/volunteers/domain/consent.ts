import { refuse } from '@kerngraaf/platform/decision.ts';
import type { Refusal } from './volunteer.ts';

/** Whether the resident consents, as intake has it. */
export type Consent = 'GEGEVEN' | 'GEEN' | 'ONBEKEND';

/** What stands in the way of doing what only with consent is done, or null. */
export function notConsented(consent: Consent): Refusal<'CONSENT_MISSING' | 'CONSENT_NOT_KNOWN'> | null {
  if (consent === 'ONBEKEND') return refuse('CONSENT_NOT_KNOWN');
  return consent === 'GEEN' ? refuse('CONSENT_MISSING') : null;
}
