/** What prose alone can break: data it names, its words, its layout, and the tests that read articles and guides. */
import { quickChecks } from '../quick-checks';
import { tool } from '../run-command';
import { commandStep, type Step } from '../steps';

export const proseSteps: readonly Step[] = [
  ...quickChecks,
  commandStep(
    'Tests that read articles and guides',
    'the message above names the file; `npx vitest run catalog tests` repeats them',
    { ...tool('vitest', 'run', 'catalog', 'tests', 'scripts/lib/prose'), env: { NO_COLOR: '1' } },
  ),
];
