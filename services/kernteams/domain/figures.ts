import { type Named, type Profile, withUnknown } from '@kerngraaf/schema/profiles/profile.ts';
import { type ConsulentSoort, consulentSoorten } from './consulent.ts';

/** Null leefgebied: casussen of which none is known. */
export interface LeefgebiedTelling {
  readonly kernteam: string;
  readonly leefgebied: string | null;
  readonly aantal: number;
}

export interface JeugdTelling {
  readonly casussen: number;
  readonly jeugd: number;
  readonly vermeldingen: number;
}

export interface BezoekTelling {
  readonly soort: ConsulentSoort;
  readonly huisbezoeken: number;
  readonly consulenten: number;
}

export interface CaseloadTelling {
  readonly kernteam: string;
  readonly regievoerder: string | null;
  readonly opgepakt: number;
  readonly aangeboden: number;
}

export interface VoorwerkTelling {
  /** Taken up. */
  readonly casussen: number;
  readonly aangeboden: number;
  readonly jeugd: number;
  readonly overgenomen: number;
  readonly teruggegeven: number;
}

export interface WeigerTelling {
  readonly weigerreden: string | null;
  readonly aantal: number;
}

interface PerGroep {
  readonly groep: Named;
  readonly vermeldingen: number;
}

export interface Leefgebiedcijfers {
  readonly zonderLeefgebied: number;
  readonly vermeldingen: number;
  readonly rijen: readonly { readonly leefgebied: Named; readonly perGroep: readonly PerGroep[]; readonly totaal: number }[];
  readonly perGroep: readonly PerGroep[];
}

/** Table B (O61): every group and every leefgebied of the profile has its place, also with nothing in it. */
export function leefgebiedcijfers(profile: Profile, tellingen: readonly LeefgebiedTelling[]): Leefgebiedcijfers {
  const groepVan = new Map(profile.kernteams.map(({ code, rapportagegroep }) => [code, rapportagegroep]));
  const known = tellingen.flatMap(({ kernteam, leefgebied, aantal }) =>
    leefgebied === null ? [] : [{ groep: groepVan.get(kernteam) ?? kernteam, leefgebied, aantal }],
  );
  const groepen = withUnknown(
    profile.rapportagegroepen,
    known.map(({ groep }) => groep),
  );
  const leefgebieden = withUnknown(
    profile.leefgebieden,
    known.map(({ leefgebied }) => leefgebied),
  );
  const perGroep = (of: typeof known): readonly PerGroep[] =>
    groepen.map((groep) => ({ groep, vermeldingen: total(of.filter((telling) => telling.groep === groep.code)) }));
  const rijen = leefgebieden.map((leefgebied) => {
    const of = known.filter((telling) => telling.leefgebied === leefgebied.code);
    return { leefgebied, perGroep: perGroep(of), totaal: total(of) };
  });
  const unknown = tellingen.filter(({ leefgebied }) => leefgebied === null);
  return { zonderLeefgebied: total(unknown), vermeldingen: total(known), rijen, perGroep: perGroep(known) };
}

export interface BezoekRij {
  readonly consulent: ConsulentSoort;
  readonly huisbezoeken: number;
  readonly consulenten: number;
}

export function bezoekRijen(tellingen: readonly BezoekTelling[]): readonly BezoekRij[] {
  return consulentSoorten.map((consulent) => {
    const { huisbezoeken = 0, consulenten = 0 } = tellingen.find(({ soort }) => soort === consulent) ?? {};
    return { consulent, huisbezoeken, consulenten };
  });
}

export interface TeamCaseload {
  readonly kernteam: string;
  readonly aangeboden: number;
  readonly opgepakt: number;
  /** Most first. */
  readonly perLid: readonly number[];
}

/** Every team of the profile, and any other that still has something in hand. */
export function teamCaseloads(profile: Profile, tellingen: readonly CaseloadTelling[]): readonly TeamCaseload[] {
  const teams = withUnknown(
    profile.kernteams,
    tellingen.map(({ kernteam }) => kernteam),
  );
  return teams.map(({ code }) => {
    const of = tellingen.filter(({ kernteam }) => kernteam === code);
    const perLid = of.filter(({ regievoerder }) => regievoerder !== null).map(({ opgepakt }) => opgepakt);
    return {
      kernteam: code,
      aangeboden: of.reduce((sum, { aangeboden }) => sum + aangeboden, 0),
      opgepakt: of.reduce((sum, { opgepakt }) => sum + opgepakt, 0),
      perLid: perLid.sort((a, b) => b - a),
    };
  });
}

export interface WeigerRij {
  readonly reden: Named;
  readonly aantal: number;
}

/** Every reason of the profile, also when nobody gave it (O15). */
export function weigerRijen(profile: Profile, tellingen: readonly WeigerTelling[]): readonly WeigerRij[] {
  const given = tellingen.flatMap(({ weigerreden }) => (weigerreden === null ? [] : [weigerreden]));
  return withUnknown(profile.weigerredenen, given).map((reden) => ({
    reden: { code: reden.code, naam: reden.naam },
    aantal: total(tellingen.filter(({ weigerreden }) => weigerreden === reden.code)),
  }));
}

const total = (tellingen: readonly { readonly aantal: number }[]): number => tellingen.reduce((sum, { aantal }) => sum + aantal, 0);
