import type { DecisionRow } from '../../data';

type Values = Record<string, unknown>;

const isCount = (text: string) => /^\d/.test(text);
const named = (values: Values, name: string): string[] => {
  const list = values[name];
  return Array.isArray(list) ? list.map(String) : [];
};

/** @returns the rows that an address names, in its order, all where it names none that there is; and how many to show at most */
export function rowsAsked(
  values: Values,
  all: readonly DecisionRow[],
): { chosen: readonly DecisionRow[]; most?: number } {
  const asked = named(values, 'rows');
  const found = asked.flatMap((id) => all.find((row) => row.id === id) ?? []);
  const count = asked.find(isCount);
  return { chosen: found.length > 0 ? found : all, most: count === undefined ? undefined : Number(count) };
}

/** @returns in words what ids an address names that no row has */
export const unknownRows = (values: Values, all: readonly DecisionRow[]): string[] =>
  ['rows', 'compare'].flatMap((name) =>
    named(values, name)
      .filter((id) => !isCount(id) && !all.some((row) => row.id === id))
      .map((id) => `${name}: got "${id}"; no row has this id: /data/decisions.json lists them`),
  );
