import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Professional } from './professional.ts';

/** `known`: whether this gemeente recorded her before. */
export function registerProfessional(
  professional: Professional,
  known: boolean,
): Decision<Professional, never, 'PROFESSIONAL_ALREADY_REGISTERED'> {
  return known ? refuse('PROFESSIONAL_ALREADY_REGISTERED') : accept(professional);
}
