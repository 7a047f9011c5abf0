import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { periodOf, verantwoording } from '../profiles/figures.ts';
import { type ProfileContext, profileFor, profileOfFigure } from '../profiles/graphql.ts';
import { drempelOf } from '../profiles/kleine-aantallen.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Signaalcijfers, type SignaalTelling, signaalcijfers } from '../terms/signals.ts';
import { type Asked, askedOf } from './asked.ts';
import { type DayAsked, dayAsked } from './day.ts';
import { type Cijfers, cijfers, type Shown } from './table.ts';

/** What a resolver's context has for figures. */
export interface FigureContext extends ProfileContext {
  readonly actor: { readonly role: string };
  scope(coordinate: string): Scope;
}

/** What every figure of the graph says beside its counts. */
interface Stand {
  readonly definitie: string;
  readonly aannames: string[];
  /** Whether a count in it is hidden. */
  readonly onderdrukt: boolean;
}

interface OfGemeente<Context> {
  readonly context: Context;
  readonly scope: Scope;
  /** The profile by which it is laid out. */
  readonly profile: Profile;
}

/** A figure over whole months, asked by somebody. */
export interface OverMonths<Context> extends OfGemeente<Context>, Shown {
  readonly asked: Asked;
}

/** A figure over how things stand on a day. */
export interface OnDay<Context> extends OfGemeente<Context> {
  readonly gemeente: string;
  readonly op: LocalDate;
  aantal(count: number): number | null;
}

/** Whether who asks may see counts however small: of what is counted beside figures over months. */
export function seesEveryCount(context: ProfileContext & { readonly actor: { readonly role: string } }, gemeente: string): boolean {
  const policy = profileFor(context, gemeente)?.kleineAantallen;
  return policy !== undefined && drempelOf(policy, context.actor.role) === null;
}

interface Parent {
  readonly code: string;
}

type Resolver<Args, Context, Answer> = (parent: Parent, args: Args, context: Context) => Promise<(Answer & Stand) | null>;

/** Resolvers of the figures of one owner: each checks the right to its field, and no count leaves it but by what its reader may be shown. */
export function figuresOf<Figure extends string>(definities: Readonly<Record<Figure, string>>) {
  const stand = (profile: Profile, figure: Figure, onderdrukt: boolean): Stand => {
    const { definitie, aannames } = verantwoording(profile, definities, figure);
    return { definitie, aannames: [...aannames], onderdrukt };
  };
  return {
    overMonths:
      <Context extends FigureContext, Answer extends object>(
        figure: Figure,
        answer: (of: OverMonths<Context>) => Promise<Answer>,
      ): Resolver<{ readonly van: Month; readonly tot: Month }, Context, Answer> =>
      async ({ code: gemeente }, { van, tot }, context) => {
        const scope = context.scope(`Gemeente.${figure}`);
        const profile = profileOfFigure(context, scope, periodOf(gemeente, van, tot));
        const today = profileFor(context, gemeente, scope.on);
        if (profile === null || today === null) return null;
        const asked = askedOf(today.kleineAantallen, { gemeente, van, tot, role: scope.actor.role, today: scope.on });
        const watch = watching();
        const answered = await answer({
          ...{ context, scope, profile, asked },
          table: (tellingen, name) => watch.table(cijfers(tellingen, asked, { figure, ...name })),
          exact: (value) => (isShown(asked, figure) ? value() : watch.seen(null)),
        });
        return { ...answered, ...stand(profile, figure, watch.onderdrukt()) };
      },
    onDay:
      <Context extends FigureContext, Answer extends object>(
        figure: Figure,
        answer: (of: OnDay<Context>) => Promise<Answer>,
      ): Resolver<{ readonly op?: LocalDate | null | undefined }, Context, Answer & { readonly op: LocalDate }> =>
      async ({ code: gemeente }, { op = null }, context) => {
        const scope = context.scope(`Gemeente.${figure}`);
        const today = profileFor(context, gemeente, scope.on);
        const asked: DayAsked | null =
          today === null ? null : dayAsked(today.kleineAantallen, { op, role: scope.actor.role, today: scope.on });
        const profile = asked === null ? null : profileOfFigure(context, scope, { gemeente, to: asked.op });
        if (profile === null || asked === null) return null;
        const watch = watching();
        const answered = await answer({
          context,
          scope,
          profile,
          gemeente,
          op: asked.op,
          aantal: (count) => watch.seen(asked.aantal(count)),
        });
        return { ...answered, op: asked.op, ...stand(profile, figure, watch.onderdrukt()) };
      },
    /** What is late today, by kind: shown to who sees every count, as it is another each day. */
    today:
      <Context extends FigureContext>(
        figure: Figure,
        count: (context: Context, scope: Scope, gemeente: string) => Promise<readonly SignaalTelling[]>,
      ): Resolver<object, Context, Signaalcijfers> =>
      async ({ code: gemeente }, _, context) => {
        const scope = context.scope(`Gemeente.${figure}`);
        const profile = profileOfFigure(context, scope, { gemeente, to: scope.on });
        if (profile === null) return null;
        const hidden = drempelOf(profile.kleineAantallen, scope.actor.role) !== null;
        const counts = hidden ? { totaal: null, rijen: [] } : signaalcijfers(profile, await count(context, scope, gemeente));
        return { ...counts, ...stand(profile, figure, hidden) };
      },
  };
}

const isShown = ({ drempel, gepubliceerd, period: { from, to } }: Asked, figure: string): boolean =>
  drempel === null || gepubliceerd.some(({ velden, van, tot }) => velden.includes(figure) && from.startsWith(van) && to.startsWith(tot));

/** Remembers whether a count that was asked for is hidden. */
function watching() {
  let hidden = false;
  const seen = <Value>(value: Value): Value => {
    hidden ||= value === null;
    return value;
  };
  return {
    seen,
    table: ({ totaal, aantal, hides }: Cijfers): Cijfers => ({
      totaal: (span) => seen(totaal(span)),
      aantal: (code, span) => seen(aantal(code, span)),
      hides,
    }),
    onderdrukt: (): boolean => hidden,
  };
}
