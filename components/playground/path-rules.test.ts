import { expect, test } from 'vitest';
import { pathProblem, placeProblem } from './path-rules';

test.each([
  '/app/page.tsx',
  '/app/(shop)/[...slug]/@modal/(.)photo/page.tsx',
  '/app/Grüße/日本語/emoji🚀.ts',
  '/lib/console.ts',
  '/lib/auxiliary.ts',
  '/lib/com.ts',
  '/app/con-fig/nullable.ts',
  '/lib/a b.ts',
  '/.env.local',
  '/constructor',
  '/__proto__/toString.ts',
])('%s may be the path of a file', (path) => {
  expect(pathProblem(path)).toBeUndefined();
});

test.each([
  ['/app/pa\u202ege.tsx', /no U\+202E; got "\/app\/pa\\u\{202e\}ge\.tsx"/],
  ['/app/page\u2066.tsx', /no U\+2066/],
  ['/app/page\u200b.tsx', /no U\+200B/],
  ['/app/page\u200d.tsx', /no U\+200D/],
  ['/\ufeffapp/page.tsx', /no U\+FEFF/],
  ['/.g\u200cit/config', /no U\+200C/],
  ['/app/a\u00ad.ts', /no U\+00AD/],
  ['/app/a\u3164.ts', /no U\+3164/],
  ['/app/a\u00a0.ts', /no U\+00A0/],
  ['/app/a\u3000.ts', /no U\+3000/],
  ['/app/a\u2028.ts', /no U\+2028/],
  ['/app/a\ud800.ts', /no U\+D800/],
  ['/app/a\ue000.ts', /no U\+E000/],
  ['/app/a\u{e0041}.ts', /no U\+E0041/],
  ['/app/a\ufe0f.ts', /no U\+FE0F/],
  ['/app/Gru\u0308ße.ts', /Unicode form NFC/],
  ['/app/\u212b.ts', /Unicode form NFC/],
  ['/con', /"con" is the name of a device/],
  ['/app/aux.ts', /"aux\.ts" is the name of a device/],
  ['/app/NUL.tar.gz', /device/],
  ['/app/nul .ts', /device/],
  ['/app/CON/page.tsx', /device/],
  ['/prn.', /ends in a dot/],
  ['/lpt¹.txt', /device/],
  ['/COM9.ts', /device/],
  ['/CONIN$', /device/],
  ['/app/page.tsx.', /ends in a dot or a space/],
  ['/app/page.tsx ', /ends in a dot or a space/],
  ['/app./page.tsx', /ends in a dot or a space/],
  ['/.git /config', /ends in a dot or a space/],
  ['/app/ page.tsx', /begins with a space/],
  ['/GIT~1/config', /short name/],
  ['/app/PAGE~12.TSX', /short name/],
  ['/app/page.tsx:stream', /none of/],
  ['/app\\page.tsx', /none of/],
  ['/app/a\u0000.ts', /control/],
  ['/app/a\u007f.ts', /control/],
  ['/app/a\u0085.ts', /control/],
  ['/../a.ts', /"\.\."/],
])('%j may not, and the message names it', (path, words) => {
  expect(pathProblem(path)).toMatch(words);
  expect(pathProblem(path)).toMatch(/^[^\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164]+$/u);
});

test.each([
  [['/app/page.tsx'], '/app/Page.tsx', /"\/app\/Page\.tsx" and "\/app\/page\.tsx" are one name/],
  [['/app/page.tsx'], '/App/layout.tsx', /"\/App" and "\/app" are one name/],
  [['/package.json'], '/Package.json', /one name/],
  [['/app/straße.ts'], '/app/STRASSE.ts', /one name/],
  [['/app/ſ.ts'], '/app/s.ts', /one name/],
  [['/app/\u212a.ts'.normalize('NFC')], '/app/k.ts', /one name/],
  [['/app/a/b.ts'], '/app/A', /one name/],
  [['/app/ﬁle.ts'], '/app/file.ts', /one name/],
  [['/app/page.tsx'], '/app/page.tsx', /already exists/],
])('beside %j, %s is told', (paths, path, words) => {
  expect(placeProblem(paths, path)).toMatch(words);
});

test('paths that share folders stand side by side', () => {
  const paths = ['/app/page.tsx', '/app/a/page.tsx', '/app/b/page.tsx'];
  expect(placeProblem(paths, '/app/a/layout.tsx')).toBeUndefined();
  expect(placeProblem(paths, '/lib/app/Page.tsx')).toBeUndefined();
});
