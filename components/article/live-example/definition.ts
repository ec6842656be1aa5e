import { define } from '../define';
import { exampleAsMarkdown } from '../example-as-markdown';
import { props, text } from '../props';

/** `<LiveExample slug="…" />`: an example in all its variants, ready to run; only its own page has the steps to them. */
export const definition = define({
  props: props({ slug: text }),
  references: { slug: 'example' },
  toMarkdown: exampleAsMarkdown,
});
