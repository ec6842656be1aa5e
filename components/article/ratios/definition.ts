import { newest } from '../as-markdown';
import { define } from '../define';
import { props, text } from '../props';

/** `<Ratios experiment="call-times" />`: times of one run, as ratios, on the newest release. */
export const definition = define({
  props: props({ experiment: text }),
  references: { experiment: 'experiment' },
  isSource: true,
  toMarkdown({ experiment: id }, { experiment }) {
    const [target, run] = newest(experiment(id).measurements) ?? [];
    const lines = Object.entries(run?.medians ?? {}).map(([what, ratio]) => `- ${what}: ${ratio.toFixed(2)}`);
    const head = `Time of the action divided by that of the route, medians of pairs on ${target} ([all](/evidence/${id})):`;
    return `${head}\n\n${lines.join('\n')}`;
  },
});
