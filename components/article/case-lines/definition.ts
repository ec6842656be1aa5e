import { caseProps, casesAsMarkdown } from '../case-rows';
import { define } from '../define';

/** `<CaseLines caption="…" rows={['…']} />`: rows of the decision table by id, in little room. */
export const definition = define({
  props: caseProps,
  references: { rows: 'decision' },
  toMarkdown: casesAsMarkdown,
});
