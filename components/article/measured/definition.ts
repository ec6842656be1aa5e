import { define } from '../define';
import { props, text } from '../props';

/** `<Measured experiment="call-times" of="Call, 80 ms latency" />` in a sentence: the median, over all targets or on one. */
export const definition = define({
  props: props({ experiment: text, of: text, on: text.optional() }),
  references: { experiment: 'experiment' },
  toMarkdown: (quoted, { measured }) => measured(quoted),
});
