import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound, refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { productOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { casusInHand, diedOn, gemeenteOf, isAtLoket, isMeldingOf } from '../database/known-reads.ts';
import { referralAggregate } from '../database/referral.ts';
import { hasPending } from '../database/referral-reads.ts';
import type { Referral, VoorgesteldDoor } from '../domain/referral.ts';
import { requestAndSend, requestReferral, verwijsredenMistake } from '../domain/referral-steps.ts';
import { doingOn, saveNewReferral } from './referral-command.ts';
import { assertMaySend, receiverBy } from './send-right.ts';

export interface RequestReferralInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly melding?: string | null | undefined;
  readonly casus?: string | null | undefined;
  readonly behandelteam?: string | null | undefined;
  readonly product: string;
  readonly verwijsreden?: string | null | undefined;
  readonly toelichting?: string | null | undefined;
  readonly hulpvraag: string;
  readonly voorgesteldDoor: VoorgesteldDoor;
  readonly samenMetTeam?: boolean | null | undefined;
  readonly contract?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function requestReferralUseCase(service: UseCases, command: Command<RequestReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const inwoner = parseUuid(input.inwoner);
    const gemeente = await gemeenteOf(tx.manager, tx.scope, inwoner);
    if (gemeente === null) throw notFound();
    const whose = { gemeente, inwoner };
    const profile = profileOf(service, whose, on);
    assertSound(verwijsredenMistake(input.verwijsreden ?? null, profile.verwijsredenen));
    const product = known(productOn(profile.producten, input.product, on), 'PRODUCT_UNKNOWN').code;
    const from = await askedFrom(tx, whose, input);
    const behandelteam = await behandelteamOf(tx, whose, input.behandelteam);
    // Held: two that ask the same for one resident come after each other.
    if ((await diedOn(tx.manager, tx.scope, whose)) !== null) throw refused('INWONER_DECEASED');
    if (await hasPending(tx.manager, tx.scope, { ...whose, product, wettelijk: false })) throw refused('REFERRAL_ALREADY_OPEN');
    const request = {
      ...{ id: service.newId(), ...whose, ...from, behandelteam, wettelijk: false, product },
      gevraagdDoor: tx.actor.organisation ?? null,
      gevraagdAls: tx.actor.function ?? null,
      voorgesteldDoor: input.voorgesteldDoor,
      samenMetTeam: input.samenMetTeam ?? false,
      verwijsreden: input.verwijsreden ?? null,
      toelichting: ifGiven(input.toelichting, shortText),
      hulpvraag: longText(input.hulpvraag),
    };
    const doing = doingOn(tx, profile, on);
    if (input.contract === null || input.contract === undefined) return saveNewReferral(tx, decided(requestReferral(request, doing)));
    assertMaySend(tx, profile, product, on);
    const receiver = await receiverBy(tx, request, input.contract, on);
    return saveNewReferral(tx, decided(requestAndSend(request, { ...receiver, ...doing })));
  });
}

interface From {
  readonly melding: Uuid | null;
  readonly casus: Uuid | null;
  readonly kernteam: string | null;
}

/** What it begins with: a casus that her team has in hand, or at the loket a question of the resident; else who asks may not know of her. */
async function askedFrom(
  tx: Tx,
  whose: { readonly gemeente: string; readonly inwoner: Uuid },
  input: Pick<RequestReferralInput, 'casus' | 'melding'>,
): Promise<From> {
  const [casus, melding] = [ifGiven(input.casus, parseUuid), ifGiven(input.melding, parseUuid)];
  const { manager, scope } = tx;
  if (scope.rows === 'consulent' && !(await isAtLoket(manager, scope, whose.gemeente))) throw notFound();
  const named = scope.rows === 'team' || casus !== null || melding !== null;
  const inHand = named ? await casusInHand(manager, scope, { ...whose, casus, melding }) : null;
  if (inHand !== null) return { casus: inHand.casus, melding: inHand.melding, kernteam: inHand.kernteam };
  if (scope.rows === 'team') throw notFound();
  // Who loads history names a casus that may have ended since.
  if (scope.rows !== 'gemeente' && casus !== null) throw notFound();
  if (melding !== null && !(await isMeldingOf(manager, scope, { ...whose, melding }))) throw notFound();
  return { casus, melding, kernteam: null };
}

/** The Behandelteam that a referral belongs to: of the same resident, and at work. */
async function behandelteamOf(
  tx: Tx,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: Uuid },
  id: string | null | undefined,
): Promise<Uuid | null> {
  if (id === null || id === undefined) return null;
  const team = await tx.find(behandelteamAggregate, parseUuid(id));
  if (team === null || team.gemeente !== gemeente || team.inwoner !== inwoner) throw notFound();
  if (team.status === 'BEEINDIGD') throw refused('BEHANDELTEAM_ENDED');
  return team.id;
}
