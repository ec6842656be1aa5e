import type { Mistake } from './mistake';

const decisions = 'data/decisions.yaml';
const csrf = 'data/claims/csrf.yaml';
const glossary = 'data/glossary.yaml';
const rules = 'data/rules.yaml';
const contradictions = 'data/contradictions.yaml';

/** The first row of the table, and the votes that it begins with. */
const row = '- id: registration-form\n  title: Registration form\n';
const votes = '    alhabil-2024: action\n    next15-decision-tree: action\n';

/** Syntax of YAML. */
export const inYaml: readonly Mistake[] = [
  {
    name: 'a tab before a vote',
    file: decisions,
    from: votes,
    to: votes.replace('    alhabil', '\talhabil'),
  },
  { name: 'a tab before a field', file: decisions, from: row, to: row.replace('  title', '\ttitle') },
  {
    name: 'a vote that is indented by a space less',
    file: decisions,
    from: votes,
    to: votes.replace('    next15', '   next15'),
  },
  {
    name: 'a vote that is indented by two spaces more',
    file: decisions,
    from: votes,
    to: votes.replace('    next15', '      next15'),
  },
  {
    name: 'a title that is indented by a space more',
    file: decisions,
    from: row,
    to: row.replace('  title', '   title'),
  },
  { name: 'a title without indentation', file: decisions, from: row, to: row.replace('  title', 'title') },
  {
    name: 'a colon in a title',
    file: decisions,
    from: 'title: Registration form',
    to: 'title: Registration: the form',
  },
  {
    name: 'a quote that is not closed',
    file: decisions,
    from: 'title: Registration form',
    to: 'title: "Registration form',
  },
  {
    name: 'an apostrophe within single quotes',
    file: decisions,
    from: 'title: Registration form',
    to: "title: 'A reader's form'",
  },
  {
    name: 'a field twice',
    file: decisions,
    from: row,
    to: `${row}  title: Registration\n`,
    cause: { below: 0 },
  },
  {
    name: 'a record without its dash',
    file: decisions,
    from: '- id: form-validation',
    to: '  id: form-validation',
  },
  {
    name: 'text that begins with a backtick',
    file: glossary,
    from: 'term: Server Function',
    to: 'term: `server` function',
  },
  {
    name: 'text that begins with an asterisk',
    file: csrf,
    from: 'statement: API Routes',
    to: 'statement: *API* Routes',
  },
  {
    name: 'a list that is not closed',
    file: decisions,
    from: 'examples: [create-post]',
    to: 'examples: [create-post',
  },
  { name: 'a map that is not closed', file: decisions, from: 'intent: mutate }', to: 'intent: mutate' },
  { name: 'no space after a colon', file: csrf, from: 'verdict: wrong', to: 'verdict:wrong' },
  { name: 'no colon', file: csrf, from: 'verdict: wrong', to: 'verdict wrong' },
  { name: 'marks of a merge', file: csrf, from: 'title: Cross', to: '<<<<<<< HEAD\ntitle: Cross' },
  {
    name: 'a colon in the front of an experiment',
    file: 'evidence/experiments/redirect-responses/experiment.yaml',
    from: 'question: What',
    to: 'question: So: what',
  },
  {
    name: 'a colon in the title of an example',
    file: 'examples/cart/example.yaml',
    from: 'title: ',
    to: 'title: Cart: ',
  },
];

