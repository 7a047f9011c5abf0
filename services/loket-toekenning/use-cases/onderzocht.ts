import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { meldingTermijnen } from '../database/known-reads.ts';
import { isAfgestemd } from '../domain/afstemming.ts';
import { dossierOf, type Onderzoek } from '../domain/onderzoek.ts';
import { ownTermijnen } from '../domain/onderzoek-termijnen.ts';
import type { Onderzocht } from '../domain/submit-aanvraag.ts';

/** What matters of an onderzoek on a day to what rests on it. */
export async function onderzochtOf(tx: Tx, onderzoek: Onderzoek, on: LocalDate): Promise<Onderzocht> {
  const { id, gemeente, melding, inwoner, status, betreftJeugdige } = onderzoek;
  const dossier = dossierOf(onderzoek);
  const termijnen = ownTermijnen(onderzoek, await meldingTermijnen(tx.manager, tx.scope, [melding]));
  return {
    ...{ id, gemeente, melding, inwoner, status },
    wet: dossier?.wet ?? (betreftJeugdige ? 'JEUGDWET' : 'WMO'),
    verslagVerstuurd: verslagSent(onderzoek, on),
    voorwerkOvergenomen: dossier?.voorwerk != null,
    termijnVoorbij: termijnen.some(({ code, dueOn }) => code === 'wmo-onderzoek' && dueOn < on),
  };
}

/** Whether the written outcome was with the resident on a day (Wmo 2015 art. 2.3.2 lid 8). */
export function verslagSent(onderzoek: Onderzoek, on: LocalDate): boolean {
  const verslag = dossierOf(onderzoek)?.verslag ?? null;
  return verslag !== null && verslag.sentOn <= on;
}

/** Whether there is a report on a day to decide on: the verslag, or voorwerk that was taken over in its place (O35), with the afstemming that is asked. */
export function isReported(onderzoek: Onderzoek, on: LocalDate, { afstemmingVerplicht }: Pick<Profile, 'afstemmingVerplicht'>): boolean {
  if (verslagSent(onderzoek, on)) return true;
  const dossier = dossierOf(onderzoek);
  if (dossier === null || dossier.voorwerk === null || on < dossier.voorwerk.takenOverOn) return false;
  return isAfgestemd(dossier) || !afstemmingVerplicht;
}
