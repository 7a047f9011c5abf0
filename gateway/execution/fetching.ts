import type { Data, Path, SourceError } from './source.ts';
import type { Step } from './steps.ts';

/** One fetch that is on its way, with the objects that its data goes to. */
export interface Fetching {
  readonly step: Step;
  /** Of a fetch at the root: none. */
  readonly targets: readonly Data[];
  /** Of a fetch of entities: for each target the place of its representation. */
  readonly slots: readonly number[];
  readonly representations: readonly string[];
}

/** What went wrong in a fetch. */
export interface Trouble {
  readonly fetching: Fetching;
  readonly error: SourceError;
  /** Below the targets; null when it is told of every field that the fetch left empty. */
  readonly path: Path | null;
  readonly targets: readonly Data[];
}
