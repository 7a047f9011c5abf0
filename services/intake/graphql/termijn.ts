import type { KeysetOrder } from '@kerngraaf/platform/database/keyset.ts';
import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { type TermijnAnswer, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { kernteamOwner, lateSince, loketOwner } from '@kerngraaf/schema/terms/signals.ts';
import { meldingFrom } from '../database/melding-from-rows.ts';
import { signalPage } from '../database/signal-reads.ts';
import { type StoredTermijn, termijnOrder, termijnPage } from '../database/termijn-reads.ts';
import type { Melding } from '../domain/melding.ts';
import { keyOf, type MeldingTermijn } from '../domain/melding-termijn.ts';
import { whoMustAct } from '../domain/melding-termijnen.ts';
import type { Context } from './context.ts';
import type { IntakeSignalResolvers, PoorttermijnResolvers, QueryResolvers } from './generated.ts';
import type { PoorttermijnParent, TrajectParent } from './parents.ts';

/** A term of the gemeenteprofiel is named by the version that held when it began. */
export const answerOf = ({ gemeente }: Melding, termijn: MeldingTermijn, context: Context): TermijnAnswer =>
  termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock);

export const termijnenPoort: NonNullable<QueryResolvers['termijnenPoort']> = async (
  _,
  { gemeente, status = null, first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, termijnOrder);
  const filter = { gemeente: parseGemeenteCode(gemeente), status };
  const rows = await termijnPage(context.loaders.manager, context.scope('Query.termijnenPoort'), filter, page);
  return toConnection(rows, page, onWorkList);
};

function onWorkList(row: StoredTermijn): PoorttermijnParent {
  const melding = meldingFrom(row);
  const termijn = melding.termijnen.find((each) => keyOf(each) === row.deadline_code);
  if (termijn === undefined) throw new Error('A deadline without its term');
  return { melding, termijn };
}

export const signalOrder: KeysetOrder = { ...termijnOrder, name: 'intakeSignals' };

export const intakeSignals: NonNullable<QueryResolvers['intakeSignals']> = async (_, { gemeente, first = null, after = null }, context) => {
  const page = pageArguments({ first, after }, signalOrder);
  const rows = await signalPage(context.loaders.manager, context.scope('Query.intakeSignals'), parseGemeenteCode(gemeente), page);
  return toConnection(rows, page, onWorkList);
};

export const poorttermijn: PoorttermijnResolvers = {
  termijn: ({ melding, termijn }, _, context) => answerOf(melding, termijn, context),
  traject: trajectOf,
};

export const intakeSignal: IntakeSignalResolvers = {
  soort: ({ termijn }) => termijn.code,
  owner: ({ melding, termijn }, _, context) => {
    const profile = profileFor(context, melding.gemeente);
    const holder = whoMustAct(melding, termijn);
    if (holder === null) return { soort: 'POORT', ...entryOf(profile?.poorten, melding.poort) };
    return holder.soort === 'LOKET' ? loketOwner : kernteamOwner(profile, holder.kernteam);
  },
  since: ({ termijn }) => lateSince(termijn),
  termijn: ({ melding, termijn }, _, context) => answerOf(melding, termijn, context),
  traject: trajectOf,
};

function trajectOf({ melding, termijn: { van } }: PoorttermijnParent): TrajectParent | null {
  const traject = van === null ? undefined : melding.trajecten.find(({ id }) => id === van.traject);
  return traject === undefined ? null : { melding, traject };
}
