import { define } from '../define';
import { children, props, text } from '../props';

/** `<RuleCase rule="…">the case in plain words</RuleCase>` in a `<RuleLine>`. */
export const definition = define({
  props: props({ rule: text, children }),
  references: { rule: 'rule' },
  toMarkdown: ({ rule: id, children: words }, { rule }) => `- ${words}: **${rule(id).verdict}**`,
});
