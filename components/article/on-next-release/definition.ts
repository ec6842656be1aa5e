import { define } from '../define';
import { props, text } from '../props';

/** `<OnNextRelease experiment="…" />`: that a preview answers otherwise; nothing where it does not. */
export const definition = define({
  props: props({ experiment: text }),
  references: { experiment: 'experiment' },
  toMarkdown({ experiment: id }, { experiment, nextRelease }) {
    const { question } = experiment(id);
    const next = nextRelease();
    const changes = next?.changed.find((one) => one.experiment.id === id)?.changes ?? [];
    if (changes.length === 0) return '';
    return `[What ${next?.release}, a preview of the next release, does differently](/next-release#${id}): ${question}`;
  },
});
