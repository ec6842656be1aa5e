import { define } from '../define';
import { nothing } from '../props';

/** `<NextRelease />`: what a preview of the next release does differently. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[What a preview of the next release does differently](/next-release)',
});
