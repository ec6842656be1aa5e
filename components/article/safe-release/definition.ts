import { define } from '../define';
import { props, text } from '../props';

/** `<SafeRelease line="16" />` in a sentence: the lowest release of the line without a known flaw. */
export const definition = define({
  props: props({ line: text }),
  toMarkdown: ({ line }, { safeRelease }) => safeRelease(line),
});
