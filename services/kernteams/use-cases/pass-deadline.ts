import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';
import { casusAggregate } from '../database/casus.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { passVoorwerkTermijn, passVraagTermijnen } from '../domain/antwoord-termijnen.ts';

/** The last day of a term has passed: what the loket did not answer in time is a signal from then on, and nothing is told. */
export const passDeadline: PassDeadline = async (tx, { aggregate, id }, today) => {
  switch (aggregate) {
    case 'casus': {
      const passed = passVraagTermijnen(await tx.load(casusAggregate, id), today);
      if (passed !== null) await tx.save(casusAggregate, passed, []);
      return;
    }
    case 'voorwerk': {
      const passed = passVoorwerkTermijn(await tx.load(voorwerkAggregate, id), today);
      if (passed !== null) await tx.save(voorwerkAggregate, passed, []);
      return;
    }
    default:
      throw new Error(`No one passes a deadline of ${aggregate}`);
  }
};
