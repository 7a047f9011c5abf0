import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { day } from './fixtures.ts';
import { asked, registered, sent } from './residents.ts';
import type { TestService } from './service.ts';

/** What a test does with consents, as the graph's clients do. */
export interface Consents {
  give(as: Actor, inwoner: Inwoner, melding: Melding, more?: object): Promise<Answer>;
  join(as: Actor, toestemming: string, more?: object): Promise<Answer>;
  withdraw(as: Actor, toestemming: string, expectedVersion?: number, occurredOn?: string, selection?: string): Promise<Answer>;
  /** What was told of one: topic, type and data, in order. */
  told(id: string): Promise<readonly unknown[]>;
  /** A resident of Elst whose question the team has. */
  inElst(own?: Parameters<typeof registered>[1]): Promise<{ readonly inwoner: Inwoner; readonly melding: Melding }>;
  /** The same with a parent who has authority. */
  withParent(geboortedatum: string): Promise<{ readonly parent: Inwoner; readonly inwoner: Inwoner; readonly melding: Melding }>;
}

const fields =
  'id version status doel gegevenOp eersteOp geldigTot ingetrokkenOp ontvanger { soort code } inwoner { id } melding { id } vertegenwoordiger { id }';

export function consentsAt(service: () => TestService): Consents {
  const send = (as: Actor, name: string, type: string, input: object, selection = fields): Promise<Answer> =>
    service().ask(`mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`, {
      as,
      variables: { input: { commandId: newId(), ...input } },
    });
  const inElst: Consents['inElst'] = async (own = {}) => {
    const inwoner = await registered(service(), own);
    return { inwoner, melding: await sent(service(), await asked(service(), inwoner.id)) };
  };
  return {
    inElst,
    give: (as, { id: inwoner }, { id: melding }, more = {}) => {
      const consent = { inwoner, melding, doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK', occurredOn: '2015-06-09', ...more };
      return send(as, 'giveToestemming', 'GiveToestemming', consent);
    },
    join: (as, toestemming, more = {}) =>
      send(as, 'joinToestemming', 'JoinToestemming', { expectedVersion: 1, toestemming, occurredOn: '2015-06-10', ...more }),
    withdraw: (as, toestemming, expectedVersion = 1, occurredOn = '2015-06-10', selection = fields) =>
      send(as, 'withdrawToestemming', 'WithdrawToestemming', { expectedVersion, toestemming, occurredOn }, selection),
    told: (id) =>
      service().dataSource.query(
        "SELECT topic, type, envelope::jsonb->'data' AS data FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq",
        [id],
      ),
    withParent: async (geboortedatum) => {
      const parent = await registered(service());
      const vertegenwoordigers = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
      return { parent, ...(await inElst({ geboortedatum: day(geboortedatum), vertegenwoordigers })) };
    },
  };
}

/** The consent of an answer without errors. */
export async function given(answer: Promise<Answer>): Promise<Record<string, unknown> & { readonly id: Uuid }> {
  const { data, errors } = await answer;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0] as Record<string, unknown> & { id: Uuid };
}

/** Why it was refused; undefined when it was not. */
export const reasonOf = async (answer: Promise<Answer>): Promise<unknown> => (await answer).errors?.[0]?.extensions?.reason;
