import { claimLink, inOneLine, verdictText } from '../as-markdown';
import { define } from '../define';
import { children, numbers, props, text, texts } from '../props';
import { seenIn } from './seen';

/** `<Myth claim="…" experiment="action-url" show={[3]}>` with what is true instead. */
export const definition = define({
  props: props({
    claim: text,
    experiment: text,
    /** Recorded requests, counted from 1 as the page of the experiment lists them. */
    show: numbers.optional(),
    /** Observations by name. */
    observed: texts.optional(),
    /** What these are called here, in their order; by their names, where it is not given. */
    said: texts.optional(),
    /** Names of what was timed. */
    measured: texts.optional(),
    children,
  }),
  references: { claim: 'claim', experiment: 'experiment' },
  toMarkdown({ claim: id, children: truth, ...wanted }, lookup) {
    const one = lookup.claim(id);
    const { exchanges, facts } = seenIn(wanted, lookup);
    const requests = exchanges.map(
      ({ request, response }) => `\`${request.method} ${request.path}\` → ${response.status}`,
    );
    const seen = [...requests, ...facts.map(([name, value]) => `${name}: ${value}`)].join('; ');
    const source = `([recorded](/evidence/${wanted.experiment})${seen && `: ${seen}`})`;
    return `- **${verdictText(one)}**: ${claimLink(one)}. ${inOneLine(truth)} ${source}`;
  },
});
