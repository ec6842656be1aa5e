/** Apps whose text is made to cost the compiler far more than it costs to write: each one the smallest that does. */
import type { Files } from '../../shared/protocol';
import { layout } from './attacked-page';

export interface Bomb {
  files: Files;
  /** What must be told of it, and the file it is told of; left out where it may as well run. */
  told?: { message: RegExp; file: string };
}

const page = 'export default function Page() { return <p>Shown</p>; }';
const app = (files: Files): Files => ({ '/app/layout.tsx': layout, '/app/page.tsx': page, ...files });
const inPage = (code: string): Bomb => ({ files: app({ '/app/page.tsx': code }) });
const told = (message: RegExp, file: string, files: Files): Bomb => ({
  files: app(files),
  told: { message, file },
});
const numbered = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const manyFiles = (count: number, of: (index: number) => [path: string, text: string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => of(index)));
const shown = (code: string) => `${code}\n${page}`;
const client = (code: string): Files => ({
  '/app/page.tsx': "import { Part } from './part';\nexport default function Page() { return <Part />; }",
  '/app/part.tsx': `'use client';\n${code}\nexport function Part() { return <p>Shown</p>; }`,
});
const styled = (css: string): Files => ({
  '/app/page.tsx':
    "import styles from './page.module.css';\nexport default function Page() { return <p className={styles.a}>Shown</p>; }",
  '/app/page.module.css': css,
});
const nested = (open: string, close: string, depth: number, inner = '') =>
  open.repeat(depth) + inner + close.repeat(depth);

const tooDeep = /nested too deeply/;

/** Each level is read twice by the parser, on two guesses of what it is: forty of them would take it years. */
export const slow = app({ '/app/page.tsx': shown(`const a = ${nested('<T,>(a = ', ') => 1', 40, '1')};`) });

const text: Record<string, Bomb> = {
  'blank lines in .env': { files: app({ '/.env': `${'\n'.repeat(400_000)}!` }) },
  'values of .env that double': told(/longer than the limit of 200,000 characters/, '/.env', {
    '/.env': `A0=xxxxxxxxxx\n${numbered(30, (index) => `A${index + 1}=$A${index}$A${index}\n`)}`,
  }),
  'one value of .env, named ten thousand times': told(
    /longer than the limit of 200,000 characters/,
    '/.env',
    {
      '/.env': `A=${'x'.repeat(100_000)}\nB=${'$A'.repeat(10_000)}`,
    },
  ),
  'quotes of .env that nothing closes': { files: app({ '/.env': `${'A="x\\"\n'.repeat(60_000)}` }) },
  'constants of next.config.ts that double': told(
    /longer than the limit of 200,000 characters/,
    '/next.config.ts',
    {
      '/next.config.ts': `const a0 = 'xxxxxxxxxx';\n${numbered(
        40,
        (index) => `const a${index + 1} = \`\${a${index}}\${a${index}}\`;\n`,
      )}export default { env: { A: a40 } };`,
    },
  ),
  'a constant of next.config.ts that is itself': {
    files: app({ '/next.config.ts': 'const a = () => a;\nconst b = `${b}`;\nexport default a;' }),
  },
  'a long variable, written into the code ten thousand times': told(
    /longer than the limit of 16,000,000 characters/,
    '/app/part.tsx',
    {
      '/.env': `NEXT_PUBLIC_A=${'x'.repeat(100_000)}`,
      ...client(`export const all = [${'process.env.NEXT_PUBLIC_A,'.repeat(10_000)}];`),
    },
  ),
  'blank lines before the code': inPage(`${'\n'.repeat(400_000)}${page}`),
  'a line of a million characters': inPage(
    shown(`const a = ${'1+'.repeat(3_000)}1; // ${'x'.repeat(900_000)}`),
  ),
  'escapes in a text': inPage(shown(`const a = "${'\\u0061\\x61'.repeat(80_000)}";`)),
  'a large regular expression': inPage(shown(`const a = /${'(a|b)*'.repeat(50_000)}/;`)),
  'a directive that ten thousand functions carry': inPage(
    shown(numbered(10_000, (index) => `async function f${index}() { 'use cache: k${index}'; }\n`)),
  ),
};

