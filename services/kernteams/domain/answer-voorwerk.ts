import { unreachable } from '@kerngraaf/platform/decision.ts';
import { type Antwoord, type GebodenVoorwerk, newestOf, type Versies, type Voorwerk, type VoorwerkVersie, versiesOf } from './voorwerk.ts';

/**
 * The loket took a version over or gave it back. Once a version is taken over the voorwerk is, also when a newer one was offered that the loket had not
 * yet heard of: it takes over once. An older one that it gave back stands with that version and moves nothing: the newest is still to be answered. Null
 * when nothing changes. Tells nothing: the loket told it.
 */
export function answerVoorwerk(voorwerk: Voorwerk, nummer: number, antwoord: Antwoord): Voorwerk | null {
  const versie = versiesOf(voorwerk).find((each) => each.nummer === nummer);
  if (voorwerk.status === 'CONCEPT' || versie === undefined) throw new Error('The loket answered a version that was never offered');
  if (versie.antwoorden.some(({ soort, on }) => soort === antwoord.soort && on === antwoord.on)) return null;
  const answered = { ...voorwerk, versies: withAntwoord(voorwerk.versies, nummer, antwoord) };
  return antwoord.soort === 'OVERGENOMEN' || newestOf(voorwerk)?.nummer === nummer ? moved(answered, antwoord) : answered;
}

function moved(voorwerk: GebodenVoorwerk, { soort, on }: Antwoord): Voorwerk {
  switch (voorwerk.status) {
    case 'AANGEBODEN':
    case 'TERUGGEGEVEN':
      return { ...voorwerk, status: soort, since: on };
    case 'OVERGENOMEN':
      return voorwerk;
    default:
      return unreachable(voorwerk.status);
  }
}

function withAntwoord([first, ...others]: Versies, nummer: number, antwoord: Antwoord): Versies {
  const answer = (versie: VoorwerkVersie): VoorwerkVersie =>
    versie.nummer === nummer ? { ...versie, antwoorden: [...versie.antwoorden, antwoord] } : versie;
  return [answer(first), ...others.map(answer)];
}
