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

test('a record of a list inside a field, without its indentation', () => {
  const files = sampleFiles();
  files.set(claims, `${files.get(claims)}- id: second\n  statement: Another.\n`);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:15:1  (syntax)
      got a line that is indented by 0 spaces
      fix: indent it by 2 spaces, to fit the record before it"
  `);
});

test('text that begins with a bracket', () => {
  const files = sampleWith(claims, 'title: Security', '[title]: Security');
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:2:1  (syntax)
      got a list or a map as the name of a field
      fix: put the text in quotes: without them, YAML reads a leading [ or { as a list or a map"
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

test('a file that is not a list', () => {
  expect(messageFor(sampleFiles().set(decisions, 'none yet'))).toMatchInlineSnapshot(`
    "data/decisions.yaml:1:1  (file)
      got no list; allowed: a list
      fix: begin each record with "- id: …""
  `);
});
