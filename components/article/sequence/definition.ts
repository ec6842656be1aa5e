import { newest } from '../as-markdown';
import { define } from '../define';
import { numbers, props, text } from '../props';

/** `<Sequence experiment="round-trips" caption="…" show={[1, 2]} />`: recorded requests as a diagram. */
export const definition = define({
  props: props({ experiment: text, caption: text, show: numbers.optional() }),
  references: { experiment: 'experiment' },
  isSource: true,
  toMarkdown({ experiment: id, caption, show }, { experiment }) {
    const [target, recording] = newest(experiment(id).recordings) ?? [];
    const exchanges = recording?.exchanges ?? [];
    const wanted = show ?? exchanges.map((_, index) => index + 1);
    const lines = wanted.map((number) => {
      const exchange = exchanges[number - 1];
      if (!exchange) throw new Error(`show requests that ${id} has: 1 to ${exchanges.length}`);
      const { request, response } = exchange;
      const type = String(response.headers['content-type'] ?? '').split(';')[0];
      return `- \`${request.method} ${request.path}\` → ${response.status} ${type}`.trimEnd();
    });
    return `${caption} ([recorded on ${target}](/evidence/${id}))\n\n${lines.join('\n')}`;
  },
});
