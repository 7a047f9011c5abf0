import { join } from 'node:path';
import { type BusDeclaration, readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import { aansluiting } from '../../services/intake/database/aansluiting.ts';
import { betrokkenheid as betrokkenheidIntake } from '../../services/intake/database/betrokkenheid.ts';
import { doorstroom } from '../../services/intake/database/doorstroom.ts';
import { topics as intakeFollows } from '../../services/intake/messaging/subscribes.ts';
import { betrokkenheid as betrokkenheidKernteams } from '../../services/kernteams/database/betrokkenheid.ts';
import { topics as kernteamsFollows } from '../../services/kernteams/messaging/subscribes.ts';
import { projections as loket } from '../../services/loket-toekenning/database/projections.ts';
import { topics as loketFollows } from '../../services/loket-toekenning/messaging/subscribes.ts';

/** Of each owner that runs: the topics that it takes, and the projections that the load fills. */
export const OWNERS: ReadonlyMap<string, { readonly follows: readonly string[]; readonly projections: readonly Projection[] }> = new Map([
  ['intake', { follows: intakeFollows, projections: [aansluiting, betrokkenheidIntake, doorstroom] }],
  ['kernteams', { follows: kernteamsFollows, projections: [betrokkenheidKernteams] }],
  ['loket-toekenning', { follows: loketFollows, projections: loket }],
]);

/** What every bus of the harness holds, and who may do what on it. */
export const DECLARATION: BusDeclaration = readBusDeclaration(join(import.meta.dirname, '../../schema/events'));
