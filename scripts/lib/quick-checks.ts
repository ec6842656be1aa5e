/** The checks of what contributors write: seconds each, so they are told before any other. */
import { type Command, script } from './run-command';
import { commandStep, type Step } from './steps';

export const checkProse = 'scripts/check-prose.ts';

/** The check of content is a command: it does nothing where a program only loads its file. */
export const checkContent = (...args: string[]): Command => ({
  file: process.execPath,
  args: ['scripts/run.mjs', 'check-content', ...args],
});

export const quickChecks: readonly Step[] = [
  commandStep(
    'Content',
    'each message above ends with its own fix; `npm run check:content -- --finished` repeats this part, and `npm run fix` corrects some of it',
    checkContent('--finished'),
  ),
  commandStep(
    'Prose',
    'each message above says what to write; docs/writing.md says why, and `npm run check -- --prose <file>` shows one file alone',
    script(checkProse),
  ),
];
