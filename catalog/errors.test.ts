import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const decisions = 'data/decisions.yaml';
const rules = 'data/rules.yaml';
const proof = 'proof:\n      - experiment: first-call\n        shows: The POST runs it.\n';

test('the sample itself is valid', () => {
  expect(messageFor(sampleFiles())).toBe('no problem');
});

test('a verdict outside the list', () => {
  const files = sampleWith(claims, 'verdict: holds', 'verdict: mostly');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "mostly"; allowed: "holds", "depends", "outdated", "wrong", "agreed", "disputed", "matter of taste"
      fix: choose one, or \`npm run check -- --explain verdict\`"
  `);
});

test('a verdict that is nearly right', () => {
  const files = sampleWith(claims, 'verdict: holds', 'verdict: hold');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "hold"; allowed: "holds", "depends", "outdated", "wrong", "agreed", "disputed", "matter of taste"
      fix: write "holds", or \`npm run check -- --explain verdict\`"
  `);
});

test('a stance of an unknown source', () => {
  const files = sampleWith(claims, 'source: raj-next14', 'source: raj-next15');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:7:17  stances[0].source
      got "raj-next15"; allowed: "alhabil-2024", "next15-decision-tree", "handling-api-routes", "raj-next14", "paradigm-shift"
      fix: write "raj-next14", or \`npm run check -- --explain source\`"
  `);
});

test('a side of an unknown source', () => {
  const files = sampleWith('data/contradictions.yaml', 'sources: [raj-next14]', 'sources: [somebody]');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/contradictions.yaml:4:43  sides[0].sources[0]
      got "somebody"; allowed: "alhabil-2024", "next15-decision-tree", "handling-api-routes", "raj-next14", "paradigm-shift"
      fix: choose one, or \`npm run check -- --explain source\`"
  `);
});

test('a vote of an unknown source', () => {
  const files = sampleWith(decisions, 'raj-next14: silent', 'raj-next: silent');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:8:5  votes.raj-next
      got unknown key "raj-next"; allowed: "alhabil-2024", "next15-decision-tree", "handling-api-routes", "raj-next14", "paradigm-shift"
      fix: write "raj-next14""
  `);
});

test('a missing vote', () => {
  const files = sampleWith(decisions, '    raj-next14: silent\n', '');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:4:3  votes.raj-next14
      got nothing; allowed: "action", "route", "either", "both", "neither", "silent"
      fix: add "raj-next14": what raj-next14 recommends, or silent where it says nothing"
  `);
});

test('a claim without the key proof', () => {
  const files = sampleWith(claims, proof, '');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:4:5  proof
      got nothing; allowed: a list of entries with "experiment", "docs", "sourceCode" or "advisory", each with "shows"
      fix: a verdict needs at least one proof"
  `);
});

test('a claim with an empty list of proofs', () => {
  const files = sampleWith(claims, proof, 'proof: []');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:12:12  proof
      got an empty list; allowed: a list of entries with "experiment", "docs", "sourceCode" or "advisory", each with "shows"
      fix: a verdict needs at least one proof"
  `);
});

test('a proof without its dash', () => {
  const files = sampleWith(claims, '- experiment: first-call\n        ', 'experiment: first-call\n      ');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:7  proof
      got a map with "experiment", "shows"; allowed: a list of entries with "experiment", "docs", "sourceCode" or "advisory", each with "shows"
      fix: begin each entry of the list with a dash: "- experiment: …""
  `);
});

test('one value where a list belongs', () => {
  const files = sampleWith(decisions, 'claims: [action-is-public]', 'claims: action-is-public');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:10:11  claims
      got "action-is-public"; allowed: a list
      fix: put it in brackets: [action-is-public]"
  `);
});

test('a proof of no known kind', () => {
  const files = sampleWith(claims, 'experiment: first-call', 'link: https://nextjs.org');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:9  proof[0]
      got a map with "link", "shows"; allowed: a map with "experiment", "shows", or a map with "docs", "shows", or a map with "sourceCode", "shows", or a map with "advisory", "shows"
      fix: write what is allowed, or \`npm run check -- --explain proof\`"
  `);
});

test('documentation without https', () => {
  const files = sampleWith(claims, 'experiment: first-call', 'docs: nextjs.org/docs');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:15  proof[0].docs
      got "nextjs.org/docs"
      fix: write a full https:// address"
  `);
});

test('a rule that asks for nothing', () => {
  const files = sampleWith(rules, '{ caller: own-ui }', '{}');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/rules.yaml:2:9  when
      got an empty map
      fix: name at least one fact"
  `);
});

test('an unknown value in the list of a rule', () => {
  const files = sampleWith(rules, 'own-ui }', '[own-ui, own-iu] }');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/rules.yaml:2:28  when.caller[1]
      got "own-iu"; allowed: "own-ui", "own-server", "webhook", "other-client", "other-origin", "mixed"
      fix: write "own-ui", or \`npm run check -- --explain caller\`"
  `);
});

test('an unknown key', () => {
  const files = sampleWith(claims, 'statement:', 'statment:');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:5:5  statment
      got unknown key "statment"; allowed: "id", "statement", "stances", "verdict", "from", "until", "why", "proof"
      fix: write "statement""
  `);
});

test('a source without its record', () => {
  const [first = '', ...rest] = (sampleFiles().get('data/sources.yaml') ?? '').split('\n');
  expect(first).toContain('alhabil-2024');
  expect(messageFor(sampleFiles().set('data/sources.yaml', rest.join('\n')))).toMatchInlineSnapshot(`
    "data/sources.yaml:1:1  (file)
      got no source "alhabil-2024"
      fix: add its record"
  `);
});

test('several mistakes come in one message, in the order of files and lines', () => {
  const files = sampleWith(claims, 'says: denies', 'says: maybe').set('data/glossary.yaml', '- id: E01\n');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:8:15  stances[0].says
      got "maybe"; allowed: "asserts", "denies", "qualifies"
      fix: choose one, or \`npm run check -- --explain says\`

    data/glossary.yaml:1:3  term
      got nothing; allowed: text
      fix: add "term": The word as the field writes it

    data/glossary.yaml:1:3  definition
      got nothing; allowed: text
      fix: add "definition": What it means, in one or two sentences

    data/glossary.yaml:1:7  id
      got "E01"
      fix: write lower-case words joined by hyphens, such as "action-is-a-post""
  `);
});
