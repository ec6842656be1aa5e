import { caseProps, casesAsMarkdown } from '../case-rows';
import { define } from '../define';

/** `<UseCases caption="…" rows={['…']} />`: rows of the decision table by id. */
export const definition = define({
  props: caseProps,
  references: { rows: 'decision' },
  isSource: true,
  toMarkdown: casesAsMarkdown,
});
