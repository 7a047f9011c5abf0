import { reaching } from '@kerngraaf/platform/access/scope.ts';
import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { checkedText, longText } from '@kerngraaf/platform/text.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bsnTaken, holdInwoners, keepBsn } from '../database/inwoner.ts';
import { inwonerByBsn } from '../database/inwoner-reads.ts';
import { meldingAggregate } from '../database/melding.ts';
import { poortenTo } from '../domain/figures.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding, MeldingSoort } from '../domain/melding.ts';
import { inwonerMistake, recorded } from '../domain/register-inwoner.ts';
import { meldingMistake, receive } from '../domain/register-melding.ts';
import { saveInwoner } from './inwoner-command.ts';
import { saveMelding } from './melding-command.ts';

export interface ReferToTeamInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly persoon: {
    readonly naam: string;
    readonly bsn?: string | null | undefined;
    readonly geboortedatum?: LocalDate | null | undefined;
    readonly kern?: string | null | undefined;
  };
  readonly soort: MeldingSoort;
  readonly kanaal: string;
  readonly betreftJeugdige?: boolean | undefined;
  readonly omschrijving: string;
  readonly occurredOn: LocalDate;
}

/** A referral comes in at the poort of the kernteams, as a question that an organisation asks for somebody. */
export function referToTeamUseCase(service: UseCases, command: Command<ReferToTeamInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const { gemeente, soort, kanaal, betreftJeugdige = false } = input;
    const on = occurredOn(service, tx, input.occurredOn);
    const profile = profileForNew(service, tx, gemeente, on);
    const { bsn = null, kern = null, geboortedatum = null } = input.persoon;
    assertSound(inwonerMistake({ bsn, kern, geboortedatum }, profile, localDateAt(tx.at)));
    const [poort] = poortenTo(profile, 'KERNTEAM');
    if (poort === undefined) throw badInput('POORT_UNKNOWN');
    assertSound(meldingMistake({ kanaal, poort, kern }, profile));
    const omschrijving = longText(input.omschrijving);
    const person = await personOf(service, tx, input);
    const question = { soort, kanaal, poort, soortMelder: 'ORGANISATIE', kern, complex: false, betreftJeugdige, omschrijving } as const;
    const betrokkenen = [{ inwoner: person.id, rol: 'HULPVRAGER', primair: true }] as const;
    const received = { id: service.newId(), gemeente, ...question, betrokkenen, verwezenDoor: tx.actor.subject, occurredOn: on };
    return saveMelding(service, tx, decided(receive({ ...received, recordedAt: tx.at }, person)));
  });
}

/** Whom the gemeente knows by her BSN, also after her death and when she is protected: a referral does not tell who is known, and the poort sees to it. */
async function personOf(service: UseCases, tx: Tx, { gemeente, persoon }: ReferToTeamInput): Promise<Inwoner> {
  const { bsn = null, kern = null, geboortedatum = null } = persoon;
  const naam = checkedText(persoon.naam, { max: 200 });
  const scope = reaching(tx.scope);
  const there = bsn !== null && (await bsnTaken(tx.manager, gemeente, bsn)) ? await inwonerByBsn(tx.manager, scope, gemeente, bsn) : null;
  const [known] = await holdInwoners(tx.manager, scope, { gemeente, ids: there === null ? [] : [there] });
  if (known !== undefined) return known;
  const about = { naam, geboortedatum, kern, overledenOp: null, vertrokkenOp: null, vertegenwoordigers: [] };
  const inwoner = { id: service.newId(), gemeente, version: 0, ...about, recordedAt: tx.at };
  const saved = await saveInwoner(tx, decided(recorded(inwoner)));
  if (bsn !== null) await keepBsn(tx.manager, saved, bsn);
  return saved;
}
