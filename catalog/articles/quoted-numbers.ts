/** Measured numbers on pages: quoted with `<Measured>`, never typed. */
import type { Files } from '../entries';
import { type Measured, measuredText } from '../evidence/measured';
import { typedRatio, typedRatioFix } from '../evidence/quotations';
import type { Problem } from '../problem';
import { positionAt, withoutCode } from './mentions';

const how = typedRatioFix('<Measured experiment="call-times" of="Call, 80 ms latency" />');

/** What is between backticks, as blanks of the same length. */
const withoutInlineCode = (text: string) => text.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));

const typedIn = (file: string, text: string): Problem[] =>
  [...text.matchAll(new RegExp(typedRatio, 'g'))].map((typed) => ({
    file,
    ...positionAt(text, typed.index),
    path: '(text)',
    got: `"${typed[0]}", a ratio that is typed`,
    fix: how,
  }));

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

function whyNotFound(tag: string, experiments: readonly Measured[]): string | undefined {
  const [experiment = '', of = '', on] = ['experiment', 'of', 'on'].map((name) => attribute(tag, name));
  try {
    measuredText(experiments, { experiment, of, on });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const unmeasuredIn = (file: string, text: string, experiments: readonly Measured[]): Problem[] =>
  [...text.matchAll(/<Measured\b[^>]*>/g)].flatMap((tag) => {
    const fix = whyNotFound(tag[0], experiments);
    return fix ? [{ file, ...positionAt(text, tag.index), path: '<Measured>', got: tag[0], fix }] : [];
  });

/** Ratios that a page types, and quotations of what was not measured. */
export function quotedNumberProblems(files: Files, experiments: readonly Measured[]): Problem[] {
  const pages = [...files].filter(([file]) => /^content\/.+\.mdx$/.test(file));
  return pages.flatMap(([file, mdx]) => {
    const text = withoutInlineCode(withoutCode(mdx));
    return [...typedIn(file, text), ...unmeasuredIn(file, text, experiments)];
  });
}
