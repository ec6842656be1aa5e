/** What is checked beyond the shape of a record, each rule with a wrong and a right example for `--explain`. */

interface RuleText {
  /** In one sentence. */
  says: string;
  wrong: string;
  right: string;
}

/**
 * The order is that of causes: a mistake of an earlier rule often brings those of later ones with it, so it is told first.
 * What only names a field, such as `verdict`, has the rule `shape`.
 */
export const rules = {
  'hidden-characters': {
    says: 'No control, direction, or zero-width characters: readers cannot see them, and an id with one matches nothing.',
    wrong: 'statement: An action is<U+202E> public.',
    right: 'statement: An action is public.',
  },
  'merge-conflict': {
    says: 'No marks of a merge that was not finished.',
    wrong: '<<<<<<< HEAD',
    right: '(keep one side, and delete the three lines with marks)',
  },
  'yaml-syntax': {
    says: 'The file must be YAML. Only the first syntax error of a file is told, as the rest mostly follows from it.',
    wrong: 'title: Actions: what they are',
    right: "title: 'Actions: what they are'",
  },
  'json-syntax': {
    says: 'The file must be JSON.',
    wrong: '{ "name": "app", }',
    right: '{ "name": "app" }',
  },
  'front-matter': {
    says: 'A page begins with a title and a description between two lines of three dashes.',
    wrong: '# CSRF',
    right: '---\ntitle: CSRF\ndescription: What Next.js checks.\n---\n\n# CSRF',
  },
  'mdx-syntax': {
    says: "A page must be MDX: each tag closed, each { and < part of a component, or written {'{'} and &lt;.",
    wrong: '<Answer>\nFor an action, yes.',
    right: '<Answer>\nFor an action, yes.\n</Answer>',
  },
  'code-syntax': {
    says: 'Code must parse, also the blocks that readers copy.',
    wrong: "```ts\nimpor 'server-only';\n```",
    right: "```ts\nimport 'server-only';\n```",
  },
  shape: {
    says: 'A record has the fields of its kind; `--explain <field>` tells what one means.',
    wrong: 'verdict: true',
    right: 'verdict: holds',
  },
  'file-name': {
    says: 'Pages end in .mdx, and topics of claims in .yaml: other files in these folders are not read.',
    wrong: 'content/delete-post.md',
    right: 'content/delete-post.mdx',
  },
  'missing-file': {
    says: 'A folder holds what its kind needs: an example a spec.ts, an experiment its steps.ts.',
    wrong: 'examples/delete-post/ without spec.ts',
    right: 'examples/delete-post/spec.ts',
  },
  'known-package': {
    says: 'Code imports only packages that are there where it runs, also if another package happens to bring more.',
    wrong: "import { v4 } from 'uuid';",
    right: "import { randomUUID } from 'node:crypto';",
  },
  'own-import': {
    says: 'Code of an example imports only files that its variant has, and names that they export.',
    wrong: "import { AddForm } from './ad-form';",
    right: "import { AddForm } from './add-form';",
  },
  'path-clash': {
    says: 'No two examples have a file of the same path, because the tests build many of them as one app.',
    wrong: 'examples/basket/action/app/cart/page.tsx',
    right: 'examples/basket/action/app/basket/page.tsx',
  },
  duplicate: {
    says: 'An id belongs to one record, and a list names a thing once.',
    wrong: 'claims: [actions-run-in-order, actions-run-in-order]',
    right: 'claims: [actions-run-in-order]',
  },
  reference: {
    says: 'An id that is named must exist.',
    wrong: '<Claim id="action-run-in-order" />',
    right: '<Claim id="actions-run-in-order" />',
  },
  'no-imports': {
    says: 'A page imports and exports nothing: every component has its name already.',
    wrong: "import { Claim } from '../components'",
    right: '<Claim id="actions-run-in-order" />',
  },
  'known-component': {
    says: 'A page uses the components of components/article/definitions.ts and tags of HTML.',
    wrong: '<Claims id="actions-run-in-order" />',
    right: '<Claim id="actions-run-in-order" />',
  },
  'component-props': {
    says: 'A component gets the attributes that it takes, and all that it needs.',
    wrong: '<Claim />',
    right: '<Claim id="actions-run-in-order" />',
  },
  link: {
    says: 'A link within the site leads to a page that exists; one to elsewhere is a whole https:// address.',
    wrong: '[CSRF](/crsf)',
    right: '[CSRF](/csrf)',
  },
  anchor: {
    says: 'What follows # in a link is a heading, or a record, of the page.',
    wrong: '[Origin](/csrf#orgin)',
    right: '[Origin](/csrf#what-does-nextjs-check-for-an-action)',
  },
  'heading-order': {
    says: 'A page has one heading of the first level, and no level is left out: readers of a screen reader jump by them.',
    wrong: '## Exceptions\n\n#### Old releases',
    right: '## Exceptions\n\n### Old releases',
  },
  'image-words': {
    says: 'An image has words for those who cannot see it.',
    wrong: '![](/wire.png)',
    right: '![A POST with the header next-action](/wire.png)',
  },
  'image-file': {
    says: 'An image is a file in public/, because the pages ask no other host for anything.',
    wrong: '![A POST with the header next-action](https://example.org/wire.png)',
    right: '![A POST with the header next-action](/wire.png)',
  },
  title: {
    says: 'The title of an article and its first heading are the same.',
    wrong: 'title: CSRF\n# Forged requests',
    right: 'title: CSRF\n# CSRF',
  },
  article: {
    says: 'An article has an answer, what it rests on in each section, and the sections readers look for.',
    wrong: '(no "## Read next")',
    right: '## Read next',
  },
  unwritten: {
    says: 'What `npm run new` left to write is written, and says TODO no more; an article that is a draft may still say it.',
    wrong: 'notes: "TODO: say what the verdict alone leaves out."',
    right: 'notes: The sender repeats a call that failed, so write each event once.',
  },
  recording: {
    says: 'An experiment is recorded on each release, after its last change.',
    wrong: '(steps.ts changed after the recording)',
    right: 'npm run evidence -- --only redirect-responses',
  },
  coverage: {
    says: 'Each row of the decision table has a rule that decides it.',
    wrong: '(a row with facts that no rule matches)',
    right: '(correct the facts, or add a rule)',
  },
  group: {
    says: 'Rows with the same facts follow one another below one heading, and the notes of each say how it differs.',
    wrong: '(a row with the facts of others, and without their "group")',
    right: 'group: Your own forms and buttons',
  },
  'unused-rule': {
    says: 'Each rule decides a row of the table.',
    wrong: '(a rule whose rows are all caught by an earlier one)',
    right: '(move it before the rule that catches its rows)',
  },
  uncited: {
    says: 'An article shows each claim, row and contradiction.',
    wrong: '(a claim that no article names)',
    right: '<Claim id="actions-run-in-order" />',
  },
} as const satisfies Record<string, RuleText>;

export type RuleName = keyof typeof rules;

const order = Object.keys(rules);

/** How likely a problem of this rule is the cause of others: the lowest comes first. */
export const rankOf = (rule: RuleName = 'shape'): number => order.indexOf(rule);

/** While writing, these are still open; a draft is shown with them, and nothing is published before they are done. */
const unfinishedRules: ReadonlySet<RuleName> = new Set([
  'article',
  'unwritten',
  'recording',
  'unused-rule',
  'uncited',
  'missing-file',
]);

/** @returns whether a problem of this rule says that something is missing, not that something is wrong */
export const isUnfinished = (rule: RuleName = 'shape'): boolean => unfinishedRules.has(rule);

const indented = (text: string) => text.replace(/^/gm, '    ');

/** The rule with a wrong and a right example, or undefined where there is none of this name. */
export function explainRule(name: string): string | undefined {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  if (!rule) return undefined;
  return `${name}\n  ${rule.says}\n  wrong:\n${indented(rule.wrong)}\n  right:\n${indented(rule.right)}`;
}

/** Names of all rules. */
export const ruleNames: readonly string[] = order;
