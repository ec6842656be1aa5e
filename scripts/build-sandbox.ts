/** Builds the sandbox into `public/sandbox/`: frame A, the client half, the worker, and the packages that apps load on demand. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { buildOnDemandPackages } from './lib/on-demand-packages';
import { renderExamples } from './lib/render-examples';

const out = 'public/sandbox';

const shared: BuildOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
};

/** React loads the app's modules through `__webpack_require__`; each bundle gets its own. */
const bundle = async (
  entry: string,
  webpackRequire: string,
  conditions: string[],
  options: BuildOptions = {},
) => {
  const { outputFiles } = await build({
    ...shared,
    ...options,
    entryPoints: [`sandbox/${entry}`],
    conditions,
    define: {
      'process.env.NODE_ENV': '"production"',
      __webpack_require__: `globalThis.${webpackRequire}`,
    },
  });
  return outputFiles?.[0]?.text ?? '';
};

const [frameA, client, server, html, worker, prerender] = await Promise.all([
  bundle('host/frame.ts', 'requireForHost', [], {
    alias: { 'ts-interface-checker': './sandbox/compile/options-checker.ts' },
  }),
  bundle('client/frame.ts', 'requireForClient', ['browser']),
  bundle('server/react-server.ts', 'requireForServer', ['react-server', 'worker']),
  bundle('server/react-html.ts', 'requireForHtml', ['worker']),
  bundle('server/worker.ts', 'requireForWorker', []),
  bundle('server/prerender.ts', 'requireForPrerender', [], { platform: 'node', format: 'cjs' }),
]);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await mkdir('.generated', { recursive: true });
const files: Record<string, string> = {
  'host.js': frameA,
  'client.js': client,
  'worker.js': [server, html, worker].join('\n'),
};
for (const [name, text] of Object.entries(files)) await writeFile(`${out}/${name}`, text);
await copyFile('sandbox/host/index.html', `${out}/index.html`);
const packages = await buildOnDemandPackages(`${out}/packages`);

const sizesOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]) => [name, gzipSync(text).length] as const);
const sizes = sizesOf(files);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
const listed = (list: typeof sizes) => list.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
console.log(`Sandbox: ${listed(sizes)}; ${kilobytes(total)} gz; on demand: ${listed(sizesOf(packages))}`);

const rendered = await renderExamples([server, html, prerender].join('\n'));
console.log(`Rendered ${rendered} example pages`);