const nesting: Record<string, Bomb> = {
  'elements in elements': told(tooDeep, '/app/page.tsx', {
    '/app/page.tsx': `export default function Page() { return ${nested('<p>', '</p>', 20_000)}; }`,
  }),
  parentheses: told(tooDeep, '/app/page.tsx', {
    '/app/page.tsx': shown(`const a = ${nested('(', ')', 100_000, '1')};`),
  }),
  'lists in lists': told(tooDeep, '/app/page.tsx', {
    '/app/page.tsx': shown(`const a = ${nested('[', ']', 100_000)};`),
  }),
  'templates in templates': told(tooDeep, '/app/page.tsx', {
    '/app/page.tsx': shown(`const a = ${nested('`${', '}`', 30_000, '1')};`),
  }),
  'blocks in blocks': told(tooDeep, '/app/page.tsx', { '/app/page.tsx': shown(nested('{', '}', 100_000)) }),
  'functions in functions': told(tooDeep, '/app/page.tsx', {
    '/app/page.tsx': shown(`const a = ${'() => '.repeat(50_000)} 1;`),
  }),
  'types in types': inPage(shown(`const a = b${'<b'.repeat(2_000)};`)),
  'arrows behind conditions': inPage(shown(`const a = ${nested('a ? (b) : (', ')', 200, '1')};`)),
  'generic arrows in the defaults of each other': {
    files: slow,
    told: { message: /^compiling took longer than [\d.]+ s/, file: '/app/page.tsx' },
  },
  'eight thousand classes with fields': inPage(shown(numbered(8_000, (i) => `class A${i} { a = 1; }\n`))),
  'sums of ten thousand parts': inPage(shown(`const a = ${'1 + '.repeat(10_000)}1;`)),
  'namespaces in namespaces': inPage(`${page}\n${nested('namespace a {', '}', 2_000)}`),
  'JSON that is nested': {
    files: app({
      '/app/page.tsx': `import data from './data.json';\nexport const all = data;\n${page}`,
      '/app/data.json': nested('[', ']', 200_000),
    }),
  },
  'a tsconfig.json that is nested': told(tooDeep, '/tsconfig.json', {
    '/tsconfig.json': nested('[', ']', 200_000),
  }),
};

const loops: Record<string, Bomb> = {
  'sixty thousand loops': inPage(shown('for(;0;);'.repeat(60_000))),
  'loops in loops': inPage(shown(`${'for(;0;)'.repeat(1_500)};`)),
  'awaits after awaits': inPage(
    `export default async function Page() { ${'await null;\n'.repeat(40_000)} return <p>Shown</p>; }`,
  ),
  'namespaces, one after another': inPage(`${page}\n${'namespace a {}\n'.repeat(40_000)}`),
  'a name in a function of many variables': {
    files: app(
      client(
        `export function f() { ${numbered(15_000, (i) => `var a${i} = location;\n`)} return location; }`,
      ),
    ),
  },
  'captures of captures': inPage(
    `export default function Page() { ${numbered(2_000, (i) => `const a${i} = ${i};\n`)}
${numbered(60, (i) => `async function f${i}() { 'use server'; return [${numbered(2_000, (k) => `a${k},`)}]; }\n`)}
return <p>Shown</p>; }`,
  ),
  'actions in a page': inPage(
    `export default function Page() { ${numbered(3_000, (i) => `async function f${i}() { 'use server'; f${i}; }\n`)} return <p>Shown</p>; }`,
  ),
  'hooks of a component': {
    files: app(
      client(
        `import { useState } from 'react';\nexport function A() { ${numbered(15_000, (i) => `const [a${i}] = useState(${i});\n`)} return null; }`,
      ),
    ),
  },
  'a hook that two thousand components call': {
    files: app(
      client(
        `import { useState } from 'react';\nfunction useA() { return useState('${'x'.repeat(50_000)}'); }\n${numbered(2_000, (i) => `export function A${i}() { useA(); return null; }\n`)}`,
      ),
    ),
  },
  'names of one module': inPage(shown(numbered(30_000, (i) => `export const a${i} = ${i};\n`))),
};

const star = (count: number, width: number): Files =>
  manyFiles(count, (i) => [
    `/lib/${i}.ts`,
    i === count - 1 ? 'export const last = 1;' : `export * from './${i + 1}';\n`.repeat(width),
  ]);

