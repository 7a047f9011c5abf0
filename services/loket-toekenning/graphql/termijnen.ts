import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { type Lokettermijn, termijnOrder, termijnPage } from '../database/termijn-reads.ts';
import { termijnenVan } from '../domain/onderzoek-termijnen.ts';
import type { Context } from './context.ts';
import type { LokettermijnResolvers, QueryResolvers } from './generated.ts';

export const termijnenLoket: NonNullable<QueryResolvers['termijnenLoket']> = async (
  _,
  { gemeente, first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, termijnOrder);
  const rows = await termijnPage(context.loaders.manager, context.scope('Query.termijnenLoket'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

/** What it belongs to is read by the right to the list: it is on the list because the caller may see it. */
export const lokettermijn: LokettermijnResolvers = {
  termijn: async (parent, _, context) => {
    const termijn = termijnOf(await termijnenBij(parent, context, context.scope('Lokettermijn.termijn')), parent.code);
    if (termijn === null) throw new Error(`A term on the work list is gone: ${parent.code}`);
    return termijnAnswer(termijn, profileFor(context, parent.gemeente, termijn.startedOn), context.clock);
  },
  onderzoek: ({ bij, aggregate }, _, context) =>
    bij === 'ONDERZOEK' ? context.loaders.onderzoek(context.scope('Lokettermijn.onderzoek')).load(aggregate) : null,
  aanvraag: ({ bij, aggregate }, _, context) =>
    bij === 'AANVRAAG' ? context.loaders.aanvraag(context.scope('Lokettermijn.aanvraag')).load(aggregate) : null,
  bezwaar: ({ bij, aggregate }, _, context) =>
    bij === 'BEZWAAR' ? context.loaders.bezwaar(context.scope('Lokettermijn.bezwaar')).load(aggregate) : null,
  voorziening: ({ bij, aggregate }, _, context) =>
    bij === 'VOORZIENING' ? context.loaders.voorziening(context.scope('Lokettermijn.voorziening')).load(aggregate) : null,
};

async function termijnenBij({ bij, aggregate, melding }: Lokettermijn, { loaders }: Context, scope: Scope): Promise<readonly Termijn[]> {
  switch (bij) {
    case 'ONDERZOEK': {
      const onderzoek = await loaders.onderzoek(scope).load(aggregate);
      return onderzoek === null ? [] : termijnenVan(onderzoek, await loaders.meldingTermijnen(scope).load(melding));
    }
    case 'AANVRAAG':
      return (await loaders.aanvraag(scope).load(aggregate))?.termijnen ?? [];
    case 'BEZWAAR':
      return (await loaders.bezwaar(scope).load(aggregate))?.termijnen ?? [];
    case 'VOORZIENING':
      return (await loaders.voorziening(scope).load(aggregate))?.termijnen ?? [];
  }
}
