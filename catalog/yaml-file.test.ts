import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const claims = 'data/claims/security.yaml';
const decisions = 'data/decisions.yaml';
const rules = 'data/rules.yaml';

test('a YAML syntax error', () => {
  const files = sampleWith(claims, 'title: Security', 'title: "Security');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:2:8  (syntax)
      got a double quote that is not closed on its line
      fix: add " at the end of the text"
  `);
});

test('a key written twice', () => {
  const files = sampleWith(claims, 'title: Security', 'title: Security\ntitle: Safety');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:3:1  (syntax)
      got the field "title" a second time in one record
      fix: delete one of the two; a new record begins with a dash and its id"
  `);
});

test('text that begins with an asterisk', () => {
  const files = sampleWith(claims, 'why: It answers', 'why: *It* answers');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:11:10  (syntax)
      got the reference *It*
      fix: put the text in quotes: without them, YAML reads a leading * as a reference"
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
