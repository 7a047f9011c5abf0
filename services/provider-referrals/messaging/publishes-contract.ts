import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import { type Behandelteam, type BehandelteamEvent, inTeam } from '../domain/behandelteam.ts';
import type { Contract, ContractEvent } from '../domain/contract.ts';
import type { Provider, ProviderEvent } from '../domain/provider.ts';

type Told = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

export function toldOfProvider({ id: provider, organisatie }: Provider, { type, on: occurredOn }: ProviderEvent): Told {
  switch (type) {
    case 'ProviderRegistered':
      return { type: 'nl.providers.provider-registered.v1', data: { provider, organisatie, occurredOn } };
    case 'SubcontractorAdded':
      return { type: 'nl.providers.subcontractor-added.v1', data: { provider, occurredOn } };
    case 'SubcontractorEnded':
      return { type: 'nl.providers.subcontractor-ended.v1', data: { provider, occurredOn } };
    default:
      return unreachable(type);
  }
}

/** With whom and from when until when, never for what or how much. */
export function toldOfContract({ id: contract, provider, organisatie, since, until }: Contract, event: ContractEvent): Told {
  const told = { contract, provider, occurredOn: event.on };
  const ends = until === null ? {} : { until };
  switch (event.type) {
    case 'ContractAgreed':
      return { type: 'nl.contracts.contract-agreed.v1', data: { ...told, organisatie, since, ...ends } };
    case 'ContractChanged':
      return { type: 'nl.contracts.contract-changed.v1', data: told };
    case 'ContractEnded':
      return { type: 'nl.contracts.contract-ended.v1', data: { ...told, until: event.until } };
    case 'LumpSumSignalled':
      return { type: 'nl.contracts.lump-sum-signalled.v1', data: { ...told, jaar: event.jaar, level: event.level } };
    default:
      return unreachable(event);
  }
}

export function toldOfBehandelteam(team: Behandelteam, { type, on: occurredOn }: BehandelteamEvent): Told {
  const { id: behandelteam, inwoner, melding, casus } = team;
  const of = { ...(melding === null ? {} : { melding }), ...(casus === null ? {} : { casus }) };
  const told = { behandelteam, inwoner, ...of, occurredOn };
  switch (type) {
    case 'BehandelteamFormed':
      return { type: 'nl.behandelteams.behandelteam-formed.v1', data: { ...told, members: membersOf(team) } };
    case 'BehandelteamChanged':
      return { type: 'nl.behandelteams.behandelteam-changed.v1', data: { ...told, members: membersOf(team) } };
    case 'BehandelteamEnded':
      return { type: 'nl.behandelteams.behandelteam-ended.v1', data: told };
    case 'UithuisplaatsingAverted':
      return { type: 'nl.behandelteams.behandelteam-averted-uithuisplaatsing.v1', data: told };
    default:
      return unreachable(type);
  }
}

/** A team that works has several. */
function membersOf(team: Behandelteam): EventData['nl.behandelteams.behandelteam-formed.v1']['members'] {
  const [first, ...others] = inTeam(team).map(({ professional, organisatie, trekker: lead }) => ({ professional, organisatie, lead }));
  if (first === undefined) throw new Error('A Behandelteam without members');
  return [first, ...others];
}
