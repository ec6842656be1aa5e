/** Builds the sandbox into `public/sandbox/`: frame A, the client half, the worker, and the packages that apps load on demand. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildOnDemandPackages } from './lib/on-demand-packages';
import { renderExamples } from './lib/render-examples';
import { bundleSandbox } from './lib/sandbox-bundles';

const out = 'public/sandbox';

const { files, renderer } = await bundleSandbox();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await mkdir('.generated', { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(`${out}/${name}`, text);
await copyFile('sandbox/host/index.html', `${out}/index.html`);
const { written, modules } = await buildOnDemandPackages(`${out}/packages`);

const sizesOf = (texts: Record<string, string | Uint8Array>) =>
  Object.entries(texts).map(([name, text]) => [name, gzipSync(text).length] as const);
const sizes = sizesOf(files);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
const listed = (list: typeof sizes) => list.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
console.log(`Sandbox: ${listed(sizes)}; ${kilobytes(total)} gz; on demand: ${listed(sizesOf(written))}`);

const rendered = await renderExamples(renderer, modules);
console.log(`Rendered ${rendered} example pages`);
