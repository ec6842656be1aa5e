import { expect, test } from 'vitest';
import { readBasePath, readPort, readSiteUrl } from './settings';

test('the port is 3000 unless PORT says otherwise', () => {
  expect(readPort(undefined)).toBe(3000);
  expect(readPort('')).toBe(3000);
  expect(readPort('8080')).toBe(8080);
});

test.each(['abc', '0', '65536', '-1', '80.5', '3e3', ' 80'])('PORT=%s is refused in one sentence', (text) => {
  expect(() => readPort(text)).toThrow(
    `PORT is "${text}"; it must be a whole number from 1 to 65535, for example: PORT=3001 npm start`,
  );
});

test('BASE_PATH may be empty or a path', () => {
  expect(readBasePath(undefined)).toBe('');
  expect(readBasePath('/docs')).toBe('/docs');
  expect(readBasePath('/team/action-or-route')).toBe('/team/action-or-route');
});

test.each(['docs', '/docs/', '/', '/a b', '//x'])('BASE_PATH=%s is refused', (text) => {
  expect(() => readBasePath(text)).toThrow('it must begin with a slash and not end with one');
});

test('a release names its address, and a local build may do without', () => {
  expect(readSiteUrl('https://example.org', true)).toEqual({ origin: 'https://example.org' });
  expect(readSiteUrl('https://example.org/', false)).toEqual({ origin: 'https://example.org' });
  expect(readSiteUrl('http://localhost:8080', true)).toEqual({ origin: 'http://localhost:8080' });
  for (const nothing of [undefined, '']) {
    expect(readSiteUrl(nothing, false)).toEqual({ note: expect.stringContaining('link previews') });
    expect(() => readSiteUrl(nothing, true)).toThrow(
      'SITE_URL is not set, and without it canonical addresses',
    );
  }
});

test.each([
  'example.org',
  '//example.org',
  'https://example.org/docs',
  'https://example.org?a',
  'https://a@example.org',
  'ftp://example.org',
])('SITE_URL=%s is refused, whether it is a release or not', (text) => {
  for (const isRelease of [true, false])
    expect(() => readSiteUrl(text, isRelease)).toThrow('it must be an origin');
});
