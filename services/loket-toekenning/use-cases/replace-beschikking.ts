import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvragenByIds } from '../database/aanvraag-reads.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { beschikkingenByIds, hasPending } from '../database/beschikking-reads.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { overlapsVoorziening } from '../database/voorziening-overlap.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { onderdelenMistake } from '../domain/onderdeel-mistake.ts';
import { replaceBeschikking } from '../domain/replace-beschikking.ts';
import { beschikkingContract } from '../messaging/publishes-besluit.ts';
import { sinceBezwaar } from './bezwaar-command.ts';
import { grantsOf } from './decide-aanvraag.ts';
import { mandateOf } from './mandate.ts';
import { type OnderdeelInput, wensFrom } from './onderdeel-input.ts';
import { runningBy } from './running-by.ts';
import { type LoketUseCases, NOT_HERS, traced } from './traced.ts';

export interface ReplaceBeschikkingInput {
  readonly commandId: string;
  readonly bezwaar: string;
  readonly onderdelen: readonly OnderdeelInput[];
  readonly occurredOn: LocalDate;
}

export function replaceBeschikkingUseCase(service: LoketUseCases, command: Command<ReplaceBeschikkingInput>): Promise<Beschikking> {
  const { input } = command;
  return traced(service, command, NOT_HERS, (about) =>
    service.transact(command, beschikkingAggregate, async (tx) => {
      // Locked: two besluiten on one bezwaar come after another.
      const bezwaar = await tx.find(bezwaarAggregate, parseUuid(input.bezwaar));
      if (bezwaar === null) throw notFound();
      about(bezwaar);
      const on = sinceBezwaar(service, tx, bezwaar, input);
      const [contested] = await beschikkingenByIds(tx.manager, tx.scope, [bezwaar.beschikking]);
      if (contested === undefined) throw notFound();
      const { gemeente, inwoner, wet } = contested;
      const wensen = input.onderdelen.map(wensFrom);
      assertSound(onderdelenMistake(wensen, { profile: profileOf(service, bezwaar, on), wet, on }));
      const running = await runningBy(tx, contested.id);
      const producten = wensen.map(({ product }) => product);
      const behalve = running.map(({ id }) => id);
      const wish = {
        beschikking: service.newId(),
        onderdelen: wensen.map((wens) => ({ id: service.newId(), wens })),
        submittedOn: await submittedOn(tx, contested),
        mandaat: mandateOf(service, tx, bezwaar, { producten, on, vorm: 'INHOUD' }),
        replaced: await isReplaced(tx, bezwaar),
        lopend: running.map(({ product }) => product),
        pending: await hasPending(tx.manager, tx.scope, behalve),
        overlapt: await overlapsVoorziening(tx.manager, tx.scope, {
          ...{ gemeente, inwoner, behalve, volgtSpoedOp: true },
          toegekend: grantsOf(wensen),
        }),
        ...{ by: tx.actor.subject, on },
      };
      const { state, events } = decided(replaceBeschikking(bezwaar, contested, wish));
      await tx.save(bezwaarAggregate, state.bezwaar, []);
      return tx.save(
        beschikkingAggregate,
        state.beschikking,
        events.map((event) => beschikkingContract(state.beschikking, event)),
      );
    }),
  );
}

async function submittedOn(tx: Tx, { aanleiding }: Beschikking): Promise<LocalDate | null> {
  if (aanleiding.soort !== 'TOEKENNING') return null;
  const [aanvraag] = await aanvragenByIds(tx.manager, tx.scope, [aanleiding.aanvraag]);
  return aanvraag?.submittedOn ?? null;
}

async function isReplaced(tx: Tx, bezwaar: Bezwaar): Promise<boolean> {
  if (bezwaar.status !== 'BESLIST' || bezwaar.nieuwBesluit === null) return false;
  const [besluit] = await beschikkingenByIds(tx.manager, tx.scope, [bezwaar.nieuwBesluit]);
  return besluit?.status !== 'VERVALLEN';
}
