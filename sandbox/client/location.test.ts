import { expect, it } from 'vitest';
import { AppLocation } from './location';

function locationAt(path: string) {
  const done: string[] = [];
  const location = new AppLocation({
    address: () => new URL(path, 'http://localhost:3000'),
    open: (href, how) => done.push(`${how} ${href}`),
    scrollTo: (hash) => done.push(`scroll ${hash}`),
    reload: () => done.push('reload'),
  }) as unknown as Location;
  return { location, done };
}

it('tells the address of the app, in parts', () => {
  const { location } = locationAt('/shop?page=2#end');
  expect([location.pathname, location.search, location.hash, location.host, location.origin]).toEqual([
    '/shop',
    '?page=2',
    '#end',
    'localhost:3000',
    'http://localhost:3000',
  ]);
  expect(`${new URL('/x', location.href)} ${location}`).toBe(
    'http://localhost:3000/x http://localhost:3000/shop?page=2#end',
  );
});

it('loads a document, or scrolls where only the hash is another', () => {
  const { location, done } = locationAt('/shop?page=2');
  location.href = '/a';
  location.assign('/b');
  location.replace('/c#d');
  location.search = '?page=3';
  location.hash = 'end';
  location.assign('#top');
  location.reload();
  expect(done).toEqual([
    'push /a',
    'push /b',
    'replace /c#d',
    'push http://localhost:3000/shop?page=3',
    'scroll #end',
    'scroll #top',
    'reload',
  ]);
});
