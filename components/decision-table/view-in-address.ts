import { flagIn } from '../../embed/parameters/read';
import type { AddressFilter } from '../ui/use-address-filter';
import { type OptionalColumn, optionalColumns } from './columns';
import { allVerdicts, callerLabels, intentLabels, keysOf } from './labels';
import { plainView, type Sort, sortKeys, type View } from './view';

const parameters = ['q', 'verdict', 'caller', 'intent', 'disagree', 'sort', 'columns', 'compare'] as const;

/** `-votes` is the most votes first. */
function sortFrom(text: string): Sort | undefined {
  const by = sortKeys.find((key) => key === text.replace(/^-/, ''));
  return by && { by, descending: text.startsWith('-') };
}

function columnsFrom(named: readonly string[]): readonly OptionalColumn[] {
  return named.length === 0 ? optionalColumns : optionalColumns.filter((column) => named.includes(column));
}

/** Reads a view from a query; what is not known to the table is left out. */
export function viewFromSearch(search: string): View {
  const params = new URLSearchParams(search);
  const among = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === params.get(name)) ?? '';
  // Forms repeat a name; people write commas.
  const all = (name: string) => params.getAll(name).flatMap((text) => text.split(',').filter(Boolean));
  const verdicts = all('verdict');
  return {
    words: params.get('q') ?? '',
    verdicts: allVerdicts.filter((verdict) => verdicts.includes(verdict)),
    caller: among(keysOf(callerLabels), 'caller'),
    intent: among(keysOf(intentLabels), 'intent'),
    onlyDisputed: flagIn(params.get('disagree') ?? 'no') === true,
    sort: sortFrom(params.get('sort') ?? ''),
    columns: columnsFrom(all('columns')),
    compared: [...new Set(all('compare'))].slice(0, 2),
  };
}

/** What a view puts into the query, name by name; the plain view puts nothing. */
function entriesOf(view: View): Record<(typeof parameters)[number], readonly string[]> {
  const { words, verdicts, caller, intent, onlyDisputed, sort, columns, compared } = view;
  const one = (value: string | undefined) => (value ? [value] : []);
  const isPlain = columns.length === optionalColumns.length;
  return {
    q: one(words),
    verdict: verdicts,
    caller: one(caller),
    intent: one(intent),
    disagree: onlyDisputed ? ['yes'] : [],
    sort: one(sort && `${sort.descending ? '-' : ''}${sort.by}`),
    columns: isPlain ? [] : columns.length === 0 ? ['none'] : columns,
    compare: compared,
  };
}

/** The query string for a view, with what else stood in the address kept; empty where nothing is left. */
export function searchFromView(view: View, search: string): string {
  const params = new URLSearchParams(search);
  const entries = entriesOf(view);
  for (const name of parameters) {
    params.delete(name);
    for (const value of entries[name]) params.append(name, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}

export const viewInAddress: AddressFilter<View> = {
  none: plainView,
  fromSearch: viewFromSearch,
  toSearch: searchFromView,
};
