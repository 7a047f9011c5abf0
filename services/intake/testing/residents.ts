import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { type OpenTrajectInput, openTrajectUseCase } from '../use-cases/open-traject.ts';
import { type RegisterInwonerInput, registerInwonerUseCase } from '../use-cases/register-inwoner.ts';
import { type RegisterMeldingInput, registerMeldingUseCase } from '../use-cases/register-melding.ts';
import { migratie } from './actors.ts';
import { day } from './fixtures.ts';
import type { TestService } from './service.ts';

type Without<Input> = Partial<Omit<Input, 'commandId'>>;

/** A resident of Elst, recorded. */
export const registered = ({ useCases, command }: TestService, own: Without<RegisterInwonerInput> = {}): Promise<Inwoner> =>
  registerInwonerUseCase(
    useCases,
    command('registerInwoner', { gemeente: '1734', naam: 'Anna de Vries', kern: 'elst', ...own }, { as: migratie }),
  );

/** A question by telephone at the kernteams' poort, primarily about her. */
export const asked = ({ useCases, command }: TestService, about: Uuid, own: Without<RegisterMeldingInput> = {}): Promise<Melding> => {
  const betrokkenen = [{ inwoner: about, rol: 'HULPVRAGER', primair: true } as const];
  const question = {
    soort: 'WMO_MELDING',
    kanaal: 'telefoon',
    poort: 'kernteam',
    soortMelder: 'INWONER',
    occurredOn: day('2015-06-08'),
  } as const;
  return registerMeldingUseCase(
    useCases,
    command('registerMelding', { gemeente: '1734', ...question, betrokkenen, ...own }, { as: migratie }),
  );
};

/** A traject of it, to the team Elst Noord. */
export const sent = ({ useCases, command }: TestService, melding: Melding, own: Without<OpenTrajectInput> = {}): Promise<Melding> => {
  const { id, version: expectedVersion, occurredOn } = melding;
  const kernteam = own.soort === 'LOKET' ? null : 'elst-noord';
  const opening = { soort: 'KERNTEAM', kernteam, moment: 'SCHIFTING', reden: 'Dichtbij', occurredOn } as const;
  return openTrajectUseCase(useCases, command('openTraject', { melding: id, expectedVersion, ...opening, ...own }, { as: migratie }));
};
