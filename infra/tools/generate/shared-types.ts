const BEGIN = '# >>> schema/shared.graphql';
const END = '# <<< schema/shared.graphql';

/** The SDL with the shared types, word for word, between its two marks. */
export function withSharedTypes(sdl: string, shared: string): string {
  const begin = sdl.indexOf(BEGIN);
  const end = sdl.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`an SDL lacks the marks "${BEGIN}" and "${END}"`);
  return `${sdl.slice(0, begin)}${BEGIN}\n${shared.trim()}\n${sdl.slice(end)}`;
}
