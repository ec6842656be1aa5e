/** Rows of a table of observations below one heading; undefined where there is none. */
export interface ObservationGroup {
  heading: string | undefined;
  /** The name of the observation, and what is left of it below the heading. */
  rows: { name: string; label: string }[];
}

/** So many rows can be read without headings. */
const mostAlone = 8;

/** "Without a key, the action, status" is about "Without a key". */
const [subject, rest] = [/^[^,:]+(?=[,:] )/, /^[^,:]+[,:] /];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names in their order, those that follow each other and begin with the same words as one group. */
function runs(names: readonly string[]): { start: string; names: string[] }[] {
  const found: { start: string; names: string[] }[] = [];
  for (const name of names) {
    const start = subject.exec(name)?.[0] ?? name;
    const last = found.at(-1);
    if (last?.start === start) last.names.push(name);
    else found.push({ start, names: [name] });
  }
  return found;
}

const alone = (name: string) => ({ name, label: name });

/** The observations of an experiment as a table shows them: a long one in groups, by the words its names begin with. */
export function observationGroups(names: readonly string[]): ObservationGroup[] {
  if (names.length <= mostAlone) return [{ heading: undefined, rows: names.map(alone) }];
  return runs(names).map(({ start, names: all }) =>
    all.length === 1
      ? { heading: undefined, rows: all.map(alone) }
      : { heading: start, rows: all.map((name) => ({ name, label: capitalised(name.replace(rest, '')) })) },
  );
}
