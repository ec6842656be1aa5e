import { expect, test } from 'vitest';
import { messageFor, sampleFiles } from './sample-content';

const decisions = 'data/decisions.yaml';
const rules = 'data/rules.yaml';

test('a rule that no row reaches', () => {
  const rule = sampleFiles().get(rules) ?? '';
  const files = sampleFiles().set(rules, rule + rule.replace('own-ui-mutates', 'too-late'));
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/rules.yaml:8:9  when
      got a rule that decides no row ("too-late")
      fix: move it before the rule that catches its rows, add a row for it to data/decisions.yaml, or remove it"
  `);
});

test('a row that no rule reaches', () => {
  const row = sampleFiles().get(decisions) ?? '';
  const other = row.replace('contact-form', 'phone-app').replace('own-ui', 'other-client');
  expect(messageFor(sampleFiles().set(decisions, row + other))).toMatchInlineSnapshot(`
    "data/decisions.yaml:14:10  facts
      got facts that no rule matches
      fix: correct the facts, or add a rule for them to data/rules.yaml"
  `);
});
