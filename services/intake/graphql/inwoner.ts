import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { inzagenOf } from '@kerngraaf/schema/access/inzagen.ts';
import { doelRegel } from '@kerngraaf/schema/law/toestemming.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { meldingFrom } from '../database/melding-from-rows.ts';
import { meldingOrder } from '../database/melding-reads.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { isExpired } from '../domain/toestemming.ts';
import type { Context } from './context.ts';
import type { InwonerResolvers, ToestemmingResolvers } from './generated.ts';
import type { InwonerParent } from './parents.ts';
import { veiligThuisMeldingen } from './veilig-thuis.ts';

export const inwoner: InwonerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  intakeInzagen: inzagenOf('intakeInzagen'),
  version: async (parent, _, context) => (await seen(parent, context, 'version'))?.version ?? null,
  intakeGemeente: async (parent, _, context) => {
    const gemeente = (await seen(parent, context, 'intakeGemeente'))?.gemeente;
    return gemeente === undefined ? null : { code: gemeente };
  },
  kern: async (parent, _, context) => {
    const { kern, gemeente } = (await seen(parent, context, 'kern')) ?? { kern: null };
    return kern === null ? null : entryOf(profileFor(context, gemeente)?.kernen, kern);
  },
  naam: async (parent, _, context) => (await seen(parent, context, 'naam'))?.naam ?? null,
  geboortedatum: async (parent, _, context) => (await seen(parent, context, 'geboortedatum'))?.geboortedatum ?? null,
  bsn: async ({ id }, _, context) => (await context.loaders.bsn(context.scope('Inwoner.bsn')).load(id))?.bsn ?? null,
  overledenOp: async (parent, _, context) => (await seen(parent, context, 'overledenOp'))?.overledenOp ?? null,
  vertrokkenOp: async (parent, _, context) => (await seen(parent, context, 'vertrokkenOp'))?.vertrokkenOp ?? null,
  vertegenwoordigers: async (parent, _, context) =>
    (await seen(parent, context, 'vertegenwoordigers'))?.vertegenwoordigers.map(({ inwoner: id, soort, since }) => ({
      inwoner: { id },
      soort,
      since,
    })) ?? null,
  meldingen: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, meldingOrder);
    const rows = await context.loaders.meldingenOfInwoner(context.scope('Inwoner.meldingen')).load(id, page);
    return toConnection(rows, page, meldingFrom);
  },
  veiligThuisMeldingen,
  bezoekwaarschuwing: ({ id }, _, context) => context.loaders.bezoekwaarschuwing(context.scope('Inwoner.bezoekwaarschuwing')).load(id),
  bescherming: ({ id }, _, context) => context.loaders.bescherming(context.scope('Inwoner.bescherming')).load(id),
  toestemmingen: async ({ id }, _, context) => [
    ...(await context.loaders.toestemmingenOfInwoner(context.scope('Inwoner.toestemmingen')).load(id)),
  ],
};

export const toestemming: ToestemmingResolvers = {
  inwoner: ({ inwoner: id }) => ({ id }),
  melding: ({ melding: id }, _, context) => context.loaders.melding(context.scope('Melding')).load(id),
  vertegenwoordiger: ({ vertegenwoordiger: id }) => (id === null ? null : { id }),
  nietBevestigdDoor: ({ nietBevestigdDoor }) => nietBevestigdDoor?.slice() ?? null,
  ontvanger: ({ doel }) => doelRegel(doel).ontvanger,
  // Nothing happens to it on that day.
  status: (parent, _, { clock }) =>
    parent.status !== 'INGETROKKEN' && isExpired(parent, localDateAt(clock.now())) ? 'VERLOPEN' : parent.status,
  eersteOp: (parent) => (parent.status === 'WACHT_OP_TWEEDE' ? null : (parent.eerste?.op ?? null)),
  ingetrokkenOp: (parent) => (parent.status === 'INGETROKKEN' ? parent.ingetrokkenOp : null),
};

/** The resident as far as the right to this field lets the reader see her; null else. */
const seen = ({ id }: InwonerParent, context: Context, field: keyof InwonerResolvers): Promise<Inwoner | null> =>
  context.loaders.inwoner(context.scope(`Inwoner.${field}`)).load(id);
