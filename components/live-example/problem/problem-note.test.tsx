import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ProblemNote } from './problem-note';

const titleOf = (message: string) =>
  /<strong>(.*?)<\/strong>/.exec(
    renderToStaticMarkup(<ProblemNote problem={{ stage: 'build', message }} files={{}} shown="none" />),
  )?.[1];

it.each([
  ['Unexpected token', 'This does not compile'],
  ['the sandbox could not be loaded: Failed to fetch', 'The sandbox did not load'],
])('calls "%s": %s', (message, title) => expect(titleOf(message)).toBe(title));

const noteOf = (fix: string) =>
  renderToStaticMarkup(
    <ProblemNote problem={{ stage: 'build', message: 'no', fix }} files={{}} shown="earlier" />,
  );

it('says once that the last version is still shown, and no fix that is none', () => {
  const note = noteOf('correct the syntax; the preview keeps the last version that ran');
  expect(note.match(/last version/g)).toHaveLength(1);
  expect(note).not.toContain('fix:');
});

it('says a fix without what is said below it', () => {
  const note = noteOf('undo the last change; the preview keeps the last version that ran');
  expect(note).toContain('fix: undo the last change<');
  expect(note.match(/last version/g)).toHaveLength(1);
});
