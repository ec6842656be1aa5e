/** What prose alone can break: data it names, its words, its layout, and the tests that read articles and guides. */
import { script, tool } from '../run-command';
import { commandStep, type Step } from '../steps';

export const proseSteps: readonly Step[] = [
  commandStep(
    'Tests that read articles and guides',
    'the message above names the file; `npx vitest run catalog tests` repeats them',
    { ...tool('vitest', 'run', 'catalog', 'tests', 'scripts/lib/prose'), env: { NO_COLOR: '1' } },
  ),
  commandStep('Content', 'each message above ends with its own fix', script('scripts/check-content.ts')),
  commandStep(
    'Prose',
    'each message above says what to write; docs/writing.md says why',
    script('scripts/check-prose.ts'),
  ),
];
