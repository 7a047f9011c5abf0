import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { termijnOfHop } from '../domain/melding-termijnen.ts';
import { currentHop, isOpen } from '../domain/traject.ts';
import type { TrajectResolvers } from './generated.ts';
import { answerOf } from './termijn.ts';

export const traject: TrajectResolvers = {
  __resolveReference: async ({ id: given }, context) => {
    const id = parseUuid(given);
    const melding = await context.loaders.meldingOfTraject(context.scope('Traject')).load(id);
    const found = melding?.trajecten.find((each) => each.id === id);
    return melding === null || found === undefined ? null : { melding, traject: found };
  },
  id: ({ traject: { id } }) => id,
  melding: ({ melding }) => melding,
  soort: ({ traject: own }) => currentHop(own).receiver.soort,
  kernteam: ({ melding: { gemeente }, traject: own }) => {
    const { receiver } = currentHop(own);
    return receiver.soort === 'KERNTEAM' ? { gemeenteCode: gemeente, code: receiver.kernteam } : null;
  },
  hop: ({ traject: own }) => currentHop(own).number,
  status: ({ traject: { status } }) => status,
  moment: ({ traject: own }) => currentHop(own).moment,
  reden: ({ traject: own }) => currentHop(own).reden,
  afwijkreden: ({ traject: own }) => currentHop(own).afwijkreden,
  openedOn: ({ traject: { hops } }) => hops[0].openedOn,
  endedOn: ({ traject: own }) => (isOpen(own) ? null : own.endedOn),
  termijn: ({ melding, traject: own }, _, context) => {
    const termijn = termijnOfHop(melding, own.id, currentHop(own).number);
    return termijn === null ? null : answerOf(melding, termijn, context);
  },
  oplossing: ({ traject: own }) => (own.status === 'AFGESLOTEN' ? own.oplossing : null),
};
