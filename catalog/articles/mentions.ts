import type { Position } from '../yaml-file';

export const mentionedKinds = [
  'claim',
  'contradiction',
  'decision',
  'example',
  'experiment',
  'source',
  'term',
] as const;
export type MentionedKind = (typeof mentionedKinds)[number];

/** A record that an article names, and where. */
export interface ArticleMention extends Position {
  kind: MentionedKind;
  id: string;
}

/** Components whose attribute holds one id, or a list of ids between braces. */
const attributes: readonly { component: string; attribute: string; kind: MentionedKind }[] = [
  { component: 'Claim', attribute: 'id', kind: 'claim' },
  { component: 'WhoSaysWhat', attribute: 'claims', kind: 'claim' },
  { component: 'Contradiction', attribute: 'id', kind: 'contradiction' },
  { component: 'UseCases', attribute: 'rows', kind: 'decision' },
  { component: 'LiveExample', attribute: 'slug', kind: 'example' },
  { component: 'ExampleCard', attribute: 'slug', kind: 'example' },
  { component: 'Experiment', attribute: 'id', kind: 'experiment' },
  { component: 'Ratios', attribute: 'experiment', kind: 'experiment' },
  { component: 'Measured', attribute: 'experiment', kind: 'experiment' },
  { component: 'OnNextRelease', attribute: 'experiment', kind: 'experiment' },
  { component: 'Sequence', attribute: 'experiment', kind: 'experiment' },
  { component: 'Term', attribute: 'id', kind: 'term' },
];

const links: readonly { path: RegExp; kind: MentionedKind }[] = [
  { path: /\]\(\/claims\/([^)#\s]+)/g, kind: 'claim' },
  { path: /\]\(\/decisions#([^)\s]+)/g, kind: 'decision' },
  { path: /\]\(\/evidence\/([^)#\s]+)/g, kind: 'experiment' },
  { path: /\]\(\/examples\/([^)#\s]+)/g, kind: 'example' },
  { path: /\]\(\/sources\/([^)#\s]+)/g, kind: 'source' },
];

/** The line and column of a place in a text, counted from 1. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Code is quoted, not said: what stands in it names nothing. Its length is kept, and so are positions. */
export const withoutCode = (mdx: string) =>
  mdx.replace(/^```.*?^```/gms, (block) => block.replace(/[^\n]/g, ' '));

function inAttributes(text: string): ArticleMention[] {
  return attributes.flatMap(({ component, attribute, kind }) => {
    const uses = text.matchAll(
      new RegExp(`<${component}\\b[^>]*?\\b${attribute}=(\\{[^}]*\\}|"[^"]*")`, 'g'),
    );
    return [...uses].flatMap((use) => {
      const value = use[1] ?? '';
      const start = use.index + use[0].length - value.length;
      return [...value.matchAll(/["']([^"']+)["']/g)].map((id) => ({
        kind,
        id: id[1] ?? '',
        ...positionAt(text, start + id.index + 1),
      }));
    });
  });
}

const inLinks = (text: string): ArticleMention[] =>
  links.flatMap(({ path, kind }) =>
    [...text.matchAll(path)].map((link) => ({
      kind,
      id: link[1] ?? '',
      ...positionAt(text, link.index + link[0].length - (link[1] ?? '').length),
    })),
  );

/** Everything a text names by component or by link, wherever it stands. */
export function mentionsIn(mdx: string): ArticleMention[] {
  const text = withoutCode(mdx);
  return [...inAttributes(text), ...inLinks(text)];
}
