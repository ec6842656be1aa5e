/** A component of articles is a folder and one line: nothing else names it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { formatProblem } from '../catalog/problem';
import { readFiles } from '../catalog/read-files';
import type * as definitions from '../components/article/definitions';
import { importsOfCode } from './imports';

const root = 'components/article';
const textOf = (path: string) => readFileSync(path, 'utf8');
const folderOf = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

// The one line of a component that is only here.
vi.resetModules();
vi.doMock('../components/article/definitions', async (original) => {
  const { z } = await import('zod');
  const { define } = await import('../components/article/define');
  const { props, text } = await import('../components/article/props');
  const Remark = define({
    props: props({ about: text, tone: z.enum(['plain', 'warm']).optional() }),
    references: { about: 'claim' },
    toMarkdown: ({ about, tone = 'plain' }, { claim }) => `A ${tone} remark: ${claim(about).statement}`,
  });
  return { ...(await original<typeof definitions>()), Remark };
});

// Read again, whatever another test has read before.
const { articleMarkdown, loadCatalog } = await import('../catalog');
const { checkContent } = await import('../catalog/check');
afterAll(() => {
  vi.doUnmock('../components/article/definitions');
  vi.resetModules();
});

const file = 'content/csrf.mdx';
const withTag = (tag: string) => new Map(readFiles(process.cwd())).set(file, `${textOf(file)}\n${tag}\n`);
const found = (tag: string) => checkContent(withTag(tag)).problems.map(formatProblem);
const line = textOf(file).split('\n').length + 1;

test('a new line makes a component known, with its attributes, references and Markdown', () => {
  expect(found('<Remark about="actions-have-no-url" />')).toEqual([]);
  expect(found('<Remark about="actions-have-no-url" tone="warn" />')).toEqual([
    `${file}:${line}:37  tone\n  got "warn"; allowed: "plain", "warm"\n  fix: write tone="warm"`,
  ]);
  expect(found('<Remark about="actions-have-no-urls" />')).toEqual([
    `${file}:${line}:16  claim\n  got "actions-have-no-urls", but there is no claim with this id\n  fix: write "actions-have-no-url"`,
  ]);
  const page = { file: 'content/sample.mdx', text: '<Remark about="actions-have-no-url" tone="warm" />' };
  expect(articleMarkdown(page, loadCatalog(), (path) => path)).toBe(
    'A warm remark: A Server Action has no URL.\n',
  );
});

const lines = textOf(`${root}/definitions.ts`).trim().split('\n').slice(1);

test('each line names the folder that has the definition and the component', () => {
  const folders = lines.map((each) => {
    const [, name = '', folder] =
      /^export \{ definition as (\w+) \} from '\.\/([a-z-]+)\/definition';$/.exec(each) ?? [];
    expect(folder, each).toBe(folderOf(name));
    expect(textOf(`${root}/${folder}/component.tsx`), each).toContain(
      'export const component: ArticleComponent<typeof definition> =',
    );
    return folder;
  });
  const known = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.sort()).toEqual(known.map(({ name }) => name).sort());
});

/** The files whose values a file needs, itself included. */
function neededBy(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { specifier, typeOnly } of importsOfCode(path, textOf(path))) {
    if (typeOnly) continue;
    if (specifier.startsWith('.')) neededBy(`${posix.join(posix.dirname(path), specifier)}.ts`, seen);
    else seen.add(specifier);
  }
  return seen;
}

test('what the catalog reads of components needs neither React nor styles', () => {
  const needed = [...neededBy(`${root}/definitions.ts`)];
  expect(needed.length).toBeGreaterThan(lines.length);
  expect(needed.filter((each) => !each.endsWith('.ts'))).toEqual(['zod']);
});
