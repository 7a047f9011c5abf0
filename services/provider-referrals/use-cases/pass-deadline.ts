import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';

/** What happens when a term of this service passes, by the kind of aggregate that has it. */
export const passDeadline: PassDeadline = async (_tx, due) => {
  throw new Error(`No one passes a deadline of ${due.aggregate}`);
};
