import type { Fetching, Trouble } from './fetching.ts';
import { missingBelow } from './missing.ts';
import { pathsTo } from './places.ts';
import type { Data, Path, SourceError } from './source.ts';
import { isBefore, type Step } from './steps.ts';

/** What one execution left behind. */
export interface Left {
  readonly root: Data;
  readonly steps: readonly Step[];
  readonly troubles: readonly Trouble[];
  readonly starved: readonly Fetching[];
}

/** Errors without a path that are told of one fetch, and fields of which one of them is told; as many errors with a path. */
const MOST_PATHLESS = 20;
const MOST_FIELDS = 1_000;

/** The errors of an answer, each with its path; `data` is the answer's, as JSON text. */
export function errorsOf({ root, steps, troubles, starved }: Left, data: string): readonly SourceError[] {
  const known = new Map<Step, ReadonlyMap<object, Path[]>>();
  const placesOf = (step: Step, targets: readonly Data[]): readonly Path[] => {
    if (step.path.length === 0) return [[]];
    const paths = known.get(step) ?? pathsTo(root, step.path);
    known.set(step, paths);
    return targets.flatMap((target) => paths.get(target) ?? []);
  };
  const count = new Map<Fetching, number>();
  const withPath = troubles.flatMap(({ fetching, error, path, targets }) => {
    const before = count.get(fetching) ?? 0;
    if (path === null || before === MOST_FIELDS) return [];
    const places = placesOf(fetching.step, targets).slice(0, MOST_FIELDS - before);
    count.set(fetching, before + places.length);
    return places.map((place) => ({ ...error, path: [...place, ...path] }));
  });
  const pathless = limited(troubles.filter(({ path }) => path === null));
  if (pathless.length === 0) return once(withPath);
  const answer: unknown = JSON.parse(data);
  const failed = pathless.flatMap(({ fetching: { step }, error, targets }) => {
    const places = placesOf(step, targets);
    const paths = missingBelow(answer, places, step, MOST_FIELDS);
    const later = starved.filter((each) => isBefore(steps, step, each.step) && each.targets.length > 0);
    const beyond = later.flatMap((each) => missingBelow(answer, placesOf(each.step, each.targets), each.step, MOST_FIELDS));
    const all = [...new Map([...paths, ...beyond].map((path) => [JSON.stringify(path), path])).values()].slice(0, MOST_FIELDS);
    const told = all.length === 0 ? places.slice(0, 1) : all;
    return told.map((path) => ({ ...error, path: path.length === 0 ? undefined : path }));
  });
  return once([...withPath, ...failed]);
}

/** As GraphQL has it, one error is told once of one place, also where several fetches ran into it. */
function once(errors: readonly SourceError[]): readonly SourceError[] {
  const told = new Set<string>();
  return errors.filter(({ message, path }) => {
    if (path === undefined) return true;
    const key = JSON.stringify([message, path]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function limited(troubles: readonly Trouble[]): readonly Trouble[] {
  const count = new Map<Fetching, number>();
  return troubles.filter(({ fetching }) => {
    const told = (count.get(fetching) ?? 0) + 1;
    count.set(fetching, told);
    return told <= MOST_PATHLESS;
  });
}
