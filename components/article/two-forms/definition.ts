import { inOneLine } from '../as-markdown';
import { define } from '../define';
import { children, props, text } from '../props';

/** `<TwoForms slug="create-post">` with a sentence inside: one task as an action and as a handler. */
export const definition = define({
  props: props({ slug: text, children }),
  references: { slug: 'example' },
  toMarkdown({ slug, children: words }, { example }) {
    const { title, sends = {} } = example(slug);
    const lines = Object.entries(sends).flatMap(([variant, requests]) =>
      requests.map(
        ({ method, path, status, brings }) => `- ${variant}: \`${method} ${path}\` → ${status}, ${brings}`,
      ),
    );
    return `**[${title}](/examples/${slug})** ${inOneLine(words)}\n\n${lines.join('\n')}`;
  },
});
