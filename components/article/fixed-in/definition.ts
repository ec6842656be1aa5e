import { define } from '../define';
import { props, text } from '../props';

/** `<FixedIn id="CVE-2025-29927" />` in a sentence: the releases with the fix. */
export const definition = define({
  props: props({ id: text }),
  references: { id: 'advisory' },
  toMarkdown: ({ id }, { fixesOf }) => fixesOf(id),
});
