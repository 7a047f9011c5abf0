import { byCode, type Named, type Profile, type ProfileTeam } from '@kerngraaf/schema/profiles/profile.ts';

/** How many people of one organisation sit in one team. */
export interface TeamTelling {
  readonly kernteam: string;
  readonly organisatie: string;
  readonly aantal: number;
}

export interface TeamSamenstelling {
  readonly organisaties: readonly { readonly organisatie: Named; readonly aantal: number; readonly bijzonderheid: string | null }[];
  /** What the basissamenstelling asks and the team lacks (O22). */
  readonly ontbreekt: readonly Named[];
  readonly bronLeesbaar: boolean;
}

/** Who sits in a team, in the order of the profile; an organisation that only the source's note names stands there with nobody. */
export function samenstellingOf(profile: Profile, team: ProfileTeam, tellingen: readonly TeamTelling[]): TeamSamenstelling {
  const counted = new Map(
    tellingen.filter(({ kernteam }) => kernteam === team.code).map(({ organisatie, aantal }) => [organisatie, aantal]),
  );
  const named = [...profile.organisaties.map(({ code }) => code), ...counted.keys()];
  const shown = [...new Set(named)].filter((code) => counted.has(code) || team.bijzonderheden[code] !== undefined);
  const organisatie = (code: string): Named => byCode(profile.organisaties, code) ?? { code, naam: code };
  return {
    organisaties: shown.map((code) => ({
      organisatie: organisatie(code),
      aantal: counted.get(code) ?? 0,
      bijzonderheid: team.bijzonderheden[code] ?? null,
    })),
    ontbreekt: profile.basissamenstelling.filter((code) => !counted.has(code)).map(organisatie),
    bronLeesbaar: team.samenstellingLeesbaar,
  };
}
