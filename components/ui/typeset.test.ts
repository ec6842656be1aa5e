import { expect, test } from 'vitest';
import { typeset } from './typeset';

test('prose is typeset wherever it is, ids, code and recordings are not', () => {
  const records = {
    claims: [{ id: "it's", statement: "It isn't.", proof: [{ docs: "a'b", shows: "It's so." }] }],
    examples: [{ labels: { action: "The action's" }, try: ["Don't", 'Do'], files: { title: "it's" } }],
    experiments: [{ observations: [{ name: "a's" }], recordings: { why: "it's" } }],
  };
  expect(typeset(records)).toEqual({
    claims: [{ id: "it's", statement: 'It isn’t.', proof: [{ docs: "a'b", shows: 'It’s so.' }] }],
    examples: [{ labels: { action: 'The action’s' }, try: ['Don’t', 'Do'], files: { title: "it's" } }],
    experiments: [{ observations: [{ name: "a's" }], recordings: { why: "it's" } }],
  });
});

test('what was typeset before is handed out again', () => {
  const shared = { title: "It's" };
  const records = { one: shared, other: shared };
  const shown = typeset(records);
  expect(shown.one).toBe(shown.other);
  expect(typeset(records)).toBe(shown);
});
