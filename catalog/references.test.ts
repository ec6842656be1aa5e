import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const decisions = 'data/decisions.yaml';
const example = 'examples/create-post/example.yaml';

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

test('a claim that does not exist', () => {
  const files = sampleWith(decisions, 'action-is-public', 'action-is-publik');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:10:12  claims[0]
      got "action-is-publik", but there is no claim with this id
      fix: write "action-is-public", or add "action-is-publik""
  `);
});

test('an example that does not exist', () => {
  const files = sampleWith(decisions, 'create-post', 'likes');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/decisions.yaml:11:14  examples[0]
      got "likes", but there is no example with this id
      fix: write the id of an example that exists, or add "likes""
  `);
});

test('an experiment that does not exist', () => {
  const files = sampleWith(claims, 'experiment: first-call', 'experiment: missing-call');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:21  proof[0].experiment
      got "missing-call", but there is no experiment with this id
      fix: write the id of an experiment that exists, or add "missing-call""
  `);
});

test('an advisory that does not exist', () => {
  const files = sampleWith(claims, 'experiment: first-call', 'advisory: CVE-2025-29928');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:13:19  proof[0].advisory
      got "CVE-2025-29928", but there is no advisory with this id
      fix: write "CVE-2025-29927", or add "CVE-2025-29928""
  `);
});

test('an advisory that is listed twice', () => {
  const path = 'data/advisories.yaml';
  const list = sampleFiles().get(path) ?? '';
  expect(messageFor(sampleFiles().set(path, list + list))).toMatchInlineSnapshot(`
    "data/advisories.yaml:12:7  id
      got "CVE-2025-29927"
      fix: choose another id; data/advisories.yaml:1 has this one"
  `);
});

test('a decision that an example names and that does not exist', () => {
  const files = sampleWith(example, 'decisions: []', 'decisions: [contact-from]');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:4:13  decisions[0]
      got "contact-from", but there is no decision with this id
      fix: write "contact-form", or add "contact-from""
  `);
});
