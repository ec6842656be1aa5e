/** Addresses and storage that anyone may have written: no page is blank, nothing runs, and what can be kept is kept. */
import LZString from 'lz-string';
import { packedBomb } from '../../components/playground/bomb.testing';
import { article, expect, hydrated, type Page, test } from '../site';

const markup = '"><script>window.attacked=1</script><img src=x onerror=window.attacked=1>';
const long = 'a '.repeat(50_000);

/** What comes behind the path of each page. */
const addresses: Record<string, string> = {
  'markup in the query': `?q=${encodeURIComponent(markup)}&example=${encodeURIComponent(markup)}&version=${encodeURIComponent(markup)}`,
  'markup as it is': `?${markup}#${markup}`,
  'names that objects inherit':
    '?__proto__=1&constructor=2&q=__proto__&verdict=constructor&caller=toString&intent=__proto__&sort=constructor&columns=__proto__&compare=constructor&compare=__proto__&topic=constructor&source=__proto__&group=constructor&example=__proto__&variant=constructor&app=__proto__&has=__proto__&case=constructor&version=__proto__#__proto__',
  'broken escapes': '?q=%E0%A4%A&version=%&example=%zz#%E0%A4%A',
  'a hundred kilobytes of words': `?q=${encodeURIComponent(long)}&version=${encodeURIComponent(long)}`,
  'ten thousand parameters': `?${'q=1&compare=2&'.repeat(5_000)}`,
  'backticks without end': `?version=${'%60'.repeat(20_000)}&example=${'%60'.repeat(10_000)}`,
  'characters that hide': '?q=%E2%80%AE%E2%81%A6%E2%80%8B%00&version=%E2%80%AE#%E2%80%AE',
  'an address as code':
    '?example=javascript:window.attacked=1&next=javascript:window.attacked=1#javascript:window.attacked=1',
};

const pages = [
  '/',
  article,
  '/claims',
  '/decisions',
  '/examples',
  '/conformance',
  '/advisories',
  '/playground',
  '/embed/create-post',
  '/embed/decision-table',
  '/embed/advisor',
  '/embed/claim/actions-are-a-public-surface',
  '/embed/evidence/foreign-origin',
  '/embed/exchange/action-url',
];

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const path of pages) {
  test(`${path} opens by any address`, async ({ page }) => {
    const errors = watch(page);
    for (const [name, behind] of Object.entries(addresses)) {
      await test.step(name, async () => {
        await page.goto('about:blank');
        await page.goto(path + behind);
        await hydrated(page);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        // The page answers: React has rendered what the address asks for.
        await expect
          .poll(() => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(true)))))
          .toBe(true);
        expect(await page.locator('img[src="x"], [data-failed-panel]').count()).toBe(0);
        expect(await page.evaluate(() => Reflect.get(window, 'attacked'))).toBeUndefined();
        expect(errors).toEqual([]);
      });
    }
  });
}

const link = (value: unknown) => `#code=${LZString.compressToEncodedURIComponent(JSON.stringify(value))}`;
const good = { '/app/page.tsx': 'export default function Page() {}' };
const withFile = (path: string, code = '') => link({ files: { ...good, [path]: code } });

/** Links that are refused, each in a sentence that names what is wrong. */
const links: Record<string, [hash: string, words: RegExp]> = {
  'a bomb': [`#code=${packedBomb(100_000)}`, /unpacks to more than 1 MB/],
  'a megabyte of nothing': [`#code=${'A'.repeat(1_000_000)}`, /cut off or damaged/],
  'a megabyte at random': [
    `#code=${Array.from({ length: 1_000_000 }, (_, n) => 'ABCabc019+-$'[(n * 7919) % 12]).join('')}`,
    /cut off or damaged|1 MB|not JSON/,
  ],
  'a name that turns text around': [
    withFile('/app/pa\u202egeji.tsx'),
    /no U\+202E; got "\/app\/pa\\u\{202e\}geji\.tsx"/,
  ],
  'a name with a character that hides': [withFile('/app/page\u200b.tsx'), /no U\+200B/],
  'a name in two parts of a letter': [withFile('/app/u\u0308.tsx'), /Unicode form NFC/],
  'a device': [withFile('/app/aux.ts'), /"aux\.ts" is the name of a device on Windows/],
  'a dot at the end': [withFile('/app/page.tsx.'), /ends in a dot or a space/],
  'a space at the end': [withFile('/app/page.tsx '), /ends in a dot or a space/],
  'another case': [withFile('/app/Page.tsx'), /"\/app\/Page\.tsx" and "\/app\/page\.tsx" are one name/],
  'a folder in another case': [withFile('/App/layout.tsx'), /"\/App" and "\/app" are one name/],
  'a short name': [withFile('/GIT~1/config'), /short name/],
  'a stream of a file': [withFile('/app/page.tsx:x'), /none of/],
  'a path upwards': [withFile('/../x'), /no "\." and no "\.\."/],
  'text that is a prototype': [
    link({ files: { '/a.ts': { toString: null } } }),
    /must be a string; got an object/,
  ],
  'deep nesting': [`#code=${LZString.compressToEncodedURIComponent('['.repeat(400_000))}`, /not JSON/],
};

