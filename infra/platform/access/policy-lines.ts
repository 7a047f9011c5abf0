import { findNodeAtLocation, type JSONPath, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** Where the values of a JSON text stand. */
export interface Lines {
  readonly text: string;
  readonly root: Node | undefined;
  /** The line of the first mistake against JSON, or null. */
  readonly broken: number | null;
}

export function parseLines(text: string): Lines {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  return { text, root, broken: first === undefined ? null : lineAt(text, first.offset) };
}

/** The line, from 1, on which the value at a JSON pointer begins. */
export function lineOf({ text, root }: Lines, pointer: string): number {
  const path: JSONPath = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const node = root && findNodeAtLocation(root, path);
  return lineAt(text, node?.offset ?? 0);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
