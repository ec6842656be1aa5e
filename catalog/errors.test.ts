import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const decisions = 'data/decisions.yaml';
const rules = 'data/rules.yaml';
const example = 'examples/create-post/example.yaml';

test('the sample itself is valid', () => {
  expect(messageFor(sampleFiles())).toBe('no problem');
});

test('a verdict outside the list', () => {
  const files = sampleWith(claims, 'verdict: holds', 'verdict: mostly');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "mostly"; allowed: "holds", "depends", "outdated", "wrong"
      fix: choose one, or \`npm run check -- --explain verdict\`"
  `);
});

test('a verdict that is nearly right', () => {
  const files = sampleWith(claims, 'verdict: holds', 'verdict: hold');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:10:14  verdict
      got "hold"; allowed: "holds", "depends", "outdated", "wrong"
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
  const files = sampleWith(claims, /proof:[^]*/.exec(sampleFiles().get(claims) ?? '')?.[0] ?? '', '');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:4:5  proof
      got nothing; allowed: a list
      fix: a verdict needs at least one proof"
  `);
});

test('a claim with an empty list of proofs', () => {
  const files = sampleWith(
    claims,
    /proof:[^]*/.exec(sampleFiles().get(claims) ?? '')?.[0] ?? '',
    'proof: []',
  );
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:12:12  proof
      got an empty list
      fix: a verdict needs at least one proof"
  `);
});

test('a proof of no known kind', () => {
  const files = sampleWith(claims, 'experiment: e01', 'link: https://nextjs.org');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:9  proof[0]
      got a map with "link", "shows"; allowed: a map with "experiment", "shows", or a map with "docs", "shows", or a map with "sourceCode", "shows", or a map with "advisory", "shows"
      fix: write what is allowed, or \`npm run check -- --explain proof\`"
  `);
});

test('documentation without https', () => {
  const files = sampleWith(claims, 'experiment: e01', 'docs: nextjs.org/docs');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:15  proof[0].docs
      got "nextjs.org/docs"
      fix: write a full https:// address"
  `);
});

test('an id used twice', () => {
  const files = sampleFiles().set('data/claims/more.yaml', sampleFiles().get(claims) ?? '');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:1:8  topic
      got "security"
      fix: choose another id; data/claims/more.yaml:1 has this one

    data/claims/security.yaml:4:9  id
      got "action-is-public"
      fix: choose another id; data/claims/more.yaml:4 has this one"
  `);
});

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

test('a claim that does not exist', () => {
  const files = sampleWith(decisions, 'action-is-public', 'action-is-publik');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:10:12  claims[0]
      got "action-is-publik", which is no claim
      fix: write "action-is-public", or add "action-is-publik""
  `);
});

test('an example that does not exist', () => {
  const files = sampleWith(decisions, 'create-post', 'likes');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:11:14  examples[0]
      got "likes", which is no example
      fix: write the id of an example that exists, or add "likes""
  `);
});

test('an observation that does not exist', () => {
  const files = sampleWith(claims, 'experiment: e01', 'experiment: e99');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:21  proof[0].experiment
      got "e99", which is no observation
      fix: write the id of an observation that exists, or add "e99""
  `);
});

test('a decision that an example names and that does not exist', () => {
  const files = sampleWith(example, 'decisions: []', 'decisions: [contact-from]');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:4:13  decisions[0]
      got "contact-from", which is no decision
      fix: write "contact-form", or add "contact-from""
  `);
});

test('a YAML syntax error', () => {
  const files = sampleWith(claims, 'title: Security', 'title: "Security');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:15:1  (syntax)
      got text that is not YAML
      fix: Missing closing "quote"
  `);
});

test('a key written twice', () => {
  const files = sampleWith(claims, 'title: Security', 'title: Security\ntitle: Safety');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:3:1  (syntax)
      got text that is not YAML
      fix: Map keys must be unique"
  `);
});

test('text that begins with an asterisk', () => {
  const files = sampleWith(claims, 'why: It answers', 'why: *It* answers');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:11:10  (syntax)
      got the reference *It*
      fix: put the text in quotes: without them, YAML reads a leading * as a reference

    data/claims/security.yaml:11:15  (syntax)
      got text that is not YAML
      fix: Unexpected scalar at node end"
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

test('a file that is missing', () => {
  const files = sampleFiles();
  files.delete(rules);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/rules.yaml:1:1  (file)
      got nothing
      fix: create the file"
  `);
});

test('a file that is no list', () => {
  expect(messageFor(sampleFiles().set(decisions, 'none yet'))).toMatchInlineSnapshot(`
    "data/decisions.yaml:1:1  (file)
      got no list; allowed: a list
      fix: begin each record with "- id: …""
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

test('an example with two things to try', () => {
  expect(messageFor(sampleWith(example, ', Three.', ''))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:9:6  try
      got a list
      fix: write exactly three sentences"
  `);
});

test('an example that opens a file it does not have', () => {
  expect(messageFor(sampleWith(example, '[app/page.tsx]', '[app/pages.tsx]'))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:6:12  open.action[0]
      got "/app/pages.tsx"; allowed: "/lib/posts.ts", "/app/page.tsx"
      fix: write "/app/page.tsx""
  `);
});

test('an example that opens an unknown variant', () => {
  expect(messageFor(sampleWith(example, '  action:', '  actions:'))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:5:1  open.action
      got nothing
      fix: add "action" with the files of this variant that are shown first

    examples/create-post/example.yaml:6:12  open.actions
      got unknown variant "actions"; allowed: "action", "route"
      fix: create the folder "actions", or write the name of one that exists"
  `);
});

test('an example without a variant', () => {
  const files = new Map([...sampleFiles()].filter(([name]) => !/create-post\/(action|route)/.test(name)));
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:6:3  open
      got an example without a variant
      fix: add a folder for each variant, such as "action" and "route", beside example.yaml"
  `);
});

test('an example folder without example.yaml', () => {
  const files = sampleFiles();
  files.delete(example);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:1:1  (file)
      got nothing
      fix: create the file"
  `);
});

test('several mistakes come in one message, in the order of files and lines', () => {
  const files = sampleWith(claims, 'says: denies', 'says: maybe').set(
    'data/observations.yaml',
    'observations:\n  - id: E01\n',
  );
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:8:15  stances[0].says
      got "maybe"; allowed: "asserts", "denies", "qualifies"
      fix: choose one, or \`npm run check -- --explain says\`

    data/observations.yaml:2:5  question
      got nothing; allowed: text
      fix: add "question": The question in one sentence

    data/observations.yaml:2:5  recorded
      got nothing; allowed: "by-hand"
      fix: add "recorded": Recorded by hand until the evidence lab replaces it

    data/observations.yaml:2:5  request
      got nothing; allowed: text
      fix: add "request": What was sent, or done in the browser

    data/observations.yaml:2:5  observed
      got nothing; allowed: a map with "16.4.6", "15.5.29", "14.2.35"
      fix: add "observed": What each released version did

    data/observations.yaml:2:9  id
      got "E01"
      fix: write lower-case words joined by hyphens, such as "action-is-a-post""
  `);
});
