/** What a reader has changed in an embed: kept while its slide is not there, and handed back when it is again. */

export interface EmbedState {
  /** The query of its address. Another may show the same edits otherwise: in another variant, or another file. */
  query: string;
  /** The variant in view, or `compare`. */
  view: string;
  variants: Record<string, VariantState>;
}

export interface VariantState {
  /** The files that are edited, as they are now, by the step they are edited in; 0 where there are no steps. */
  edits: Record<number, Record<string, string>>;
  /** The step in view, counted from 1; 0 where there are none. */
  step: number;
  /** The file in view. */
  active: string;
  part: string;
  /** How far the code is scrolled, in pixels. */
  scroll: number;
}

/** What there is of an example: nothing else is taken over. */
export interface Known {
  /** The paths of all files and the number of steps, by variant. */
  variants: ReadonlyMap<string, { files: readonly string[]; steps: number }>;
  views: readonly string[];
  parts: readonly string[];
}

/** In characters; no file of an example is near it. */
const longestFile = 200_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a state that a page around the embed, or a storage, has handed back. It never throws, and what is not of this example is left
 * out.
 *
 * @returns undefined where there is nothing to bring back
 */
export function readState(data: unknown, known: Known): EmbedState | undefined {
  if (!isRecord(data) || !isRecord(data.variants)) return undefined;
  const { query, view, variants } = data;
  const read = [...known.variants].flatMap(([name, own]) => {
    const state = Object.hasOwn(variants, name) ? variantOf(variants[name], own, known.parts) : undefined;
    return state ? [[name, state] as const] : [];
  });
  if (read.length === 0) return undefined;
  return {
    query: typeof query === 'string' ? query : '',
    view: typeof view === 'string' && known.views.includes(view) ? view : '',
    variants: Object.fromEntries(read),
  };
}

function variantOf(
  data: unknown,
  { files, steps }: { files: readonly string[]; steps: number },
  parts: readonly string[],
): VariantState | undefined {
  if (!isRecord(data)) return undefined;
  const { active, part, scroll, step } = data;
  const isStep = isCount(step) && Number.isInteger(step) && step <= steps;
  return {
    edits: editsIn(data.edits, files, steps),
    step: isStep ? step : 0,
    active: typeof active === 'string' && files.includes(active) ? active : '',
    part: typeof part === 'string' && parts.includes(part) ? part : '',
    scroll: isCount(scroll) ? scroll : 0,
  };
}

function editsIn(data: unknown, files: readonly string[], steps: number): VariantState['edits'] {
  const numbers = Array.from({ length: steps + 1 }, (_, step) => step);
  return Object.fromEntries(
    numbers.flatMap((step) => {
      const edited = isRecord(data) && Object.hasOwn(data, step) ? filesIn(data[step], files) : {};
      return Object.keys(edited).length > 0 ? [[step, edited] as const] : [];
    }),
  );
}

const filesIn = (data: unknown, known: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    known.flatMap((path) => {
      const text = isRecord(data) && Object.hasOwn(data, path) ? data[path] : undefined;
      return typeof text === 'string' && text.length <= longestFile ? [[path, text] as const] : [];
    }),
  );

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** @returns of a state what has nothing to do with the address: the edits */
export const editsOf = (state: EmbedState): EmbedState => ({
  ...state,
  view: '',
  variants: Object.fromEntries(
    Object.entries(state.variants).map(([name, { edits }]) => [
      name,
      { edits, step: 0, active: '', part: '', scroll: 0 },
    ]),
  ),
});

/** Whether any file is edited in it. */
export const hasEdits = ({ variants }: EmbedState): boolean =>
  Object.values(variants).some(({ edits }) =>
    Object.values(edits).some((files) => Object.keys(files).length > 0),
  );
