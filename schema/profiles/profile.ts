import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { heldOn } from '../dated.ts';
import type { ProfileClientondersteuning, ProfileMandaat, ProfileProduct, ProfileVerwijsrecht } from './catalogue.ts';
import type { KleineAantallen } from './kleine-aantallen.ts';
import type { ProfileVeiligThuis } from './veilig-thuis.ts';

/** A code of a gemeenteprofiel with its name for people. */
export interface Named {
  readonly code: string;
  readonly naam: string;
  /** Where it comes from; `[aanname]` in it marks what no source says. */
  readonly bron?: string;
}

export interface ProfileKern extends Named {
  /** Marks a kern that no kernteam serves (yet); without the mark that is a mistake of the profile. */
  readonly zonderKernteam?: boolean;
}

export interface ProfileTeam extends Named {
  /** Codes of the kernen that it serves. */
  readonly bedient: readonly string[];
  readonly rapportagegroep: string;
  /** Whether the source of its composition is readable. */
  readonly samenstellingLeesbaar: boolean;
  /** What the source notes per organisation, by its code. */
  readonly bijzonderheden: Readonly<Record<string, string>>;
}

export type ReceiverKind = 'KERNTEAM' | 'LOKET';

export interface ProfilePoort extends Named {
  /** To which kind of receiver a question of this poort goes when no rule says otherwise. */
  readonly ontvanger: ReceiverKind;
}

/** A dated routing rule: the first that holds wins. */
export interface RoutingRule extends Named {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly when: { readonly poort?: string; readonly betreftJeugdige?: boolean; readonly complex?: boolean; readonly soort?: string };
  readonly ontvanger: ReceiverKind;
  /** Whether another receiver needs a reason. */
  readonly redenNodig: boolean;
}

export interface ProfileFunctie extends Named {
  /** Whether the place is in a kernteam; otherwise it is at the loket. */
  readonly inKernteam: boolean;
  /** Whether who sits in a team in it may be regievoerder or medewerker of a casus; a volunteer sees none before consent (O33). */
  readonly behandeltCasussen: boolean;
  /** Whether who holds it may do an onderzoek. */
  readonly behandeltOnderzoeken: boolean;
  /** Whether who holds it may decide a bezwaar. */
  readonly beslistBezwaar: boolean;
}

export interface ProfileTaak extends Named {
  /** Whether kernteams do it; Overbetuwe rules out hulpverlening and begeleiding (O28). */
  readonly toegestaan: boolean;
}

export interface ProfileOplossing extends Named {
  readonly soort: 'VOORLIGGEND' | 'COMBINATIE' | 'GEINDICEERD';
}

/** A term that no law sets and the gemeente keeps: not under the Algemene termijnenwet. */
export interface ProfileTermijn extends Named {
  readonly dagen: number;
}

/** What a volunteer's fit is made of: how many points each part weighs, 100 together. */
export interface ProfileMatching {
  readonly taak: number;
  readonly dagen: number;
  readonly uren: number;
  readonly kern: number;
  readonly belasting: number;
  readonly bron?: string;
}

/** Whether a volunteer needs a verklaring omtrent het gedrag, and how long one counts. */
export interface ProfileVog {
  readonly vereist: boolean;
  readonly geldigMaanden: number;
  readonly bron?: string;
}

