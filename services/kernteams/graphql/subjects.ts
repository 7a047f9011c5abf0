import { nobody, type Subjects } from '@kerngraaf/platform/graphql/subjects.ts';
import type { Context } from './context.ts';
import type { AgendapuntParent, CasusParent, CasusSignalParent, InwonerParent, VoorwerkParent } from './parents.ts';

/** Whom what this service answers is about; of a meeting only its agenda is about somebody. */
export const subjects: Subjects = {
  Inwoner: ({ id }: InwonerParent) => [id],
  Casus: ({ inwoner }: CasusParent) => [inwoner],
  Voorwerk: ({ inwoner }: VoorwerkParent) => [inwoner],
  CasusSignal: ({ inwoner }: CasusSignalParent) => [inwoner],
  Agendapunt: async ({ casus }: AgendapuntParent, { loaders, scope }: Context) => [
    (await loaders.inwonerOfCasus(scope('Agendapunt')).load(casus))?.inwoner ?? null,
  ],
  Casusbespreking: nobody,
};
