import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';
import { passAanvraagTermijnUseCase } from './pass-aanvraag-termijn.ts';
import { passBeschikkingTermijnUseCase } from './pass-beschikking-termijn.ts';
import { passBezwaarTermijnUseCase, passVoorzieningTermijnUseCase } from './pass-na-besluit-termijn.ts';

/** What happens when a term of this service passes, by the kind of aggregate that has it. */
export const passDeadline: PassDeadline = async (tx, due, today) => {
  switch (due.aggregate) {
    case 'aanvraag':
      return passAanvraagTermijnUseCase(tx, due, today);
    case 'beschikking':
      return passBeschikkingTermijnUseCase(tx, due, today);
    case 'bezwaar':
      return passBezwaarTermijnUseCase(tx, due, today);
    case 'voorziening':
      return passVoorzieningTermijnUseCase(tx, due, today);
    default:
      throw new Error(`No one passes a deadline of ${due.aggregate}`);
  }
};
