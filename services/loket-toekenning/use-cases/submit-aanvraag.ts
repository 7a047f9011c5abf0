import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { isUuid, parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileOf } from '@kerngraaf/schema/profiles/use-cases.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { hasOpenAanvraag } from '../database/aanvraag-reads.ts';
import { maySignFor } from '../database/known-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag, AanvraagVorm } from '../domain/aanvraag.ts';
import { beslistermijn } from '../domain/lopend.ts';
import { productenMistake, submitAanvraag } from '../domain/submit-aanvraag.ts';
import { saveAanvraag } from './aanvraag-command.ts';
import { onderzochtOf } from './onderzocht.ts';
import { sinceOnderzoek } from './onderzoek-command.ts';
import type { LoketUseCases } from './traced.ts';

export interface SubmitAanvraagInput {
  readonly commandId: string;
  readonly onderzoek: string;
  readonly vorm: AanvraagVorm;
  readonly producten: readonly string[];
  readonly ondertekenaar?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function submitAanvraagUseCase(service: LoketUseCases, command: Command<SubmitAanvraagInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    // Locked: two aanvragen on one onderzoek come after another, and none comes while it is closed.
    const onderzoek = await tx.find(onderzoekAggregate, parseUuid(input.onderzoek));
    if (onderzoek === null) throw notFound();
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const onderzocht = await onderzochtOf(tx, onderzoek, on);
    const { gemeente, inwoner } = onderzoek;
    const { vorm, producten } = input;
    const { wet } = onderzocht;
    assertSound(productenMistake(producten, { profile: profileOf(service, onderzoek, on), wet, on }));
    const ondertekenaar = signerOf(tx, input);
    const submission = {
      ...{ id: service.newId(), vorm, producten, ondertekenaar, on },
      magTekenen:
        ondertekenaar !== null &&
        inwoner !== null &&
        signsHerself(tx, ondertekenaar) &&
        (await maySignFor(tx.manager, tx.scope, { gemeente, inwoner, signer: ondertekenaar, on })),
      behandelaar: behandelaarOf(tx),
      heeftLopende: await hasOpenAanvraag(tx.manager, tx.scope, onderzoek.id),
      termijn: termOn(beslistermijn(wet), on),
      today: localDateAt(tx.at),
    };
    return saveAanvraag(tx, decided(submitAanvraag(onderzocht, submission)));
  });
}

/** Who asks for herself or whom she represents signs; who asks for another says who signed. */
function signerOf({ actor }: Tx, { ondertekenaar }: SubmitAanvraagInput): Uuid | null {
  return ifGiven(ondertekenaar, parseUuid) ?? actor.inwoner ?? null;
}

/** A resident signs for nobody but herself, whomever she represents. */
const signsHerself = ({ actor }: Tx, ondertekenaar: Uuid): boolean => actor.inwoner === undefined || actor.inwoner === ondertekenaar;

/** A colleague who submits it treats it from then on; who loads history names nobody. */
function behandelaarOf({ actor }: Tx): Uuid | null {
  return actor.function !== undefined && isUuid(actor.subject) ? actor.subject : null;
}
