import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { type BesprekingBesluit, besluitenOf } from '../domain/casusbespreking.ts';
import type { ActieResolvers, AgendapuntResolvers, CasusbesprekingResolvers } from './generated.ts';
import type { AgendapuntParent } from './parents.ts';

export const casusbespreking: CasusbesprekingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.casusbespreking(context.scope('Casusbespreking')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
  heldOn: (parent) => (parent.status === 'GEHOUDEN' ? parent.heldOn : null),
  consulent: ({ consulent }) => (consulent === null ? null : { id: consulent }),
  deelnemers: ({ deelnemers }) => deelnemers.map((id) => ({ id })),
  agenda: (bespreking) => bespreking.agenda.map((punt) => ({ ...punt, bespreking })),
};

const besluitOf = ({ bespreking, casus }: AgendapuntParent): BesprekingBesluit | null =>
  besluitenOf(bespreking).find((besluit) => besluit.casus === casus) ?? null;

export const agendapunt: AgendapuntResolvers = {
  casusbespreking: ({ bespreking }, _, context) =>
    context.loaders.casusbespreking(context.scope('Agendapunt.casusbespreking')).load(bespreking.id),
  casus: ({ casus }, _, context) => context.loaders.casus(context.scope('Agendapunt.casus')).load(casus),
  on: ({ bespreking }) => (bespreking.status === 'GEHOUDEN' ? bespreking.heldOn : bespreking.plannedOn),
  besluit: (parent) => besluitOf(parent)?.besluit ?? null,
  uitkomst: (parent) => besluitOf(parent)?.uitkomst ?? null,
  acties: (parent) => [...(besluitOf(parent)?.acties ?? [])],
};

export const actie: ActieResolvers = {
  wie: ({ wie }) => (wie === null ? null : { id: wie }),
};
