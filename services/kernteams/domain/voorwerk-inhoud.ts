import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Dossier, OpgepakteCasus } from './casus.ts';
import type { ConsulentSoort } from './consulent.ts';
import type { Ondersteuningsplan } from './plan.ts';

/** That a consulent was consulted before: with voorwerk this is the afstemming (O52). */
export interface Afstemming {
  readonly consulent: ConsulentSoort;
  readonly answeredOn: LocalDate;
}

/** All that a version says; its canonical JSON is what is hashed, and what the loket copies. */
export interface VoorwerkInhoud {
  readonly casus: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  readonly plan: Ondersteuningsplan;
  readonly afstemming: readonly Afstemming[];
}

export function voorwerkInhoud({ id, melding, inwoner, kernteam, dossier }: OpgepakteCasus, plan: Ondersteuningsplan): VoorwerkInhoud {
  return { casus: id, melding, inwoner, kernteam, plan, afstemming: afstemmingOf(dossier) };
}

/** Per kind of consulent the last answer, or joint visit. */
function afstemmingOf({ vragen, huisbezoeken }: Dossier): readonly Afstemming[] {
  const answers = vragen.flatMap(({ aan, antwoord }) => (antwoord === null ? [] : [{ consulent: aan, answeredOn: antwoord.on }]));
  const visits = huisbezoeken.flatMap((visit) =>
    visit.status === 'GEMAAKT' && visit.samen !== null ? [{ consulent: visit.samen.soort, answeredOn: visit.madeOn }] : [],
  );
  const last = new Map([...answers, ...visits].sort(byDay).map(({ consulent, answeredOn }) => [consulent, answeredOn]));
  return [...last].map(([consulent, answeredOn]) => ({ consulent, answeredOn })).sort((a, b) => a.consulent.localeCompare(b.consulent));
}

const byDay = (a: Afstemming, b: Afstemming): number => a.answeredOn.localeCompare(b.answeredOn);
