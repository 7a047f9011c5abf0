declare const html: unique symbol;

/** Markup of our own with every value in it escaped; text never becomes markup. */
export type Html = { readonly [html]: true; readonly markup: string };

type Part = Html | readonly Html[] | string;

/** A template whose values are escaped, but for parts that are already markup. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  made(strings.reduce((text, string, place) => text + written(parts[place - 1] ?? '') + string));

export const nothing: Html = made('');

/** A text of several lines: a paragraph for each block of lines, a break for each line in it. */
export const paragraphs = (text: string): readonly Html[] =>
  text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => made(`<p>${block.trim().split('\n').map(escaped).join('<br>')}</p>`));

function made(text: string): Html {
  return { markup: text } as Html;
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
