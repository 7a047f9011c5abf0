import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf, type Named } from '@kerngraaf/schema/profiles/profile.ts';
import type { GeplaatstOnderdeel } from '../database/beschikking-reads.ts';
import { toekenningOf, type Uitkomst } from '../domain/besluitonderdeel.ts';
import type { Context } from './context.ts';
import type {
  BesluitonderdeelResolvers,
  OnderdeelAfgewezenResolvers,
  OnderdeelGedeeltelijkResolvers,
  OnderdeelToegekendResolvers,
} from './generated.ts';

type TypeName = 'OnderdeelToegekend' | 'OnderdeelGedeeltelijk' | 'OnderdeelAfgewezen';

const typeNames: Readonly<Record<Uitkomst, TypeName>> = {
  TOEGEKEND: 'OnderdeelToegekend',
  GEDEELTELIJK: 'OnderdeelGedeeltelijk',
  AFGEWEZEN: 'OnderdeelAfgewezen',
};

/** A reference by one of the outcomes is to a part with that outcome. */
const referenced =
  (name: TypeName) =>
  async ({ id }: { id: string }, context: Context): Promise<GeplaatstOnderdeel | null> => {
    const found = await context.loaders.onderdeel(context.scope(name)).load(parseUuid(id));
    return found !== null && typeNames[found.deel.uitkomst] === name ? found : null;
  };

const productOf = ({ deel, gemeente, decidedOn }: GeplaatstOnderdeel, _: object, context: Context): Named =>
  entryOf(profileFor(context, gemeente, decidedOn)?.producten, deel.product);

const deel = {
  id: (parent: GeplaatstOnderdeel) => parent.deel.id,
  product: productOf,
  grond: (parent: GeplaatstOnderdeel) => grondOf(parent.deel.grond),
  motivering: (parent: GeplaatstOnderdeel) => [...parent.deel.motivering],
};

const toegekend = {
  leveringsvorm: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.leveringsvorm ?? null,
  since: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.since ?? null,
  until: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.until ?? null,
  omvang: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.omvang ?? null,
  bedrag: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.bedrag ?? null,
  pgb: (parent: GeplaatstOnderdeel) => toekenningOf(parent.deel)?.pgb ?? null,
};

export const besluitonderdeel: BesluitonderdeelResolvers = {
  __resolveType: ({ deel: { uitkomst } }) => typeNames[uitkomst],
  __resolveReference: ({ id }, context) => context.loaders.onderdeel(context.scope('Besluitonderdeel')).load(parseUuid(id)),
};

export const onderdeelToegekend: OnderdeelToegekendResolvers = {
  ...deel,
  ...toegekend,
  __resolveReference: referenced('OnderdeelToegekend'),
};

export const onderdeelGedeeltelijk: OnderdeelGedeeltelijkResolvers = {
  ...deel,
  ...toegekend,
  __resolveReference: referenced('OnderdeelGedeeltelijk'),
  nietToegekend: (parent) => (parent.deel.uitkomst === 'GEDEELTELIJK' ? parent.deel.nietToegekend : null),
};

export const onderdeelAfgewezen: OnderdeelAfgewezenResolvers = {
  ...deel,
  __resolveReference: referenced('OnderdeelAfgewezen'),
};
