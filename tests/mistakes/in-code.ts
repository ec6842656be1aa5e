import type { Mistake } from './mistake';

const example = 'examples/cart/example.yaml';
const experiment = 'evidence/experiments/redirect-responses/experiment.yaml';

export const inExamples: readonly Mistake[] = [
  {
    name: 'a mutation that names a step which is not there',
    file: 'examples/delete-post/spec.ts',
    from: 'one POST deletes and brings the new list; another user',
    to: 'two POSTs delete and bring the new list; another user',
    cause: { file: 'examples/delete-post/spec.ts' },
  },
  { name: 'an example without a spec', file: 'examples/cart/spec.ts' },
  { name: 'an example without its yaml', file: 'examples/cart/example.yaml' },
  { name: 'a misspelt field of an example', file: example, from: 'lesson:', to: 'leson:' },
  {
    name: 'two sentences to try',
    file: 'examples/delete-post/example.yaml',
    from: '  - Sign in as ada in two tabs, delete the same post in both, and compare what the second tab shows in the action and as published.\n',
    cause: { below: -1 },
  },
  {
    name: 'a file to open that does not exist',
    file: 'examples/delete-post/example.yaml',
    from: 'app/delete-post/delete-form.tsx',
    to: 'app/delete-post/form.tsx',
  },
  {
    name: 'a package that comes with another',
    file: 'examples/delete-post/action/app/delete-post/actions.ts',
    from: "'use server';\n",
    to: "'use server';\nimport { v4 } from 'uuid';\n",
  },
  {
    name: 'a file to import that does not exist',
    file: 'examples/delete-post/action/app/delete-post/actions.ts',
    from: '@/lib/delete-post-session',
    to: '@/lib/delete-post-sessions',
  },
  {
    name: 'a name that the imported file does not export',
    file: 'examples/delete-post/action/app/delete-post/delete-form.tsx',
    from: '{ deletePost }',
    to: '{ deletePosts }',
  },
  {
    name: 'code of an example that does not parse',
    file: 'examples/delete-post/action/app/delete-post/actions.ts',
    from: "'use server';\n",
    to: "'use server';\nexport const x = {;\n",
  },
  {
    name: 'a path that another example has',
    file: 'examples/delete-post/action/app/cart/page.tsx',
    to: 'export default () => null;\n',
  },
];

export const inExperiments: readonly Mistake[] = [
  { name: 'an experiment without steps', file: 'evidence/experiments/redirect-responses/steps.ts' },
  { name: 'an experiment without an answer', file: experiment, from: 'answer: >-', to: 'anwser: >-' },
  { name: 'a line of Next.js that nobody asks', file: experiment, from: '"14": 303', to: '"17": 303' },
  { name: 'another expectation than was recorded', file: experiment, from: '"14": 303', to: '"14": 302' },
  {
    name: 'steps that do not parse',
    file: 'evidence/experiments/redirect-responses/steps.ts',
    from: 'import',
    to: 'impotr',
  },
  {
    name: 'a recording that was edited',
    file: 'evidence/recordings/16.4.6/redirect-responses.json',
    from: '"target": "16.4.6"',
    to: '"target": "16.4.7"',
    cause: { below: -2 },
  },
];