const graphs: Record<string, Bomb> = {
  'stylesheets that each import the next twice': {
    files: app({
      '/app/layout.tsx': `import './0.css';\n${layout}`,
      ...manyFiles(31, (i) => [
        `/app/${i}.css`,
        i === 30 ? 'p { color: red }' : `@import './${i + 1}.css'; @import './${i + 1}.css';`,
      ]),
    }),
  },
  'a chain of stylesheets': {
    files: app({
      '/app/layout.tsx': `import './0.css';\n${layout}`,
      ...manyFiles(2_000, (i) => [`/app/${i}.css`, i === 1_999 ? '' : `@import './${i + 1}.css';`]),
    }),
  },
  're-exports that each lead to the next twice': {
    files: app({
      '/app/page.tsx': `import { last } from '../lib/0';\nexport const all = last;\n${page}`,
      ...star(40, 2),
    }),
  },
  'client files that re-export each other twice': {
    files: app({
      '/app/page.tsx': `import { last } from '../lib/0';\nexport const all = last;\n${page}`,
      ...Object.fromEntries(
        Object.entries(star(40, 2)).map(([path, code]) => [path, `'use client';\n${code}`]),
      ),
    }),
  },
  'a chain of modules that no route leads to, and that ends nowhere': {
    files: app(
      manyFiles(400, (i) => [
        `/lib/${i}.ts`,
        `import './${i === 399 ? 'nowhere' : i + 1}';\n${'export const a = () => [1, 2, 3];\n'.slice(0, 34)}${'f(1);'.repeat(100)}`,
      ]),
    ),
  },
  'a chain of imports': {
    files: app({
      '/app/page.tsx': `import '../lib/0';\n${page}`,
      ...manyFiles(2_000, (i) => [`/lib/${i}.ts`, i === 1_999 ? '' : `import './${i + 1}';`]),
    }),
  },
  'names of tsconfig.json': told(/`paths` has too many entries/, '/tsconfig.json', {
    '/tsconfig.json': JSON.stringify({
      compilerOptions: {
        paths: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`@${i}/*`, ['*']])),
      },
    }),
    '/app/page.tsx': shown(numbered(10_000, (i) => `import '@${i}/a';\n`)),
  }),
  'names of tsconfig.json that lead to each other': {
    files: app({
      '/tsconfig.json': JSON.stringify({
        compilerOptions: { paths: { '@a/*': ['@b/*'], '@b/*': ['@a/*'] } },
      }),
      '/lib/a.ts': "import '@a/x';",
    }),
  },
};

const selectors = (depth: number) => nested('.a,.b{', '}', depth, 'color:red');

const counts: Record<string, Bomb> = {
  'nesting that doubles selectors': told(
    /nesting turns this into too many selectors/,
    '/app/page.module.css',
    styled(selectors(24)),
  ),
  'nesting of long selectors': told(
    /nesting turns this into too many selectors/,
    '/app/page.module.css',
    styled(nested(`.${'a'.repeat(50_000)}{`, '}', 40)),
  ),
  'rules in rules': told(
    /nested more than 50 levels deep/,
    '/app/page.module.css',
    styled(nested('a{', '}', 50_000)),
  ),
  'braces in a comment and a text': {
    files: app(styled(`/* ${'{'.repeat(200_000)} */ .a::after { content: "${'{'.repeat(200_000)}" }`)),
  },
  'selectors with brackets that nothing closes': { files: app(styled(':global(a'.repeat(60_000))) },
  'two thousand routes': {
    files: app(manyFiles(2_000, (i) => [`/app/r${i}/page.tsx`, 'export default () => null;'])),
  },
  'ten thousand routes': told(/2,500/, '/app/r2498/page.tsx', {
    ...manyFiles(10_000, (i) => [`/app/r${i}/page.tsx`, 'export default () => null;']),
  }),
  'two thousand routes with a name of their own': told(
    /different slug names|Ambiguous/,
    '/app/a/[n1]/page.tsx',
    {
      ...manyFiles(2_000, (i) => [`/app/a/[n${i}]/page.tsx`, 'export default () => null;']),
    },
  ),
  'two thousand slots of a layout': {
    files: app(manyFiles(2_000, (i) => [`/app/@s${i}/page.tsx`, 'export default () => null;'])),
  },
  'groups in groups': told(/folders deep/, `/app/${'(a)/'.repeat(100)}x/page.tsx`, {
    [`/app/${'(a)/'.repeat(100)}x/page.tsx`]: page,
  }),
  'two thousand layouts': {
    files: app(
      manyFiles(2_000, (i) => [`/app/a/${i}/layout.tsx`, 'export default ({ children }) => children;']),
    ),
  },
  'a path of a thousand characters': told(/the path has 1,/, `/lib/${'a'.repeat(95)}…`, {
    [`/lib/${'a'.repeat(1_000)}.ts`]: '',
  }),
  'a matcher that doubles': {
    files: app({
      '/proxy.ts': `export function proxy() {}\nexport const config = { matcher: ['/${'(a*)*'.repeat(25)}b'] };`,
    }),
  },
};

export const bombs = { text, nesting, loops, graphs, counts };
