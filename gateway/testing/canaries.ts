/** Names, numbers and words of the persons in the journeys: whatever happens to them, no event, log line, metric or audit line may hold one. */
const PERSONAL =
  /(Ans|Ouder|Kind|Kees|Vera) Proef|Bea Buur|Cas Kind|Kind (Verwezen|Polder|Zangvogel)|Kanarie|Meldster|999990342|0481 12 34 56|06 12 34 56 78|Mist aanspraak/;

/** Places with a trace of a person in them, by name. */
export const tracesIn = (places: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(places).flatMap(([place, text]) => {
    const found = PERSONAL.exec(text);
    return found === null ? [] : [`${place}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`];
  });
