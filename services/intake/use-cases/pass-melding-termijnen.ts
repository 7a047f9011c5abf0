import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { passTermijnen } from '../domain/melding-termijnen.ts';
import { saveMelding } from './melding-command.ts';

/** The last day of a term has passed: all terms of that melding are looked at, and each that is missed is told once. */
export const passMeldingTermijnen =
  (service: UseCases): PassDeadline =>
  async (tx, { id }, today) => {
    const passed = passTermijnen(await tx.load(meldingAggregate, id), today);
    if (passed !== null) await saveMelding(service, tx, passed);
  };
