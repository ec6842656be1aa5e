import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const decisions = 'data/decisions.yaml';
const rules = 'data/rules.yaml';

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
