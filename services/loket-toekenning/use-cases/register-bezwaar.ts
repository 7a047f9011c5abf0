import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound, refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { checkedText, ifGiven } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { hasOpenBezwaar } from '../database/bezwaar-reads.ts';
import { maySignFor } from '../database/known-reads.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { registerBezwaar } from '../domain/bezwaar-steps.ts';
import { saveBezwaar } from './bezwaar-command.ts';

export interface RegisterBezwaarInput {
  readonly commandId: string;
  readonly beschikking: string;
  readonly gronden: string;
  readonly indiener?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function registerBezwaarUseCase(service: UseCases, command: Command<RegisterBezwaarInput>): Promise<Bezwaar> {
  const { input } = command;
  return service.transact(command, bezwaarAggregate, async (tx) => {
    // Locked: two bezwaren against one besluit come after another.
    const beschikking = await tx.find(beschikkingAggregate, parseUuid(input.beschikking));
    if (beschikking === null) throw notFound();
    const on = occurredOn(service, tx, input.occurredOn);
    if (!('bekendmaking' in beschikking)) throw refused('BESCHIKKING_NOT_PUBLISHED');
    // Awb art. 7:1 lid 1 a: against what was decided on a bezwaar stands a beroep.
    if (beschikking.aanleiding.soort === 'BEZWAAR') throw refused('BESLUIT_ON_BEZWAAR');
    if (on < beschikking.bekendmaking.on) throw badInput('BEFORE_BESLUIT');
    const { gemeente, inwoner } = beschikking;
    const indiener = indienerOf(tx, input);
    const maySign = await maySignFor(tx.manager, tx.scope, { gemeente, inwoner, signer: indiener, on });
    if (!maySign) throw refused('SIGNER_DOES_NOT_REPRESENT');
    if (await hasOpenBezwaar(tx.manager, tx.scope, beschikking.id)) throw refused('BEZWAAR_ALREADY_OPEN');
    const gronden = checkedText(input.gronden, { max: 8_000, multiline: true });
    const given = { id: service.newId(), indiener, gronden, on, today: localDateAt(tx.at) };
    return saveBezwaar(tx, decided(registerBezwaar(beschikking, given)));
  });
}

/** Who objects for herself or whom she represents; who records it for her says who objects. */
function indienerOf({ actor }: Tx, { indiener }: RegisterBezwaarInput): Uuid {
  const signer = ifGiven(indiener, parseUuid) ?? actor.inwoner;
  if (signer === undefined) throw refused('SIGNER_REQUIRED');
  return signer;
}
