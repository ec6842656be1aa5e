import { expect, test } from 'vitest';
import { readBasePath, readPort } from './settings';

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
