import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { productOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import { holdToewijzing } from '../database/toewijzing-reads.ts';
import { isEnded, type Referral } from '../domain/referral.ts';
import { isBesluit, makeToewijzing, toegewezenMistake } from '../domain/toewijzing.ts';
import { loadReferral, type OnReferral, saveToewijzing } from './referral-command.ts';
import { assertMaySend } from './send-right.ts';
import { type GrondInput, soundGrond } from './toewijzing-grond.ts';

export interface MakeToewijzingInput extends OnReferral {
  readonly grond: GrondInput;
  readonly since: LocalDate;
  readonly until?: LocalDate | null | undefined;
  readonly bedrag?: number | null | undefined;
}

export function makeToewijzingUseCase(service: UseCases, command: Command<MakeToewijzingInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing, profile } = await loadReferral(service, tx, input);
    assertMaySend(tx, profile, referral.product, doing.on);
    const product = known(productOn(profile.producten, referral.product, doing.on), 'PRODUCT_UNKNOWN');
    const grond = soundGrond(input.grond, product);
    const { since, until = null, bedrag = null } = input;
    const toegewezen = { since, until, bedrag, omvang: null, kopie: null };
    assertSound(toegewezenMistake(toegewezen));
    if (isEnded(referral)) throw refused('REFERRAL_ENDED');
    if ((await holdToewijzing(tx.manager, tx.scope, { referral: referral.id })) !== null) throw refused('TOEWIJZING_ALREADY_MADE');
    const assigned = isBesluit(grond) ? await holdToewijzing(tx.manager, tx.scope, { voorziening: grond.voorziening }) : null;
    if (assigned?.status === 'ACTIEF') throw refused('VOORZIENING_ALREADY_ASSIGNED');
    await saveToewijzing(tx, decided(makeToewijzing(referral, { id: service.newId(), grond, on: doing.on, ...toegewezen })));
    return referral;
  });
}
