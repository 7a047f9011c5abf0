import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { consulentJeugd, consulentWmo, poort, wijkteamHollandsKroon } from './actors.ts';
import type { TestService } from './service.ts';

/** Who works in the lane of Veilig Thuis in tests. */
export const poortLoket: Actor = { ...poort, subject: newId(), organisation: 'loket' };
export const jeugd: Actor = { ...consulentJeugd, organisation: 'loket' };
export const wmo: Actor = { ...consulentWmo, organisation: 'loket' };
export const wijkteam: Actor = { ...wijkteamHollandsKroon, organisation: 'incluzio' };

interface Elsewhere {
  readonly kernteam?: string;
  readonly gemeente?: string;
  readonly until?: string;
}

/** Gives someone the place of her function; at the loket without a team. */
export async function placed(service: TestService, who: Actor, { kernteam, gemeente = '1734', until }: Elsewhere = {}): Promise<void> {
  const id = newId();
  await service.tell(
    'nl.aansluitingen.aansluiting-started.v1',
    id,
    {
      aansluiting: id,
      professional: who.subject,
      organisatie: who.organisation ?? 'stuw',
      functie: who.function ?? '',
      since: '2015-01-01',
      ...(kernteam === undefined ? {} : { kernteam }),
      ...(until === undefined ? {} : { until }),
    },
    gemeente,
  );
}

export interface Received {
  readonly id: Uuid;
  readonly version: number;
}

/** One mutation of the lane, `REGISTER` unless named. */
export const lane = (service: TestService, name: string, input: object, as: Actor = poortLoket): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { result: ${name}(input: $input) { id version } }`;
  return service.ask(document, { as, variables: { input: { commandId: newId(), occurredOn: '2015-06-10', ...input } } });
};

/** What Veilig Thuis transferred about somebody, recorded at the loket. */
export async function received(service: TestService, inwoner: Uuid, own: object = {}, as: Actor = poortLoket): Promise<Received> {
  const betrokkenen = [{ inwoner, rol: 'KIND' }];
  const { data, errors } = await lane(
    service,
    'registerVeiligThuisMelding',
    { gemeente: '1734', betrokkenen, overdracht: 'Zorgen thuis', ...own },
    as,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.result as Received;
}

export interface Work {
  opened(): Promise<void>;
  accepted(professional: string): Promise<void>;
  named(professionals: readonly [string, ...string[]]): Promise<void>;
  closed(): Promise<void>;
}

/** What the receiver tells of its work on it. */
export function workOn(service: TestService, veiligThuisMelding: Uuid, gemeente: string = '1734'): Work {
  const veiligThuisOnderzoek = newId();
  const told = { veiligThuisOnderzoek, veiligThuisMelding, occurredOn: '2015-06-10' };
  const type = 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek';
  return {
    opened: () => service.tell(`${type}-opened.v1`, veiligThuisOnderzoek, told, gemeente),
    accepted: (professional) => service.tell(`${type}-accepted.v1`, veiligThuisOnderzoek, { ...told, professional }, gemeente),
    named: (professionals) =>
      service.tell(`${type}-named.v1`, veiligThuisOnderzoek, { ...told, professionals: [...professionals] }, gemeente),
    closed: () => service.tell(`${type}-closed.v1`, veiligThuisOnderzoek, told, gemeente),
  };
}

/** The same, taken up by somebody. */
export async function takenUp(service: TestService, melding: Received, by: Actor, gemeente: string = '1734'): Promise<Work> {
  const work = workOn(service, melding.id, gemeente);
  await work.opened();
  await work.accepted(by.subject);
  return work;
}
