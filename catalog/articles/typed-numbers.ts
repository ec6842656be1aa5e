/** Measured numbers on pages: quoted with `<Measured>`, never typed. */
import { typedRatio, typedRatioFix } from '../evidence/quotations';
import { isElement, type Page, type Placed, placeAt, sourceOf, startOf } from '../pages/parse';
import type { ContentProblem } from '../problem';
import type { ReadPage } from './read';

const how = typedRatioFix('<Measured experiment="call-times" of="Call, 80 ms latency" />');

/** What readers see as text: not what is in code. */
function textsIn({ nodes }: Page): Placed[] {
  return nodes.flatMap((node): readonly Placed[] => {
    if (isElement(node)) return node.attributes;
    return node.type === 'text' || node.type === 'yaml' ? [node] : [];
  });
}

/** Ratios that a page types. */
export const typedNumberProblems = (pages: readonly ReadPage[]): ContentProblem[] =>
  pages.flatMap(({ page }) =>
    textsIn(page).flatMap((node) =>
      [...sourceOf(page, node).matchAll(new RegExp(typedRatio, 'g'))].map((typed) => ({
        file: page.file,
        ...placeAt(page, startOf(node) + typed.index),
        path: '(text)',
        got: `"${typed[0]}", a ratio that is typed`,
        fix: how,
      })),
    ),
  );
