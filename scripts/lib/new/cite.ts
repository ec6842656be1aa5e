/** Names a claim or a row in an article, where readers would look for it. */

/** Sections behind the explanation; the first of them is where it ends. */
const closing = /^## (Exceptions|In your code|What the five articles say|Read next)$/m;

function beforeClosing(mdx: string, block: string): string {
  const end = mdx.search(closing);
  if (end < 0) return `${mdx.trimEnd()}\n\n${block}\n`;
  return `${mdx.slice(0, end).trimEnd()}\n\n${block}\n\n${mdx.slice(end)}`;
}

export const citeClaim = (mdx: string, id: string): string => beforeClosing(mdx, `<Claim id="${id}" />`);

/** Adds a row to the last table of rows that the article has, or gives it one. */
export function citeRow(mdx: string, id: string): string {
  const last = [...mdx.matchAll(/<UseCases\b[^>]*?rows=\{\[(.*?)\]\}/gs)].at(-1);
  const end = last === undefined ? -1 : mdx.lastIndexOf("'", last.index + last[0].length) + 1;
  if (end <= 0) {
    return beforeClosing(mdx, `<UseCases caption="In the decision table" rows={['${id}']} />`);
  }
  return `${mdx.slice(0, end)}, '${id}'${mdx.slice(end)}`;
}

/** The article that a flag names, as a path; undefined where none is named. */
export const articleFile = (slug: string | undefined): string | undefined =>
  slug ? `content/${slug}.mdx` : undefined;
