import { define } from '../define';
import { nothing } from '../props';

/** `<Playground />`: the starter, and everything else to start from. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[The playground](/playground)',
});
