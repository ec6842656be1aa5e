import { define } from '../define';
import { nothing } from '../props';

/** `<DecisionTable />`: every row. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[The decision table](/decisions)',
});
