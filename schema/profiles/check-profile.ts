import { checkBesluiten } from './check-besluiten.ts';
import { checkVeiligThuis } from './check-veilig-thuis.ts';
import { checkKleineAantallen } from './kleine-aantallen.ts';
import { type Mistake, reversed, unknown } from './mistake.ts';
import type { Named, Profile, RoutingRule } from './profile.ts';

/** What JSON Schema cannot say of one profile: its parts must agree. */
export function checkProfile(profile: Profile): readonly Mistake[] {
  return [
    ...checkPeriods(profile),
    ...listsOf(profile).flatMap(([path, entries]) => [
      ...(path === '/routing' ? [] : twice(path, entries)),
      ...unsourced(profile, path, entries),
    ]),
    ...checkKernteams(profile),
    ...checkKernen(profile),
    ...unknown('organisatie', '/basissamenstelling', profile.basissamenstelling, profile.organisaties),
    ...checkFuncties(profile),
    ...checkRouting(profile),
    ...checkBesluiten(profile),
    ...checkMatching(profile),
    ...checkVeiligThuis(profile),
    ...checkKleineAantallen(profile.kleineAantallen),
    ...unsourced(profile, '/kleineAantallen/doelgroepen', profile.kleineAantallen.doelgroepen),
    ...unsourced(profile, '/kleineAantallen/gepubliceerd', profile.kleineAantallen.gepubliceerd),
  ];
}

const listsOf = (profile: Profile): readonly (readonly [string, readonly Named[]])[] => [
  ...Object.entries(profile).flatMap(([key, value]) => (Array.isArray(value) && hasCodes(value) ? [[`/${key}`, value] as const] : [])),
  ['/veiligThuis/resultaten', profile.veiligThuis.resultaten],
];

const hasCodes = (entries: readonly unknown[]): entries is readonly Named[] =>
  entries.every((entry) => typeof entry === 'object' && entry !== null && 'code' in entry);

function twice(path: string, entries: readonly Named[]): readonly Mistake[] {
  return entries.flatMap(({ code }, index) =>
    entries.findIndex((entry) => entry.code === code) < index ? [{ path: `${path}/${index}/code`, reason: `${code} is there twice` }] : [],
  );
}

/** Nothing is said without where it comes from: a document of the profile, or the mark. */
function unsourced(profile: Profile, path: string, entries: readonly Named[]): readonly Mistake[] {
  const known = ['[aanname]', ...profile.bronnen.map(({ id }) => id)];
  return entries.flatMap(({ bron }, index) => {
    const [source = ''] = (bron ?? '').split(/[ ;]/);
    return known.includes(source) ? [] : [{ path: `${path}/${index}/bron`, reason: `unknown bron ${source}` }];
  });
}

function checkKernteams({ kernteams, kernen, rapportagegroepen, organisaties }: Profile): readonly Mistake[] {
  return kernteams.flatMap((team, index) => {
    const path = `/kernteams/${index}`;
    return [
      ...unknown('kern', `${path}/bedient`, team.bedient, kernen),
      ...unknown('rapportagegroep', path, [team.rapportagegroep], rapportagegroepen).map(({ reason }) => ({
        path: `${path}/rapportagegroep`,
        reason,
      })),
      ...Object.keys(team.bijzonderheden).flatMap((code) =>
        unknown('organisatie', path, [code], organisaties).map(({ reason }) => ({ path: `${path}/bijzonderheden/${code}`, reason })),
      ),
    ];
  });
}

function checkKernen({ kernen, kernteams }: Profile): readonly Mistake[] {
  return kernen.flatMap(({ code, zonderKernteam = false }, index) => {
    const served = kernteams.some(({ bedient }) => bedient.includes(code));
    if (served && zonderKernteam) return [{ path: `/kernen/${index}/zonderKernteam`, reason: `${code} is served by a kernteam` }];
    return served || zonderKernteam
      ? []
      : [{ path: `/kernen/${index}`, reason: `${code} is served by no kernteam and not marked zonderKernteam` }];
  });
}

function checkFuncties({ functies }: Profile): readonly Mistake[] {
  return functies.flatMap(({ code, inKernteam, behandeltCasussen }, index) =>
    behandeltCasussen && !inKernteam ? [{ path: `/functies/${index}/behandeltCasussen`, reason: `${code} is not in a kernteam` }] : [],
  );
}

function checkPeriods({ from, until, routing }: Profile): readonly Mistake[] {
  return [
    ...reversed('', until === undefined ? { from } : { from, until }),
    ...routing.flatMap((rule, index) => reversed(`/routing/${index}`, rule)),
  ];
}

function checkRouting({ routing, poorten }: Profile): readonly Mistake[] {
  return routing.flatMap((rule, index) => {
    const { poort } = rule.when;
    const path = `/routing/${index}`;
    const overlapped = routing.slice(0, index).some((earlier) => earlier.code === rule.code && overlap(earlier, rule));
    return [
      ...(poort === undefined
        ? []
        : unknown('poort', path, [poort], poorten).map(({ reason }) => ({ path: `${path}/when/poort`, reason }))),
      ...(overlapped ? [{ path, reason: `${rule.code} overlaps an earlier period of the same rule` }] : []),
    ];
  });
}

const overlap = (a: RoutingRule, b: RoutingRule): boolean =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);

function checkMatching({ matching: { taak, dagen, uren, kern, belasting } }: Profile): readonly Mistake[] {
  const together = taak + dagen + uren + kern + belasting;
  return together === 100 ? [] : [{ path: '/matching', reason: `the weights are ${together} together, not 100` }];
}
