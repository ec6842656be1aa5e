import type { Mistake } from './mistake';

const page = 'content/csrf.mdx';

/** Syntax of pages. */
const syntax: readonly Mistake[] = [
  { name: 'an answer that is never closed', file: page, from: '</Answer>', to: '', cause: { below: -3 } },
  {
    name: 'a component that is never closed',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment id="foreign-origin">',
  },
  { name: 'a brace in the text', file: page, from: 'In Chromium, forms', to: 'In { Chromium, forms' },
  { name: 'braces with words', file: page, from: 'In Chromium, forms', to: 'In {a b} Chromium, forms' },
  {
    name: 'a variable in braces',
    file: page,
    from: 'In Chromium, forms',
    to: 'In {formData} Chromium, forms',
  },
  {
    name: 'an angle bracket before a number',
    file: page,
    from: 'In Chromium, forms',
    to: 'In <5 Chromium, forms',
  },
  {
    name: 'an address in angle brackets',
    file: page,
    from: 'In Chromium, forms',
    to: 'In <https://nextjs.org> Chromium, forms',
  },
  {
    name: 'a comment of HTML',
    file: page,
    from: 'In Chromium, forms',
    to: '<!-- check --> In Chromium, forms',
  },
  {
    name: 'a value without quotes',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment id=foreign-origin />',
  },
  {
    name: 'a quote of an attribute that is not closed',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment id="foreign-origin />',
  },
  {
    name: 'a tag without its first bracket',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: 'Experiment id="foreign-origin" />',
  },
  { name: 'the wrong closing tag', file: page, from: '</SideBySide>', to: '</SidebySide>' },
  {
    name: 'an import',
    file: page,
    from: '# CSRF in Next.js: Origin',
    to: "import { Claim } from '../components'\n\n# CSRF in Next.js: Origin",
  },
  { name: 'no dashes at the top', file: page, from: '---\ntitle', to: 'title' },
  {
    name: 'no dashes below the description',
    file: page,
    from: 'own form.\n---\n',
    to: 'own form.\n',
    cause: { below: -3 },
  },
  {
    name: 'a quote in the front matter that is not closed',
    file: page,
    from: 'allowedOrigins"\n',
    to: 'allowedOrigins\n',
  },
  { name: 'a page with another ending', file: 'content/new-page.md', to: '# New\n' },
  { name: 'no description', file: page, from: 'description: Next.js', to: 'descripton: Next.js' },
  {
    name: 'a colon in a description',
    file: page,
    from: 'description: Next.js',
    to: 'description: Note: Next.js',
  },
];

/** Components, links, headings, images and code. */
const parts: readonly Mistake[] = [
  {
    name: 'an unknown component',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experimant id="foreign-origin" />',
  },
  {
    name: 'an unknown attribute',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment ids="foreign-origin" />',
  },
  {
    name: 'a missing attribute',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment />',
  },
  {
    name: 'a text where a list is needed',
    file: page,
    from: "rows={['security-priority']}",
    to: 'rows="security-priority"',
  },
  {
    name: 'a list of texts without quotes',
    file: page,
    from: "rows={['security-priority']}",
    to: 'rows={[security-priority]}',
  },
  {
    name: 'an attribute of another component',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment slug="foreign-origin" />',
  },
  {
    name: 'a claim that does not exist',
    file: page,
    from: '<Claim id="routes-need-csrf-protection" />',
    to: '<Claim id="routes-need-csrf-protecton" />',
  },
  {
    name: 'an experiment of a page that does not exist',
    file: page,
    from: '<Experiment id="foreign-origin" />',
    to: '<Experiment id="e0200" />',
  },
  {
    name: 'a link to a page that does not exist',
    file: page,
    from: '(/is-a-server-action-hidden)',
    to: '(/is-a-server-action-hiden)',
  },
  {
    name: 'a link with the ending of the file',
    file: page,
    from: '(/is-a-server-action-hidden)',
    to: '(/is-a-server-action-hidden.mdx)',
  },
  {
    name: 'a link to a heading that does not exist',
    file: page,
    from: '(/advisories#CVE-2026-27978)',
    to: '(/advisories#CVE-2026-2797)',
  },
  {
    name: 'a link to a claim that does not exist',
    file: page,
    from: '(/claims/authenticate-and-validate-in-both)',
    to: '(/claims/authenticate-and-validate)',
  },
  {
    name: 'an address with a space',
    file: page,
    from: '(https://developer.mozilla.org/en-US/docs/Glossary/Site)',
    to: '(<https://developer.mozilla.org/en-US/docs/Glossary/ Site>)',
  },
  { name: 'a level of headings that is left out', file: page, from: '## Exceptions', to: '#### Exceptions' },
  { name: 'a second title', file: page, from: '## Exceptions', to: '# Exceptions' },
  {
    name: 'another title than the heading',
    file: page,
    from: '# CSRF in Next.js: Origin',
    to: '# Forged requests in Next.js: Origin',
  },
  {
    name: 'an image without words',
    file: page,
    from: 'In Chromium, forms',
    to: '![](/wire.png) In Chromium, forms',
  },
  {
    name: 'an image that is not there',
    file: page,
    from: 'In Chromium, forms',
    to: '![A POST](/wire.png) In Chromium, forms',
  },
  {
    name: 'an image whose name is misspelt',
    file: page,
    from: 'In Chromium, forms',
    to: '![The logo](/logo.svgg) In Chromium, forms',
  },
  {
    name: 'an image of another host',
    file: page,
    from: 'In Chromium, forms',
    to: '![A POST](https://example.org/wire.png) In Chromium, forms',
  },
  { name: 'code that does not parse', file: page, from: "import 'server-only';", to: "impor 'server-only';" },
  {
    name: 'a block of code without a language',
    file: page,
    from: '```ts filename="lib/own-page.ts"',
    to: '```',
  },
  {
    name: 'a block of code that is never closed',
    file: page,
    from: "'application/json') ?? false;\n```\n",
    to: "'application/json') ?? false;\n",
    cause: { below: -9 },
  },
  {
    name: 'a section that is not there',
    file: page,
    from: '## Read next',
    to: '## See also',
    cause: { file: page },
  },
  {
    name: 'a typed measurement',
    file: page,
    from: 'In Chromium, forms',
    to: 'In Chromium, 0.87 of the forms',
  },
  {
    name: 'a page in the menu that does not exist',
    file: 'content/_meta.ts',
    from: "'who-calls-it':",
    to: "'who-called-it':",
  },
];

export const inPages: readonly Mistake[] = [...syntax, ...parts];
