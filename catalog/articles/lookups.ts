/** What article components ask the catalog for, tried before anybody reads it. */

import type { Lookup } from '../lookup';
import { at, propProblems } from '../pages/attributes';
import { endOf, isElement, type Page, type PageElement, startOf } from '../pages/parse';
import { articleComponents } from '../pages/tags';
import { literalProps } from '../pages/values';
import type { ContentProblem } from '../problem';
import type { ReadPage } from './read';

/** The tag alone, without what it holds. */
function tagOf({ text }: Page, element: PageElement): string {
  const [first] = element.children;
  return text.slice(startOf(element), first ? startOf(first) : endOf(element)).trim();
}

function elementProblems(page: Page, element: PageElement, lookup: Lookup): ContentProblem[] {
  const { name } = element;
  const definition = name === null ? undefined : articleComponents.get(name);
  if (name === null || !definition) return [];
  const wrong = propProblems(page, element, name, definition.props);
  if (wrong.length > 0) return wrong;
  try {
    definition.toMarkdown({ ...literalProps(element), children: '' }, lookup);
    return [];
  } catch (error) {
    const fix = error instanceof Error ? error.message : String(error);
    return [at(page, element, `<${name}>`, 'reference', { got: tagOf(page, element), fix })];
  }
}

/** Tags that ask for what the catalog does not have. */
export const lookupProblems = (pages: readonly ReadPage[], lookup: Lookup): ContentProblem[] =>
  pages.flatMap(({ page }) =>
    page.nodes.filter(isElement).flatMap((element) => elementProblems(page, element, lookup)),
  );
