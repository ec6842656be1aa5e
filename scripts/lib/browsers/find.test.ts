import { expect, it } from 'vitest';
import { findPrograms } from './find';

const on =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);
const mini = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

it('finds what is installed', () => {
  const all = on('/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', mini);
  expect(findPrograms({ PATH: '/bin:/usr/bin' }, all)).toEqual({
    firefox: '/usr/bin/firefox-esr',
    webKit: mini,
  });
  expect(findPrograms({ PATH: '/usr/bin' }, on('/usr/bin/firefox'))).toEqual({ firefox: '/usr/bin/firefox' });
});

it('takes the Firefox that is named', () => {
  expect(findPrograms({ FIREFOX_PATH: '/opt/firefox', PATH: '/usr/bin' }, on())).toEqual({
    firefox: '/opt/firefox',
  });
});

it.each([
  ['without its driver', ['/usr/bin/Xvfb', mini]],
  ['without a screen', ['/usr/bin/WebKitWebDriver', mini]],
  ['without the browser', ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']],
])('finds no WebKitGTK %s', (_, paths) => {
  expect(findPrograms({ PATH: '/usr/bin' }, on(...paths)).webKit).toBeUndefined();
});
