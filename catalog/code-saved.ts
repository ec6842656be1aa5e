/** How much code an action takes beside a handler, counted over the examples that have both. */
import { median } from './median';
import type { ExampleView, VariantView } from './types';

const isCode = (line: string) => !/^\s*(\/\/|\/?\*|$)/.test(line);

/** Lines of TypeScript that one variant has and the other has not; neither empty ones nor comments. */
const ownLines = (variant: VariantView, other: VariantView): number =>
  Object.entries(variant.files)
    .filter(([path, text]) => /\.tsx?$/.test(path) && other.files[path] !== text)
    .flatMap(([, text]) => text.split('\n'))
    .filter(isCode).length;

/** The lines of the action divided by those of the handler, for each example that has both. */
export function codeRatios(examples: readonly ExampleView[]): number[] {
  return examples.flatMap(({ variants }) => {
    const named = (name: string) => variants.find((one) => one.name === name);
    const [action, route] = [named('action'), named('route')];
    return action && route ? [ownLines(action, route) / ownLines(route, action)] : [];
  });
}

const share = (ratio: number) =>
  `${Math.abs(Math.round((ratio - 1) * 100))} % ${ratio < 1 ? 'fewer' : 'more'}`;

/** What was counted, as a sentence without its full stop. */
export function codeSavedText(examples: readonly ExampleView[]): string {
  const ratios = codeRatios(examples);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map(share);
  return `In the ${ratios.length} examples here that have both, the files of the action alone have ${share(median(ratios))} lines than those of the handler in the median, from ${least} to ${most}`;
}
