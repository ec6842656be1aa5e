import { define } from '../define';
import { nothing } from '../props';

/** `<Advisories />`: every advisory, newest first, and a box that tells which of them affect an app. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Every published vulnerability of Next.js](/advisories)',
});