for (const [name, [hash, words]] of Object.entries(links)) {
  test(`a link with ${name} is refused, with the reason`, async ({ page }) => {
    const errors = watch(page);
    await page.goto(`/playground${hash}`);
    const section = page.locator('section[data-example="playground"]');
    await expect(section.getByRole('alert')).toContainText(words);
    await expect(section.getByRole('tabpanel').first()).toContainText('Notes');
    expect(errors).toEqual([]);
  });
}

test('a link whose code hides characters says where they are', async ({ page }) => {
  await page.goto(`/playground${withFile('/app/login.ts', 'const a = 1;\n/* \u202e } \u2066if (admin) */')}`);
  const section = page.locator('section[data-example="playground"]');
  await expect(section.getByRole('alert')).toContainText(
    'app/login.ts:2:4 (U+202E): the code may do something else',
  );
});

/** What a browser may hold: cut off, of other kinds, forged. */
const kept: Record<string, string> = {
  'cut off': '{"files":{"/app/page.tsx":"export def',
  'a number': '7',
  'a list': '[[[]]]',
  'texts that are none': '{"files":{"/a.ts":{"toString":null}},"from":{"start":"starter"}}',
  'forged names':
    '{"__proto__":{"files":{}},"files":{"__proto__":"x"},"from":{"__proto__":{"start":"starter"}}}',
  'names that hide': '{"files":{"/a\u202e.ts":"x"},"from":{"start":"starter"}}',
  'two megabytes': `{"files":{"/a.ts":"${'x'.repeat(2_000_000)}"},"from":{"start":"starter"}}`,
};
for (const [name, text] of Object.entries(kept)) {
  test(`kept edits that are damaged (${name}) are told of and handed out, and new ones are kept`, async ({
    page,
  }) => {
    const errors = watch(page);
    await page.goto('/glossary');
    await page.evaluate((stored) => {
      localStorage.setItem('playground:own', stored);
      localStorage.setItem('playground:link', stored);
    }, text);
    await page.goto('/playground');
    const section = page.locator('section[data-example="playground"]');
    const told = section
      .getByRole('alert')
      .filter({ hasText: 'Edits that this browser saved can’t be opened' });
    await expect(told).toContainText('They’re still stored');
    await section.getByRole('tabpanel').first().click();
    await section.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('// new work');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('playground:own')))
      .toContain('new work');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      told.getByRole('button', { name: 'Save them as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kept-edits.txt');
    await page.reload();
    await expect(section.getByRole('tabpanel').first()).toContainText('// new work');
    await told.getByRole('button', { name: 'Delete them' }).click();
    await expect(told).toHaveCount(0);
    await page.reload();
    await expect(section.getByRole('tabpanel').first()).toContainText('// new work');
    await expect(told).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a full storage is told, and the edits stay on the page', async ({ page }) => {
  await page.goto('/glossary');
  await page.evaluate(() => {
    for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count++) localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await page.goto('/playground');
  const section = page.locator('section[data-example="playground"]');
  await section.getByRole('tabpanel').first().click();
  await section.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('// has no room');
  await expect(section.getByRole('alert')).toContainText(
    'Your edits are not kept: this site’s storage in the browser is full',
  );
  await expect(section.locator('.cm-content')).toContainText('// has no room');
});

test('the zip of a link leaves out what tools run, says so before, and takes it along if asked', async ({
  page,
}) => {
  const files = {
    ...good,
    '/.git/config': '[core]',
    '/.vscode/tasks.json': '{}',
    '/.npmrc': 'x',
    '/package.json': '{}',
    '/next.config.ts': 'x',
  };
  await page.goto(`/playground${link({ files })}`);
  const section = page.locator('section[data-example="playground"]');
  await expect(section.getByText('Not in the zip: .git/config, package.json.')).toBeVisible();
  await expect(
    section.getByText('Left out of the zip: .npmrc, .vscode/tasks.json, next.config.ts.'),
  ).toBeVisible();
  await section.getByRole('checkbox', { name: /Include them in the zip/ }).check();
  await expect(section.getByText('In the zip: .npmrc')).toBeVisible();
  await page.goto('/playground?example=create-post&variant=action');
  await expect(section.getByText('of the zip')).toHaveCount(0);
});