/** Fields, values and ids. */
export const inRecords: readonly Mistake[] = [
  {
    name: 'a vote of an unknown source',
    file: decisions,
    from: '    raj-next14: action',
    to: '    raj-next15: action',
  },
  { name: 'a missing vote', file: decisions, from: '    alhabil-2024: action\n', cause: { below: -1 } },
  {
    name: 'a vote of an unknown value',
    file: decisions,
    from: 'alhabil-2024: action',
    to: 'alhabil-2024: acton',
  },
  { name: 'an unknown fact', file: decisions, from: 'caller: own-ui', to: 'callr: own-ui' },
  { name: 'an unknown value of a fact', file: decisions, from: 'caller: own-ui', to: 'caller: own-iu' },
  {
    name: 'an id that exists already',
    file: decisions,
    from: 'id: delete-item',
    to: 'id: registration-form',
  },
  { name: 'an id with a space', file: decisions, from: 'id: registration-form', to: 'id: Registration Form' },
  { name: 'an example that does not exist', file: decisions, from: '[create-post]', to: '[creat-post]' },
  {
    name: 'a row with the facts of others and another heading',
    file: decisions,
    from: 'title: Form validation messages\n  group: Your own forms and buttons',
    to: 'title: Form validation messages\n  group: Forms',
  },
  {
    name: 'a row with the facts of others and no heading',
    file: decisions,
    from: 'title: Form validation messages\n  group: Your own forms and buttons',
    to: 'title: Form validation messages',
  },
  {
    name: 'a row without notes',
    file: decisions,
    from: '  notes: >-\n    Return the messages and read them with `useActionState`. A form with the action passed directly drops them.\n',
    to: '',
    cause: { below: -10 },
  },
  { name: 'an empty title', file: decisions, from: 'title: Registration form', to: "title: ''" },
  {
    name: 'votes as a field of the record',
    file: decisions,
    from: '    next15-decision-tree: action',
    to: '  next15-decision-tree: action',
  },
  {
    name: 'a claim of a row that does not exist',
    file: decisions,
    from: '- routes-need-rate-limiting',
    to: '- routes-need-rate-limit',
  },
  {
    name: 'the same claim twice',
    file: decisions,
    from: '    - routes-need-rate-limiting',
    to: '    - authenticate-and-validate-in-both',
    cause: { below: -1 },
  },
  { name: 'an unknown verdict', file: csrf, from: 'verdict: holds', to: 'verdict: hold' },
  {
    name: 'a verdict without proof',
    file: csrf,
    from: '    proof:\n      - experiment: cross-site-requests\n        shows: In a browser, no cross-site attempt ran the action, but forms from another site did reach a Route Handler.\n      - docs: https://nextjs.org/docs/app/guides/data-security\n        shows: Explains POST only, SameSite cookies and the Origin and Host comparison.\n',
    to: '    prof:\n',
  },
  {
    name: 'a proof without its dash',
    file: csrf,
    from: '      - experiment: cross-site-requests\n        shows',
    to: '      experiment: cross-site-requests\n      shows',
  },
  { name: 'an unknown value of says', file: csrf, from: 'says: asserts', to: 'says: assert' },
  {
    name: 'a source of a stance that does not exist',
    file: csrf,
    from: 'source: alhabil-2024',
    to: 'source: alhabil-2025',
  },
  {
    name: 'an experiment that does not exist',
    file: csrf,
    from: 'experiment: cross-site-requests',
    to: 'experiment: cross-site-request',
  },
  { name: 'documentation without https', file: csrf, from: 'docs: https://nextjs', to: 'docs: nextjs' },
  {
    name: 'another name for a claim',
    file: csrf,
    from: 'id: routes-need-csrf-protection',
    to: 'id: routes-need-protection',
  },
  {
    name: 'a claim at the first column',
    file: csrf,
    from: '  - id: routes-need-csrf-protection',
    to: '- id: routes-need-csrf-protection',
  },
  {
    name: 'a claim that is indented too deep',
    file: csrf,
    from: '  - id: routes-need-csrf-protection',
    to: '    - id: routes-need-csrf-protection',
  },
  {
    name: 'a row that is indented too deep',
    file: decisions,
    from: '- id: form-validation',
    to: '  - id: form-validation',
  },
  { name: 'a topic with another ending', file: 'data/claims/new.yml', to: 'topic: new\n' },
  { name: 'no topic', file: csrf, from: 'topic: csrf\n', cause: { below: 0 } },
  {
    name: 'a character without width in an id',
    file: csrf,
    from: '- experiment: cross-site-requests',
    to: '- experiment: e\u200B04',
  },
  {
    name: 'a character that turns the text',
    file: csrf,
    from: 'API Routes need',
    to: 'API \u202ERoutes need',
  },
  {
    name: 'another name for a term',
    file: glossary,
    from: 'id: server-function',
    to: 'id: server-functions',
  },
  {
    name: 'no definition',
    file: glossary,
    from: '  definition: An async function',
    to: '  definiton: An async function',
  },
  { name: 'a rule with an unknown fact', file: rules, from: 'hosting: static', to: 'host: static' },
  {
    name: 'a claim of a contradiction that does not exist',
    file: contradictions,
    from: '[actions-need-no-network-request,',
    to: '[actions-need-no-request,',
  },
  {
    name: 'the same address twice',
    file: 'data/advisories.yaml',
    from: '    - https://www.cve.org/CVERecord?id=CVE-2024-34350',
    to: '    - https://github.com/advisories/GHSA-77r5-gw3j-2mpf',
  },
];
