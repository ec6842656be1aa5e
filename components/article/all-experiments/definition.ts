import { define } from '../define';
import { nothing } from '../props';

/** `<AllExperiments />`: every experiment with its answer. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Every experiment with its answer](/evidence)',
});