/** One immutable version of a municipality's way of working. */
export interface Profile {
  readonly gemeente: { readonly code: string; readonly naam: string };
  /** First business date on which it holds. */
  readonly from: LocalDate;
  /** Last business date, when a later version does not follow at once. */
  readonly until?: LocalDate;
  readonly bronnen: readonly { readonly id: string; readonly titel: string; readonly datum?: string }[];
  /** What no source says, each `[aanname] <subject>: <text>`; the subject is the name of the figure or the part of the profile. */
  readonly aannames: readonly string[];
  readonly kernen: readonly ProfileKern[];
  readonly rapportagegroepen: readonly Named[];
  readonly kernteams: readonly ProfileTeam[];
  readonly poorten: readonly ProfilePoort[];
  readonly kanalen: readonly Named[];
  readonly routing: readonly RoutingRule[];
  readonly criteria: readonly Named[];
  readonly poortuitkomsten: readonly Named[];
  readonly organisaties: readonly Named[];
  readonly functies: readonly ProfileFunctie[];
  /** Codes of the organisations that every kernteam should have (O22). */
  readonly basissamenstelling: readonly string[];
  readonly taken: readonly ProfileTaak[];
  readonly leefgebieden: readonly Named[];
  readonly weigerredenen: readonly Named[];
  readonly oplossingen: readonly ProfileOplossing[];
  /** What can be granted. */
  readonly producten: readonly ProfileProduct[];
  /** Who may decide, dated. */
  readonly mandaten: readonly ProfileMandaat[];
  /** With which organisations cliëntondersteuning was agreed, dated (O54). */
  readonly clientondersteuning: readonly ProfileClientondersteuning[];
  /** Why someone is referred and not helped by what is lighter (H3). */
  readonly verwijsredenen: readonly Named[];
  /** Who may send a verwijzing to a provider, dated. */
  readonly verwijsrecht: readonly ProfileVerwijsrecht[];
  /** With what result help by a provider can stop (H4). */
  readonly verwijzingResultaten: readonly Named[];
  /** What a lump sum may be spent on (H2). */
  readonly bestedingsdoelen: readonly Named[];
  /** Whether a colleague-consulent must be consulted before the verslag (O52). */
  readonly afstemmingVerplicht: boolean;
  /** From which part of a budget or lump sum it is signalled that it runs out, in percent. */
  readonly budgetSignaalPercentage: number;
  /** What letters name: where a bezwaar goes, the court, and whom to call. */
  readonly correspondentie: {
    readonly bezwaaradres: readonly string[];
    readonly rechtbank: string;
    readonly telefoon: string;
    readonly bron?: string;
  };
  /** Who bring volunteers together (O45). */
  readonly vrijwilligersorganisaties: readonly Named[];
  /** What volunteers do for a resident. */
  readonly vrijwilligerstaken: readonly Named[];
  readonly vog: ProfileVog;
  readonly matching: ProfileMatching;
  readonly veiligThuis: ProfileVeiligThuis;
  /** Whether who plans a visit is told to call the consulent first, and for how many days at most one such warning holds. */
  readonly veiligWerken: { readonly tonen: boolean; readonly dagen: number; readonly bron?: string };
  /** Terms of the gemeente's own, in days. */
  readonly termijnen: readonly ProfileTermijn[];
  readonly kleineAantallen: KleineAantallen;
}

/** All published versions, and the hash of the set for `/health` and decisions. */
export interface Profiles {
  readonly hash: string;
  readonly versions: readonly Profile[];
}

/** The version of a gemeente that holds on a business date; the first version answers for earlier dates; null for a gemeente not served. */
export function profileOn(profiles: Profiles, gemeente: string, on: LocalDate): Profile | null {
  const own = profiles.versions.filter((profile) => profile.gemeente.code === gemeente);
  return heldOn(own, on) ?? null;
}

/** The latest version of each gemeente, by code. */
export function currentProfiles(profiles: Profiles): readonly Profile[] {
  const latest = new Map(profiles.versions.map((profile) => [profile.gemeente.code, profile]));
  return [...latest.values()].sort((a, b) => a.gemeente.code.localeCompare(b.gemeente.code));
}

/** The entry of a list with this code, or null. */
export const byCode = <Entry extends Named>(entries: readonly Entry[], code: string): Entry | null =>
  entries.find((entry) => entry.code === code) ?? null;

/** The entry with this code; a code of another version of the profile stands for itself. */
export const entryOf = (entries: readonly Named[] | undefined, code: string): Named => byCode(entries ?? [], code) ?? { code, naam: code };

/** The entries, and behind them the codes that this version of the profile lacks, each standing for itself. */
export function withUnknown(entries: readonly Named[], codes: readonly string[]): readonly Named[] {
  const others = [...new Set(codes)].filter((code) => byCode(entries, code) === null);
  return [...entries, ...others.sort().map((code) => ({ code, naam: code }))];
}

