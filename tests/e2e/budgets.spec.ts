import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { article, expect, test } from '../site';

const kilobytes = (bytes: number) => bytes / 1000;
const gzipped = (bytes: Buffer) => kilobytes(gzipSync(bytes).byteLength);

/** Words that survive minification and stand only in the editor: CodeMirror's classes and Sandpack's hosts. */
const editorMarks = /cm-gutterElement|codesandbox\.io/;

function filesUnder(folder: string, ending: string): Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file)));
}

for (const path of [article, '/decisions', '/embed/decision-table']) {
  test(`${path} loads at most 235 kB of JavaScript first`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(path, { waitUntil: 'load' });
    const sizes = (await Promise.all(bodies)).map(gzipped);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    test
      .info()
      .annotations.push({ type: 'first-load JavaScript', description: `${total.toFixed(1)} kB gzipped` });
    expect(sizes.length).toBeGreaterThan(3);
    expect(total).toBeLessThanOrEqual(235);
  });
}

test('no byte of the editor is loaded before the reader asks for it', async ({ page }) => {
  const built = filesUnder('out/_next/static', '.js').filter((file) => editorMarks.test(file.toString()));
  expect(built.length, 'the marks of the editor are no longer in any built file').toBeGreaterThan(0);

  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.text());
  });
  await page.goto(article);
  await page.waitForLoadState('networkidle');
  const withEditor = (await Promise.all(bodies)).filter((body) => editorMarks.test(body));
  expect(withEditor).toHaveLength(0);
});

test('the bundles of the sandbox together stay within 320 kB', () => {
  // Packages that are loaded on demand lie in a folder of their own.
  const bundles = readdirSync('out/sandbox').filter((file) => file.endsWith('.js'));
  const sizes = bundles.map((file) => gzipped(readFileSync(join('out/sandbox', file))));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'sandbox bundles', description: `${total.toFixed(1)} kB gzipped` });
  expect(sizes).toHaveLength(3);
  expect(total).toBeLessThanOrEqual(320);
});

test('the data of an example stays within 12 kB', () => {
  const data = readdirSync('out/_next/data', { recursive: true, encoding: 'utf8' })
    .filter((file) => /embed\/[a-z0-9-]+\.json$/.test(file) && !file.endsWith('decision-table.json'))
    .map((file) => ({ file, size: gzipped(readFileSync(join('out/_next/data', file))) }));
  expect(data.length).toBeGreaterThan(0);
  expect(data.filter(({ size }) => size > 12)).toEqual([]);
});
