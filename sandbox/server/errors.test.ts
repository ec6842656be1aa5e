import { expect, it } from 'vitest';
import { reportError } from './errors';

function report(thrown: unknown) {
  const log: { message: string }[] = [];
  const digest = reportError(thrown, (error) => log.push(error));
  return [digest, ...log.map(({ message }) => message)];
}

it('logs an error that has a digest of its own, and keeps the digest', () => {
  const error = Object.assign(new Error('in words'), { digest: 'OWN' });
  expect(report(error)).toEqual(['OWN', 'in words']);
  expect(report(error)).toEqual(['OWN']);
});

it('does not log what Flight has made of an error, nor signals', () => {
  const decoded =
    'An error occurred in the Server Components render. The specific message is omitted in production builds.';
  expect(report(Object.assign(new Error(decoded), { digest: '1' }))).toEqual(['1']);
  for (const digest of ['NEXT_REDIRECT;push;/a;307;', 'DYNAMIC_SERVER_USAGE'])
    expect(report(Object.assign(new Error('signal'), { digest }))).toEqual([digest]);
});

it('gives the same text that is thrown the same digest', () => {
  expect(report('a text')).toEqual([expect.stringMatching(/^\d+$/), 'a text']);
  expect(report('a text')).toEqual(report('a text'));
});

it('takes a digest from errors only', () => {
  const [digest, words] = report({ digest: 'OWN', message: 'no error' });
  expect([digest, words]).toEqual([expect.stringMatching(/^\d+$/), '{"digest":"OWN","message":"no error"}']);
});

it('gives a digest to an error whose own is empty', () => {
  const [digest] = report(Object.assign(new Error('words'), { digest: '' }));
  expect(digest).toMatch(/^\d+$/);
});
