import type { Question } from './dataset.ts';
import { subjectOf } from './professionals.ts';
import { stepOf } from './providers.ts';
import type { ReferralStap, TeamVerwijzing } from './referral-inputs.ts';

/** [aanname] A way of help by days; the source counts three averted uithuisplaatsingen and tells no more of them. */
interface Treated {
  readonly formedOn: string;
  readonly avertedOn: string;
  readonly contract: 'incluzio' | 'opvoedpoli';
  readonly product: string;
  readonly verwijsreden: string;
  readonly toelichting: string;
  readonly hulpvraag: string;
  readonly acceptedOn: string;
  readonly startedOn: string;
  readonly toldOn: string;
  readonly paused?: readonly [from: string, until: string];
  readonly stopped?: readonly [on: string, resultaat: string, tekst: string];
}

const TREATED: Readonly<Record<string, Treated>> = {
  'hollands-kroon-4': {
    ...{ formedOn: '2017-01-23', avertedOn: '2017-06-12', contract: 'incluzio', product: 'jeugd-behandeling' },
    verwijsreden: 'specialistische-vraag',
    toelichting: 'Het gezin redt het niet met gesprekken van het wijkteam alleen.',
    hulpvraag: 'Samen thuis kunnen blijven wonen.',
    ...{ acceptedOn: '2017-01-26', startedOn: '2017-02-06', toldOn: '2017-04-10', paused: ['2017-05-01', '2017-05-22'] },
    stopped: ['2017-10-30', 'doelen-bereikt', 'Woont thuis, gaat naar school en traint mee.'],
  },
  'hollands-kroon-5': {
    ...{ formedOn: '2017-02-20', avertedOn: '2017-08-14', contract: 'incluzio', product: 'jeugd-begeleiding' },
    verwijsreden: 'veiligheid',
    toelichting: 'De veiligheid in huis vraagt om dagelijkse begeleiding.',
    hulpvraag: 'Rust in huis en weer elke dag naar school.',
    ...{ acceptedOn: '2017-02-22', startedOn: '2017-03-01', toldOn: '2017-05-22' },
  },
  'hollands-kroon-6': {
    ...{ formedOn: '2017-03-27', avertedOn: '2017-10-09', contract: 'opvoedpoli', product: 'jeugd-behandeling' },
    verwijsreden: 'lichtere-hulp-geprobeerd',
    toelichting: 'Gesprekken aan huis en op school zijn geprobeerd.',
    hulpvraag: 'Weer naar buiten en naar school durven.',
    ...{ acceptedOn: '2017-03-30', startedOn: '2017-04-24', toldOn: '2017-07-10' },
    stopped: ['2017-12-18', 'doelen-deels-bereikt', 'Gaat halve dagen naar school.'],
  },
};

/** The Behandelteam of a question and the referral that goes with it; neither for the others. */
export function behandelingOf(key: string): Pick<Question, 'behandelteam' | 'verwijzingen'> {
  const treated = TREATED[key];
  if (treated === undefined) return {};
  const { formedOn, avertedOn, contract, product, verwijsreden, toelichting, hulpvraag } = treated;
  const step = (name: string, on: string) => stepOf(`${name}/${key}`, on);
  const requestReferral: TeamVerwijzing['requestReferral'] = {
    ...step('requestReferral', formedOn),
    ...{ product, verwijsreden, toelichting, hulpvraag, voorgesteldDoor: 'KERNTEAM', samenMetTeam: true, contract },
  };
  return {
    behandelteam: {
      formBehandelteam: {
        ...step('formBehandelteam', formedOn),
        leden: [
          { professional: subjectOf('incluzio'), organisatie: 'incluzio' },
          { professional: subjectOf('ambulant-team'), organisatie: 'incluzio' },
          { professional: subjectOf('opvoedpoli'), organisatie: 'opvoedpoli' },
        ],
        trekker: subjectOf('ambulant-team'),
      },
      recordAvertedUithuisplaatsing: step('recordAvertedUithuisplaatsing', avertedOn),
    },
    verwijzingen: [{ requestReferral, stappen: stappenOf(treated, step) }],
  };
}

function stappenOf({ acceptedOn, startedOn, toldOn, paused, stopped }: Treated, step: typeof stepOf): readonly ReferralStap[] {
  return [
    { mutation: 'acceptReferral', input: { ...step('acceptReferral', acceptedOn), verwachteStart: startedOn } },
    { mutation: 'startReferral', input: step('startReferral', startedOn) },
    { mutation: 'reportProgress', input: { ...step('reportProgress', toldOn), tekst: 'Gezin en school doen mee; het gaat vooruit.' } },
    ...(paused === undefined ? [] : pauseOf(paused, step)),
    ...(stopped === undefined ? [] : [stopOf(stopped, step)]),
  ];
}

const pauseOf = ([from, until]: NonNullable<Treated['paused']>, step: typeof stepOf): readonly ReferralStap[] => [
  { mutation: 'pauseReferral', input: step('pauseReferral', from) },
  { mutation: 'resumeReferral', input: step('resumeReferral', until) },
];

const stopOf = ([on, resultaat, tekst]: NonNullable<Treated['stopped']>, step: typeof stepOf): ReferralStap => ({
  mutation: 'stopReferral',
  input: { ...step('stopReferral', on), resultaat, tekst },
});
