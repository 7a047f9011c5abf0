import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { type TermijnAnswer, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { lateSince, loketOwner } from '@kerngraaf/schema/terms/signals.ts';
import { type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { type Lokettermijn, signalOrder, signalPage, termijnOrder, termijnPage } from '../database/termijn-reads.ts';
import { termijnenVan } from '../domain/onderzoek-termijnen.ts';
import type { Context } from './context.ts';
import type { LoketSignalResolvers, LokettermijnResolvers, QueryResolvers } from './generated.ts';

export const termijnenLoket: NonNullable<QueryResolvers['termijnenLoket']> = async (
  _,
  { gemeente, first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, termijnOrder);
  const rows = await termijnPage(context.loaders.manager, context.scope('Query.termijnenLoket'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

export const loketSignals: NonNullable<QueryResolvers['loketSignals']> = async (_, { gemeente, first = null, after = null }, context) => {
  const page = pageArguments({ first, after }, signalOrder);
  const rows = await signalPage(context.loaders.manager, context.scope('Query.loketSignals'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

/** What it belongs to is read by the right to the list: it is on the list because the caller may see it. */
export const lokettermijn: LokettermijnResolvers = {
  termijn: (parent, _, context) => shownTermijn(parent, context, context.scope('Lokettermijn.termijn')),
  onderzoek: ({ bij, aggregate }, _, context) =>
    bij === 'ONDERZOEK' ? context.loaders.onderzoek(context.scope('Lokettermijn.onderzoek')).load(aggregate) : null,
  aanvraag: ({ bij, aggregate }, _, context) =>
    bij === 'AANVRAAG' ? context.loaders.aanvraag(context.scope('Lokettermijn.aanvraag')).load(aggregate) : null,
  bezwaar: ({ bij, aggregate }, _, context) =>
    bij === 'BEZWAAR' ? context.loaders.bezwaar(context.scope('Lokettermijn.bezwaar')).load(aggregate) : null,
  voorziening: ({ bij, aggregate }, _, context) =>
    bij === 'VOORZIENING' ? context.loaders.voorziening(context.scope('Lokettermijn.voorziening')).load(aggregate) : null,
};

/** As on the work list. */
export const loketSignal: LoketSignalResolvers = {
  owner: () => loketOwner,
  since: lateSince,
  termijn: (parent, _, context) => shownTermijn(parent, context, context.scope('LoketSignal.termijn')),
  aanvraag: ({ bij, aggregate }, _, context) =>
    bij === 'AANVRAAG' ? context.loaders.aanvraag(context.scope('LoketSignal.aanvraag')).load(aggregate) : null,
  bezwaar: ({ bij, aggregate }, _, context) =>
    bij === 'BEZWAAR' ? context.loaders.bezwaar(context.scope('LoketSignal.bezwaar')).load(aggregate) : null,
  voorziening: ({ bij, aggregate }, _, context) =>
    bij === 'VOORZIENING' ? context.loaders.voorziening(context.scope('LoketSignal.voorziening')).load(aggregate) : null,
};

async function shownTermijn(parent: Lokettermijn, context: Context, scope: Scope): Promise<TermijnAnswer> {
  const termijn = termijnOf(await termijnenBij(parent, context, scope), parent.code);
  if (termijn === null) throw new Error(`A term on the work list is gone: ${parent.code}`);
  return termijnAnswer(termijn, profileFor(context, parent.gemeente, termijn.startedOn), context.clock);
}

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
