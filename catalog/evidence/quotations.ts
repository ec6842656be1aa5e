/** Texts of the data that quote a measurement: `{call-times "Call, no latency"}`, or with ` on 16.4.6` before the brace. */
import type { Content } from '../content';
import type { Entries } from '../entries';
import type { ContentProblem } from '../problem';
import { problemIn } from '../references';
import type { KeyPath } from '../yaml-file';
import { type Measured, measuredText } from './measured';
import { measurementsOf } from './measurements';

const quotation = /\{([a-z0-9]+(?:-[a-z0-9]+)*) "([^"]+)"(?: on ([\w.-]+))?\}/g;

/** Two decimals are how ratios are quoted; a release has three numbers, and thresholds have one decimal. */
export const typedRatio = /(?<![\d.])\d\.\d\d(?![\d.])/;

/** The way out for a ratio that is written as text. */
export const typedRatioFix = (how: string): string =>
  `quote the measurement, so that the number cannot be out of date: ${how}`;

const filledIn = (text: string, experiments: readonly Measured[]): string =>
  text.replace(quotation, (_all, experiment: string, of: string, on?: string) =>
    measuredText(experiments, { experiment, of, on }),
  );

/** The value with the numbers in place of what its texts quote. */
function filled<Value>(value: Value, experiments: readonly Measured[]): Value {
  const fill = (one: unknown): unknown => {
    if (typeof one === 'string') return filledIn(one, experiments);
    if (Array.isArray(one)) return one.map(fill);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, fill(inner)]));
  };
  // Only texts are replaced, by texts: the shape stays.
  return fill(value) as Value;
}

/** What was measured, by experiment. */
export const measuredIn = ({ experiments, measurements }: Content): Measured[] =>
  experiments.valid.map(({ value }) => ({ id: value.id, measurements: measurementsOf(measurements, value) }));

const quoting = (content: Content): Entries<unknown>[] => [
  content.claims,
  content.contradictions,
  content.decisions,
  content.rules,
  content.terms,
];

/** The content with the measured numbers in its texts. Check it first: what cannot be found throws. */
export function withQuotations(content: Content): Content {
  const experiments = measuredIn(content);
  const fill = <Value>(entries: Entries<Value>): Entries<Value> => ({
    ...entries,
    valid: entries.valid.map((entry) => ({ ...entry, value: filled(entry.value, experiments) })),
  });
  const { claims, contradictions, decisions, rules, terms } = content;
  return {
    ...content,
    claims: fill(claims),
    contradictions: fill(contradictions),
    decisions: fill(decisions),
    rules: fill(rules),
    terms: fill(terms),
  };
}

function* textsIn(value: unknown, keys: KeyPath = []): Generator<readonly [KeyPath, string]> {
  if (typeof value === 'string') yield [keys, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

const isFilled = (text: string, experiments: readonly Measured[]): string | undefined => {
  try {
    filledIn(text, experiments);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Quotations of what was not measured, and ratios that are typed. */
export function quotationProblems(content: Content): ContentProblem[] {
  const experiments = measuredIn(content);
  return quoting(content)
    .flatMap(({ valid }) => valid)
    .flatMap((entry) =>
      [...textsIn(entry.value)].flatMap(([keys, text]) => {
        const fix = isFilled(text, experiments);
        if (fix) return [problemIn(entry, keys, { got: text.match(quotation)?.[0] ?? text, fix })];
        const typed = typedRatio.exec(text.replace(quotation, ''))?.[0];
        if (!typed) return [];
        const how = typedRatioFix('{call-times "Call, 80 ms latency"}');
        return [problemIn(entry, keys, { got: `"${typed}", a ratio that is typed`, fix: how })];
      }),
    );
}
