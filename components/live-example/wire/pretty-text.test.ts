import { expect, it } from 'vitest';
import { prettyText } from './pretty-text';

it('indents JSON, also the arguments that React sends as plain text', () => {
  expect(prettyText('application/json', '{"a":[1]}').pretty).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(prettyText('text/plain', '["x"]').pretty).toBe('[\n  "x"\n]');
});

it('leaves text that only looks like JSON as it is', () => {
  expect(prettyText('application/json', '{"cut":')).toEqual({ pretty: '{"cut":', how: '' });
  expect(prettyText('text/plain', '[not json')).toEqual({ pretty: '[not json', how: '' });
});

it('gives each tag of HTML a line, and says so', () => {
  expect(prettyText('text/html', '<p><b>x</b></p>')).toEqual({
    pretty: '<p>\n<b>x</b>\n</p>',
    how: 'A line for each tag.',
  });
});
