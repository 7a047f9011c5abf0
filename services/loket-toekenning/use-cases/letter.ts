import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { entryOf, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { aanvragenByIds } from '../database/aanvraag-reads.ts';
import type { Beschikking, Geadresseerde } from '../domain/beschikking.ts';
import type { Besluitonderdeel } from '../domain/besluitonderdeel.ts';
import { renderBrief } from '../domain/letter/brief.ts';
import type { BriefDeel, BriefInhoud } from '../domain/letter/inhoud.ts';
import type { Mandaat } from '../domain/mandaat.ts';
import { grantOf, spoedBefore } from './grant.ts';

export interface Sending {
  readonly geadresseerde: Geadresseerde;
  readonly on: LocalDate;
  readonly bezwaarTot: LocalDate;
  /** By which it is made known. */
  readonly mandaat: Mandaat | null;
  /** Of the day of the besluit. */
  readonly profile: Profile;
}

/** The letter of a beschikking, with its hash. */
export async function writeLetter(tx: Tx, beschikking: Beschikking, sending: Sending): Promise<{ html: string; sha256: string }> {
  const html = renderBrief(await inhoudOf(tx, beschikking, sending));
  return { html, sha256: sha256(html) };
}

async function inhoudOf(tx: Tx, beschikking: Beschikking, { profile, mandaat, ...sending }: Sending): Promise<BriefInhoud> {
  const { aanleiding, wet, decidedOn } = beschikking;
  // A besluit in name of the college rests on the mandate for it, not on that for its substance (O56).
  const { functie, grond } = beschikking.mandaat.vorm === 'BESLUIT' ? beschikking.mandaat : (mandaat ?? beschikking.mandaat);
  return {
    ...sending,
    gemeente: profile.gemeente.naam,
    kenmerk: beschikking.id,
    soort: aanleiding.soort,
    wet,
    decidedOn,
    gevraagd: await gevraagd(tx, beschikking, profile),
    delen: beschikking.onderdelen.map((deel) => delenOf(deel, profile)),
    spoed: await eerderMetSpoed(tx, beschikking, profile),
    einde: aanleiding.soort === 'INTREKKING' ? { until: aanleiding.until, toelichting: aanleiding.toelichting } : null,
    kernteam: kernteamOf(beschikking, profile),
    mandaat: { functie: entryOf(profile.functies, functie).naam, grond },
    correspondentie: profile.correspondentie,
  };
}

async function gevraagd(tx: Tx, { aanleiding }: Beschikking, profile: Profile): Promise<BriefInhoud['gevraagd']> {
  if (aanleiding.soort !== 'TOEKENNING') return null;
  const [aanvraag] = await aanvragenByIds(tx.manager, tx.scope, [aanleiding.aanvraag]);
  if (aanvraag === undefined) throw new Error('A beschikking answers an aanvraag that is not there');
  return { on: aanvraag.submittedOn, producten: aanvraag.producten.map((code) => entryOf(profile.producten, code).naam) };
}

async function eerderMetSpoed(tx: Tx, beschikking: Beschikking, { producten }: Profile): Promise<BriefInhoud['spoed']> {
  if (beschikking.aanleiding.soort !== 'TOEKENNING') return [];
  return (await spoedBefore(tx, grantOf(beschikking))).map(({ product }) => entryOf(producten, product).naam);
}

function delenOf(deel: Besluitonderdeel, { producten }: Profile): BriefDeel {
  const grond = grondOf(deel.grond);
  if (grond === null) throw new Error('A besluit rests on a ground that is not known');
  return { deel, product: entryOf(producten, deel.product).naam, grond };
}

/** Offered where something was refused, and wanted. */
function kernteamOf({ kernteamAangeboden }: Beschikking, { kernteams }: Profile): BriefInhoud['kernteam'] {
  if (kernteamAangeboden === null || kernteamAangeboden.antwoord === 'NEE') return null;
  const { kernteam } = kernteamAangeboden;
  return { naam: kernteam === null ? null : `kernteam ${entryOf(kernteams, kernteam).naam}` };
}
