import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound, refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { productOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { diedOn, gemeenteOf, isAtLoket } from '../database/known-reads.ts';
import { referralAggregate } from '../database/referral.ts';
import { hasPending } from '../database/referral-reads.ts';
import { serves } from '../domain/contract.ts';
import type { Referral, ReferralRequest, Sent } from '../domain/referral.ts';
import { requestAndSend } from '../domain/referral-steps.ts';
import { isBesluit, makeToewijzing, toegewezenMistake } from '../domain/toewijzing.ts';
import { doingOn, saveNewReferral, saveToewijzing } from './referral-command.ts';
import { sentBy } from './send-right.ts';
import { type GrondInput, soundGrond } from './toewijzing-grond.ts';

export interface RegisterWettelijkeVerwijzingInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly product: string;
  readonly contract: string;
  readonly grond: GrondInput;
  readonly hulpvraag?: string | null | undefined;
  readonly since: LocalDate;
  readonly until?: LocalDate | null | undefined;
  readonly bedrag?: number | null | undefined;
  readonly occurredOn: LocalDate;
}

/** Row 19 of the flow: by the provider to which she was sent, or by the loket. */
export function registerWettelijkeVerwijzingUseCase(
  service: UseCases,
  command: Command<RegisterWettelijkeVerwijzingInput>,
): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const inwoner = parseUuid(input.inwoner);
    const gemeente = await gemeenteOf(tx.manager, tx.scope, inwoner);
    if (gemeente === null) throw notFound();
    if (tx.scope.rows === 'consulent' && !(await isAtLoket(tx.manager, tx.scope, gemeente))) throw notFound();
    const whose = { gemeente, inwoner };
    const profile = profileOf(service, whose, on);
    const product = known(productOn(profile.producten, input.product, on), 'PRODUCT_UNKNOWN');
    const grond = soundGrond(input.grond, product);
    if (isBesluit(grond)) throw badInput('GROUND_NOT_ALLOWED');
    const { since, until = null, bedrag = null } = input;
    const toegewezen = { since, until, bedrag, omvang: null, kopie: null };
    assertSound(toegewezenMistake(toegewezen));
    const to = await contractedBy(tx, parseUuid(input.contract), { gemeente, product: product.code, on });
    if ((await diedOn(tx.manager, tx.scope, whose)) !== null) throw refused('INWONER_DECEASED');
    if (await hasPending(tx.manager, tx.scope, { ...whose, product: product.code, wettelijk: true }))
      throw refused('REFERRAL_ALREADY_OPEN');
    const doing = doingOn(tx, profile, on);
    const request = byLaw({ id: service.newId(), ...whose, product: product.code, hulpvraag: ifGiven(input.hulpvraag, longText) });
    const saved = await saveNewReferral(tx, decided(requestAndSend(request, { to, eigen: false, grond: grond.soort, ...doing })));
    await saveToewijzing(tx, decided(makeToewijzing(saved, { id: service.newId(), grond, on, ...toegewezen })));
    return saved;
  });
}

const byLaw = (own: Pick<ReferralRequest, 'id' | 'gemeente' | 'inwoner' | 'product' | 'hulpvraag'>): ReferralRequest => ({
  ...own,
  ...{ melding: null, casus: null, kernteam: null, behandelteam: null, gevraagdDoor: null, gevraagdAls: null },
  ...{ wettelijk: true, voorgesteldDoor: 'VERWIJZER', samenMetTeam: false, verwijsreden: null, toelichting: null },
});

/** Only a provider that the gemeente contracted for this product on that day. */
async function contractedBy(
  tx: Tx,
  id: Uuid,
  asked: { readonly gemeente: string; readonly product: string; readonly on: LocalDate },
): Promise<Sent> {
  const contract = await tx.find(contractAggregate, id);
  if (contract === null || !serves(contract, asked)) throw refused('PROVIDER_NOT_CONTRACTED');
  return sentBy(contract);
}
