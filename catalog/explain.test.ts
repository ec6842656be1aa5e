import { expect, test } from 'vitest';
import { explain, explanations } from './explain';

test('every key is documented', () => {
  expect(explanations().filter(({ description }) => description === '')).toEqual([]);
});

test('a key that several records have is explained for each', () => {
  expect(explain('verdict')).toMatchInlineSnapshot(`
    "claim.verdict (required)
      What we say about the claim. It also tells whether the claim is a statement of fact or advice
      allowed: "holds", "depends", "outdated", "wrong", "agreed", "disputed", "matter of taste"
        holds: true on the current release, as it is written
        depends: true under a condition, which the claim names
        outdated: true on an older release, and not on the current one
        wrong: not true, or not for the reason it gives
        agreed: we recommend it, and no article speaks against it
        disputed: an article, the documentation or a recording speaks against it, and the claim says what we recommend
        matter of taste: nothing that we read or recorded decides it, so choose what you prefer

    rule.verdict (required)
      action: a Server Action. route: a Route Handler or an API Route. either: both serve equally. both: the task has a part for each. elsewhere: an endpoint of another server, because this app cannot have it. neither: no endpoint at all, because code on the server calls a function
      allowed: "action", "route", "either", "both", "elsewhere", "neither""
  `);
});

test('one record’s key can be named alone', () => {
  expect(explain('claim.verdict')).not.toContain('rule.verdict');
});

test('a fact is explained value by value', () => {
  expect(explain('facts.weight')).toMatchInlineSnapshot(`
    "facts.weight (optional)
      Whether the work fits into one request
      allowed: "light", "heavy"
        light: work that takes a few seconds at most
        heavy: work that takes longer"
  `);
});

test('the fix that errors suggest works for every key they can name', () => {
  for (const { key } of explanations()) expect(explain(key)).toContain(`.${key} (`);
});

test('keys inside a proof and of an experiment are explained, once', () => {
  expect(explain('shows').match(/proof\.shows/g)).toHaveLength(1);
  for (const key of ['experiment', 'docs', 'sourceCode', 'advisory']) {
    expect(explain(key)).toContain(`proof.${key} (required)`);
  }
  expect(explain('answer')).toContain('experiment.answer (required)');
});

test('an unknown name is answered with the closest match', () => {
  expect(() => explain('verdcit')).toThrow('no record has a key "verdcit"; did you mean "verdict"?');
});
