import { seesEveryCount } from '@kerngraaf/schema/figures/graphql.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { runningContracts } from '../database/contract-reads.ts';
import { type Contract, lumpSumOf, yearOf } from '../domain/contract.ts';
import type { GemeenteResolvers } from './generated.ts';
import { stands } from './stands.ts';

/** What the contracts that serve a gemeente hold today. */
export const contractFigures: GemeenteResolvers = {
  referralContracten: async ({ code }, { jaar }, context) => {
    const scope = context.scope('Gemeente.referralContracten');
    const profile = profileOfFigure(context, scope, { gemeente: code, to: scope.on });
    if (profile === null) return null;
    const contracts = await runningContracts(context.loaders.manager, scope, code);
    // Places that are taken are people, and others each day.
    const onderdrukt = !seesEveryCount(context, code);
    const rijen = contracts.map((contract) => ({ ...rij(contract, jaar ?? yearOf(scope.on)), ...(onderdrukt ? { bezet: null } : {}) }));
    return { ...stands(profile, 'referralContracten'), onderdrukt, rijen };
  },
};

function rij(contract: Contract, jaar: number) {
  const { capaciteit, bezet, wachttijd } = contract;
  const lumpSum = lumpSumOf(contract, jaar);
  const money =
    lumpSum === null
      ? { lumpSum: null, besteed: null, uitputting: null, signaal: null }
      : {
          lumpSum: lumpSum.bedrag,
          besteed: lumpSum.besteed,
          uitputting: percentage(lumpSum.besteed, lumpSum.bedrag),
          signaal: lumpSum.signaal,
        };
  return { contract, capaciteit, bezet, wachttijdDagen: wachttijd?.dagen ?? null, ...money };
}
