import { define } from '../define';
import { nothing } from '../props';

/** `<ClaimTally />`: what became of the claims each article asserts. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[What became of the claims of each article](/five-articles)',
});
