import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const statement = 'An action can be called from outside.';

/** The sample with one more replacement in the claims. */
const sampleWithBoth = (from: string, to: string, alsoFrom: string, alsoTo: string) => {
  const files = sampleWith(claims, from, to);
  return new Map(sampleFiles()).set(claims, (files.get(claims) ?? '').replace(alsoFrom, alsoTo));
};

test('advice that is called wrong', () => {
  const files = sampleWithBoth(statement, 'Every task should go to a route.', 'holds', 'wrong');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "wrong" on advice: the statement says "should"; allowed: "agreed", "disputed", "matter of taste"
      fix: choose one, or state a fact that a proof can settle; \`npm run check -- --explain verdict\` has the meanings"
  `);
});

test('advice that is called agreed while an article denies it', () => {
  expect(messageFor(sampleWith(claims, 'verdict: holds', 'verdict: agreed'))).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "agreed", but raj-next14 denies it; allowed: "disputed", "matter of taste", "holds", "depends", "outdated", "wrong"
      fix: write "disputed", and in \`why\` what we recommend; if a proof settles it, it is a fact that "holds" or is "wrong""
  `);
});

test('advice with a release', () => {
  const files = sampleWith(claims, 'verdict: holds', 'verdict: disputed\n    from: "15"');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:11:11  from
      got a release on advice, which is "disputed"
      fix: remove \`from\`, or state as a fact what changed in that release"
  `);
});

test.each(['disputed', 'matter of taste'])('advice that is denied may be %s', (verdict) => {
  const files = sampleWithBoth(statement, 'Every task should go to a route.', 'holds', verdict);
  expect(messageFor(files)).toBe('no problem');
});

test('the verdict tells whether a claim is a fact or advice', () => {
  const kinds = new Map(loadCatalog().claims.map(({ verdict, kind }) => [verdict, kind]));
  expect(Object.fromEntries(kinds)).toEqual({
    holds: 'fact',
    depends: 'fact',
    outdated: 'fact',
    wrong: 'fact',
    agreed: 'advice',
    disputed: 'advice',
    'matter of taste': 'advice',
  });
});
