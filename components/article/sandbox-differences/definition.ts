import { define } from '../define';
import { nothing } from '../props';

/** `<SandboxDifferences />`: the list of differences, with the cases that show them. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[How the sandbox differs from Next.js](/what-the-sandbox-is)',
});
