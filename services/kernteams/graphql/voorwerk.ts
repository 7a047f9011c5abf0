import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import type { Ondersteuningsplan } from '../domain/plan.ts';
import { newestOf, type Voorwerk, type VoorwerkVersie, versiesOf } from '../domain/voorwerk.ts';
import type { VoorwerkInhoud } from '../domain/voorwerk-inhoud.ts';
import type { Context } from './context.ts';
import type { Ondersteuningsplan as ShownPlan, VoorwerkResolvers, VoorwerkVersionResolvers } from './generated.ts';
import type { VoorwerkVersionParent } from './parents.ts';
import { answerOf } from './signals.ts';

export const voorwerk: VoorwerkResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.voorwerk(context.scope('Voorwerk')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  casus: ({ casus }, _, context) => context.loaders.casus(context.scope('Voorwerk.casus')).load(casus),
  melding: ({ melding }) => ({ id: melding }),
  inwoner: ({ inwoner }) => (inwoner === null ? null : { id: inwoner }),
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
  voorwerkVersion: (parent) => newestOf(parent)?.nummer ?? null,
  offeredOn: (parent) => newestOf(parent)?.offeredOn ?? null,
  termijn: (parent, _, context) => (parent.status === 'CONCEPT' ? null : answerOf(parent.gemeente, parent.termijn, context)),
  versies: (parent) => versiesOf(parent).map((versie) => versionOf(parent, versie)),
  versie: (parent, { nummer }) => {
    const versie = versiesOf(parent).find((each) => each.nummer === nummer);
    return versie === undefined ? null : versionOf(parent, versie);
  },
};

const versionOf = ({ gemeente }: Voorwerk, versie: VoorwerkVersie): VoorwerkVersionParent => ({ ...versie, gemeente });

export const voorwerkVersion: VoorwerkVersionResolvers = {
  plan: (parent, _, context) => shownPlan(context, parent.gemeente, contentOf(parent).plan),
  afstemming: (parent) => [...contentOf(parent).afstemming],
  takenOverOn: ({ antwoorden }) => antwoorden.findLast(({ soort }) => soort === 'OVERGENOMEN')?.on ?? null,
  returnedOn: ({ antwoorden }) => antwoorden.findLast(({ soort }) => soort === 'TERUGGEGEVEN')?.on ?? null,
};

const contentOf = ({ inhoud }: VoorwerkVersie): VoorwerkInhoud => JSON.parse(inhoud) as VoorwerkInhoud;

/** With the names of the catalogue that held when it was drawn up. */
export function shownPlan(context: Context, gemeente: string, plan: Ondersteuningsplan): ShownPlan {
  const { drawnUpOn, metInwoner, doelen, afspraken, arrangement } = plan;
  const catalogue = profileFor(context, gemeente, drawnUpOn)?.producten;
  const named = arrangement.map(({ product, ...own }) => ({ product, naam: entryOf(catalogue, product).naam, ...own }));
  return { drawnUpOn, metInwoner, doelen: [...doelen], afspraken: [...afspraken], arrangement: named };
}
