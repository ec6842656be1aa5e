import { table } from '../as-markdown';
import { define } from '../define';
import { props, text } from '../props';

/** `<Experiment id="…" />`: what each release did. */
export const definition = define({
  props: props({ id: text }),
  references: { id: 'experiment' },
  isSource: true,
  toMarkdown({ id }, { experiment, observedText }) {
    const { question, answer, observations, recordings } = experiment(id);
    const targets = Object.keys(recordings).sort();
    const rows = observations.map(({ name }) => [
      name,
      ...targets.map((target) => observedText(recordings[target]?.observations[name])),
    ]);
    const head = ['Observed on Next.js', ...targets];
    return `**[${question}](/evidence/${id})** ${answer}\n\n${table(head, rows)}`;
  },
});
