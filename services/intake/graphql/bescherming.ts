import { grondVan, redenOf } from '@kerngraaf/schema/law/bescherming.ts';
import type { BeschermingRedenResolvers, BeschermingResolvers, BezoekwaarschuwingResolvers } from './generated.ts';

export const bescherming: BeschermingResolvers = {
  inwoner: ({ inwoner: id }) => ({ id }),
  reden: ({ reden }) => redenOf(reden),
  vastgelegdDoor: ({ vastgelegdDoor: id }) => ({ id }),
  opgehevenOp: ({ opgeheven }) => opgeheven?.op ?? null,
  opheffingReden: ({ opgeheven }) => (opgeheven === null ? null : redenOf(opgeheven.reden)),
  opgehevenDoor: ({ opgeheven }) => (opgeheven === null ? null : { id: opgeheven.door }),
  nietBevestigdDoor: ({ nietBevestigdDoor }) => nietBevestigdDoor?.slice() ?? null,
};

export const bezoekwaarschuwing: BezoekwaarschuwingResolvers = {
  inwoner: ({ inwoner: id }) => ({ id }),
  reden: ({ reden }) => redenOf(reden),
  vastgelegdDoor: ({ vastgelegdDoor: id }) => ({ id }),
};

export const beschermingReden: BeschermingRedenResolvers = {
  artikel: (reden) => grondVan(reden).artikel,
  bevestigd: (reden) => grondVan(reden).bevestigd,
};
