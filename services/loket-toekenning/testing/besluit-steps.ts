import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import type { OpenOnderzoek } from '../domain/onderzoek.ts';
import { decideAanvraagUseCase } from '../use-cases/decide-aanvraag.ts';
import type { OnderdeelInput } from '../use-cases/onderdeel-input.ts';
import { anAanvraag, motivering } from './besluit-fixtures.ts';
import { aDossier, anOpenOnderzoek, day } from './fixtures.ts';
import { type TestUseCases, TODAY } from './use-cases.ts';

/** A part as a client sends it: granted in kind for a year. */
export const grantedPart = (own: Partial<OnderdeelInput> = {}): OnderdeelInput => ({
  product: 'huishoudelijke-hulp',
  uitkomst: 'TOEGEKEND',
  grond: 'wmo-2.3.5-lid-3',
  motivering,
  toekenning: { leveringsvorm: 'ZIN', since: TODAY, until: day('2027-03-09'), omvang: '2 uur per week', bedrag: 312_000 },
  ...own,
});

export const refusedPart = (own: Partial<OnderdeelInput> = {}): OnderdeelInput =>
  grantedPart({ uitkomst: 'AFGEWEZEN', grond: 'wmo-2.3.5-lid-3-voldoende', toekenning: null, ...own });

/** An onderzoek whose verslag was sent yesterday, about someone of her own. */
export const researched = (own: Partial<OpenOnderzoek> = {}): OpenOnderzoek =>
  anOpenOnderzoek({
    inwoner: newId(),
    dossier: aDossier({ wet: 'WMO', acceptedOn: day('2026-03-02'), verslag: { sentOn: day('2026-03-09'), tekst: 'Hulp is nodig' } }),
    ...own,
  });

export async function givenResearched(test: TestUseCases, own: Partial<OpenOnderzoek> = {}): Promise<OpenOnderzoek> {
  const onderzoek = researched(own);
  await test.given(onderzoekAggregate, onderzoek);
  return onderzoek;
}

interface OnAanvraag {
  readonly commandId: Uuid;
  readonly expectedVersion: number;
  readonly aanvraag: Uuid;
  readonly occurredOn: LocalDate;
}

/** The input of a command on an aanvraag, on the day of the test's clock. */
export const onAanvraag = <More extends object>(aanvraag: Aanvraag, more: More): OnAanvraag & More => ({
  commandId: newId(),
  expectedVersion: aanvraag.version,
  aanvraag: aanvraag.id,
  occurredOn: TODAY,
  ...more,
});

interface Publishing {
  readonly commandId: Uuid;
  readonly expectedVersion: number;
  readonly beschikking: Uuid;
  readonly wijze: 'POST';
  readonly geadresseerde: { readonly naam: string; readonly adresregels: readonly string[] };
  readonly occurredOn: LocalDate;
}

/** The input that makes a beschikking known today. */
export const publishing = <More extends object>(beschikking: Beschikking, more: More): Publishing & More => ({
  commandId: newId(),
  expectedVersion: beschikking.version,
  beschikking: beschikking.id,
  wijze: 'POST',
  geadresseerde: { naam: 'Ans Proef', adresregels: ['Dorpsstraat 1', '6661 AA Elst'] },
  occurredOn: TODAY,
  ...more,
});

/** An aanvraag that may be decided. */
export async function givenAanvraag(test: TestUseCases, own: Parameters<typeof anAanvraag>[0] = {}): Promise<Aanvraag> {
  const { gemeente = '1734' } = own;
  const onderzoek = await givenResearched(test, { gemeente });
  const asked = anAanvraag({ onderzoek: onderzoek.id, melding: onderzoek.melding, inwoner: onderzoek.inwoner ?? newId(), ...own });
  await test.given(aanvraagAggregate, asked);
  return asked;
}

export const deciding = (test: TestUseCases, aanvraag: Aanvraag, more: object, as: Actor): Promise<Aanvraag> =>
  decideAanvraagUseCase(test.service, test.command('decideAanvraag', onAanvraag(aanvraag, { onderdelen: [grantedPart()], ...more }), as));

/** The beschikking by which someone decided a new aanvraag. */
export async function decidedBy(
  test: TestUseCases,
  as: Actor,
  more: object = {},
  own: Parameters<typeof anAanvraag>[0] = {},
): Promise<Beschikking> {
  const aanvraag = await deciding(test, await givenAanvraag(test, own), more, as);
  if (aanvraag.status !== 'BESLIST') throw new Error('It was decided');
  const beschikking = await test.stored(beschikkingAggregate, aanvraag.beschikking, aanvraag.gemeente);
  if (beschikking === null) throw new Error('It is stored');
  return beschikking;
}

/** What a refused attempt must leave as it was. */
const tables = ['aanvraag', 'beschikking', 'besluitonderdeel', 'brief', 'voorziening', 'outbox', 'command_log', 'deadline'];
export const counts = (test: TestUseCases): Promise<readonly number[]> => Promise.all(tables.map(test.count));
