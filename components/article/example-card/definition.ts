import { define } from '../define';
import { exampleAsMarkdown } from '../example-as-markdown';
import { props, text } from '../props';

/** `<ExampleCard slug="…" />`: an example that an article points at without running it there. */
export const definition = define({
  props: props({ slug: text }),
  references: { slug: 'example' },
  toMarkdown: exampleAsMarkdown,
});