/** A term of the profile; throws for a code that every profile must have and this one lacks. */
export function profileTermijn(profile: Profile, code: TermijnCode): ProfileTermijn {
  const termijn = byCode(profile.termijnen, code);
  if (termijn === null) throw new Error(`The profile of ${profile.gemeente.code} lacks the term ${code}`);
  return termijn;
}

/** Terms that every profile has. */
export type TermijnCode =
  | 'traject-oppakken'
  | 'aanvulling'
  | 'heronderzoek'
  | 'veilig-thuis-oppakken'
  | KernteamTermijn
  | VerwijzingTermijn
  | VrijwilligerTermijn;

/** What a kernteam waits for at the loket. */
export type KernteamTermijn = 'consulentvraag-beantwoorden' | 'voorwerk-beantwoorden';

/** What a verwijzing waits for, in the order of its way. */
export type VerwijzingTermijn =
  | 'verwijzing-versturen'
  | 'verwijzing-antwoord'
  | 'verwijzing-start'
  | 'verwijzing-voortgang'
  | 'verwijzing-hervatten'
  | 'verwijzing-geldig';

/** What a request for a volunteer and a match wait for. */
export type VrijwilligerTermijn = 'vrijwilliger-vinden' | 'vrijwilliger-toestemming' | 'vrijwilliger-herziening' | 'vrijwilliger-evaluatie';

/** The marks that go with a subject, for instance `samenstelling`. */
export const aannamesOver = (profile: Profile, subject: string): readonly string[] =>
  profile.aannames.filter((aanname) => aanname.startsWith(`[aanname] ${subject}: `));

/** What is wrong with a receiver of a question, or null. */
export function receiverMistake(
  soort: ReceiverKind,
  kernteam: string | null,
  profile: Profile,
): 'KERNTEAM_REQUIRED' | 'KERNTEAM_UNKNOWN' | 'KERNTEAM_NOT_ALLOWED' | null {
  if (soort === 'LOKET') return kernteam === null ? null : 'KERNTEAM_NOT_ALLOWED';
  if (kernteam === null) return 'KERNTEAM_REQUIRED';
  return byCode(profile.kernteams, kernteam) === null ? 'KERNTEAM_UNKNOWN' : null;
}

/** What a routing rule may look at. */
export interface RoutedQuestion {
  readonly poort: string;
  readonly soort: string;
  readonly betreftJeugdige: boolean;
  readonly complex: boolean;
  readonly kern: string | null;
}

export interface RouteProposal {
  readonly rule: string;
  readonly ontvanger: ReceiverKind;
  readonly kernteam: string | null;
  readonly reasonNeeded: boolean;
}

/** The receiver that a profile proposes on a date, with the rule that says so (O4, O5). */
export function proposeRoute(profile: Profile, question: RoutedQuestion, on: LocalDate): RouteProposal {
  const rule = profile.routing.find((candidate) => holds(candidate, question, on));
  const ontvanger = rule?.ontvanger ?? byCode(profile.poorten, question.poort)?.ontvanger ?? 'LOKET';
  return {
    rule: rule?.code ?? `poort-${question.poort}`,
    ontvanger,
    kernteam: ontvanger === 'KERNTEAM' ? (teamServing(profile, question.kern)?.code ?? null) : null,
    reasonNeeded: rule?.redenNodig ?? false,
  };
}

/** The one team that serves a kern; null where none does, or several do and the profile cannot choose. */
export function teamServing(profile: Profile, kern: string | null): ProfileTeam | null {
  const serving = profile.kernteams.filter((team) => kern !== null && team.bedient.includes(kern));
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

function holds(rule: RoutingRule, question: RoutedQuestion, on: LocalDate): boolean {
  const { when } = rule;
  return (
    rule.from <= on &&
    (rule.until === undefined || on <= rule.until) &&
    (when.poort === undefined || when.poort === question.poort) &&
    (when.soort === undefined || when.soort === question.soort) &&
    (when.betreftJeugdige === undefined || when.betreftJeugdige === question.betreftJeugdige) &&
    (when.complex === undefined || when.complex === question.complex)
  );
}
