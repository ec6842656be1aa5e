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
