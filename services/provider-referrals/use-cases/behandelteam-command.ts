import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { type Behandelteam, type BehandelteamDecision, type BehandelteamLid, lastChange } from '../domain/behandelteam.ts';
import { isOrganisatieCode } from '../domain/provider.ts';
import { toldOfBehandelteam } from '../messaging/publishes-contract.ts';

export interface OnBehandelteam {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly behandelteam: string;
  readonly occurredOn: LocalDate;
}

export interface LidInput {
  readonly professional: string;
  readonly organisatie: string;
}

/** Who comes into a team; `ORGANISATIE_MALFORMED` when that is no code of an organisation. */
export function lidFrom({ professional, organisatie }: LidInput): Pick<BehandelteamLid, 'professional' | 'organisatie'> {
  if (!isOrganisatieCode(organisatie)) throw badInput('ORGANISATIE_MALFORMED');
  return { professional: parseUuid(professional), organisatie };
}

/** The Behandelteam of a command with its business date: none before the last change of its places (`BEFORE_BEHANDELTEAM`). */
export async function loadBehandelteam(
  service: UseCases,
  tx: Tx,
  input: OnBehandelteam,
): Promise<{ readonly team: Behandelteam; readonly on: LocalDate }> {
  const team = await tx.load(behandelteamAggregate, parseUuid(input.behandelteam));
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < lastChange(team)) throw badInput('BEFORE_BEHANDELTEAM');
  return { team, on };
}

/** Saves what was decided, or throws why not. */
export function saveBehandelteam(tx: Tx, decision: BehandelteamDecision<string>): Promise<Behandelteam> {
  const { state, events } = decided(decision);
  return tx.save(
    behandelteamAggregate,
    state,
    events.map((event) => toldOfBehandelteam(state, event)),
  );
}
