import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { casusbesprekingAggregate } from '../database/casusbespreking.ts';
import type { BesprekingBesluit, BesprekingUitkomst, Casusbespreking, CasusbesprekingEvent } from '../domain/casusbespreking.ts';
import { besluitenMistake, findIndividualNeed, recordCasusbespreking } from '../domain/record-casusbespreking.ts';
import { casusbesprekingContract } from '../messaging/publishes.ts';
import { assertSinceCasus, saveCasus } from './casus-command.ts';

export interface RecordCasusbesprekingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly casusbespreking: string;
  readonly occurredOn: LocalDate;
  readonly besluiten: readonly {
    readonly casus: string;
    readonly besluit: string;
    readonly uitkomst: BesprekingUitkomst;
    readonly acties: readonly {
      readonly wat: string;
      readonly wie?: string | null | undefined;
      readonly voor?: LocalDate | null | undefined;
    }[];
  }[];
}

/** What was decided of each casus stands with the meeting; that one needs an individual voorziening is told of the casus (row 9). */
export function recordCasusbesprekingUseCase(service: UseCases, command: Command<RecordCasusbesprekingInput>): Promise<Casusbespreking> {
  const { input } = command;
  return service.transact(command, casusbesprekingAggregate, async (tx) => {
    const bespreking = await tx.load(casusbesprekingAggregate, parseUuid(input.casusbespreking));
    const on = occurredOn(service, tx, input.occurredOn);
    const recorded = { on, besluiten: input.besluiten.map(besluitFrom) };
    assertSound(besluitenMistake(bespreking, recorded));
    const decision = decided(recordCasusbespreking(bespreking, recorded));
    await tellNeeds(service, tx, recorded.besluiten, on);
    return saveCasusbespreking(tx, decision);
  });
}

/** In one order, so that two meetings about the same casussen do not wait for each other. */
async function tellNeeds(service: UseCases, tx: Tx, besluiten: readonly BesprekingBesluit[], on: LocalDate): Promise<void> {
  const needing = besluiten.filter(({ uitkomst }) => uitkomst === 'INDIVIDUELE_VOORZIENING_NODIG').map(({ casus }) => casus);
  for (const id of needing.sort()) {
    const casus = await tx.find(casusAggregate, id);
    if (casus === null) throw notFound();
    assertSinceCasus(casus, on);
    const found = decided(findIndividualNeed(casus, on));
    if (found.events.length > 0) await saveCasus(service, tx, found);
  }
}

export const saveCasusbespreking = (
  tx: Tx,
  { state, events }: { readonly state: Casusbespreking; readonly events: readonly CasusbesprekingEvent[] },
): Promise<Casusbespreking> =>
  tx.save(
    casusbesprekingAggregate,
    state,
    events.map((event) => casusbesprekingContract(state, event)),
  );

const besluitFrom = ({ casus, besluit, uitkomst, acties }: RecordCasusbesprekingInput['besluiten'][number]): BesprekingBesluit => ({
  casus: parseUuid(casus),
  besluit: longText(besluit),
  uitkomst,
  acties: acties.map(({ wat, wie, voor = null }) => ({ wat: shortText(wat), wie: ifGiven(wie, parseUuid), voor })),
});
