import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { type TermijnAnswer, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { lateSince, loketOwner } from '@kerngraaf/schema/terms/signals.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { vraagKey } from '../database/casus.ts';
import { type CasusSignal, signalOrder, signalPage } from '../database/signal-reads.ts';
import { type Consulentvraag, dossierOf } from '../domain/casus.ts';
import type { Context } from './context.ts';
import type { CasusSignalResolvers, QueryResolvers } from './generated.ts';

export const casusSignals: NonNullable<QueryResolvers['casusSignals']> = async (_, { gemeente, first = null, after = null }, context) => {
  const page = pageArguments({ first, after }, signalOrder);
  const rows = await signalPage(context.loaders.manager, context.scope('Query.casusSignals'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, (row) => row);
};

/** A term of the gemeenteprofiel is named by the version that held when it began. */
export const answerOf = (gemeente: string, termijn: Termijn | null, context: Context): TermijnAnswer | null =>
  termijn === null ? null : termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock);

/** What it belongs to is read by the right to the list: it is on the list because the caller may see it. */
export const casusSignal: CasusSignalResolvers = {
  owner: () => loketOwner,
  since: lateSince,
  termijn: async (parent, _, context) => {
    const termijn = await termijnOf(parent, context, context.scope('CasusSignal.termijn'));
    return termijnAnswer(termijn, profileFor(context, parent.gemeente, termijn.startedOn), context.clock);
  },
  casus: ({ bij, aggregate }, _, context) =>
    bij === 'CASUS' ? context.loaders.casus(context.scope('CasusSignal.casus')).load(aggregate) : null,
  consulentvraag: async (parent, _, context) => {
    const { gemeente } = parent;
    const vraag = await vraagOf(parent, context, context.scope('CasusSignal.consulentvraag'));
    return vraag === null ? null : { ...vraag, gemeente };
  },
  voorwerk: ({ bij, aggregate }, _, context) =>
    bij === 'VOORWERK' ? context.loaders.voorwerk(context.scope('CasusSignal.voorwerk')).load(aggregate) : null,
};

async function vraagOf({ bij, aggregate, code }: CasusSignal, { loaders }: Context, scope: Scope): Promise<Consulentvraag | null> {
  const casus = bij === 'CASUS' ? await loaders.casus(scope).load(aggregate) : null;
  const vragen = casus === null ? [] : (dossierOf(casus)?.vragen ?? []);
  return vragen.find(({ id, termijn }) => termijn !== null && vraagKey(termijn, id) === code) ?? null;
}

async function termijnOf(signal: CasusSignal, context: Context, scope: Scope): Promise<Termijn> {
  const voorwerk = signal.bij === 'VOORWERK' ? await context.loaders.voorwerk(scope).load(signal.aggregate) : null;
  const own = voorwerk !== null && voorwerk.status !== 'CONCEPT' ? voorwerk.termijn : (await vraagOf(signal, context, scope))?.termijn;
  if (own === null || own === undefined) throw new Error(`A missed term is gone: ${signal.code}`);
  return own;
}
