/** The bundles of the sandbox: small enough that a reader does not wait for them. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { leaveOut } from './leave-out';

const shared: BuildOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  plugins: [leaveOut],
  alias: { 'ts-interface-checker': './sandbox/compile/options-checker.ts' },
};

/** @param webpackRequire the global by which React loads the app's modules; each bundle has its own */
async function bundle(
  entry: string,
  webpackRequire: string,
  conditions: string[],
  options: BuildOptions = {},
) {
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
}

/** What esbuild leaves can be said 4 % shorter; the minifier is the one that Next.js brings. */
async function shorten(code: string): Promise<string> {
  const { minify } = await import('next/dist/build/swc');
  const { code: shorter } = await minify(code, {
    compress: { passes: 3, ecma: 2020 },
    mangle: true,
    ecma: 2020,
  });
  return shorter;
}

/** What a reader's browser loads. */
const bundleForBrowser = (options?: BuildOptions) =>
  Promise.all([
    bundle('host/frame.ts', 'requireForHost', [], options),
    bundle('compile/worker.ts', 'requireForCompiler', [], options),
    bundle('client/frame.ts', 'requireForClient', ['browser'], options),
    bundle('server/react-server.ts', 'requireForServer', ['react-server', 'worker'], options),
    bundle('server/react-html.ts', 'requireForHtml', ['worker'], options),
    bundle('server/worker.ts', 'requireForWorker', [], options),
  ]);

/**
 * The sandbox with one file changed, for the tests that break it on purpose.
 *
 * @param change `file` below `sandbox/`, and the text in it that `replace` takes the place of
 * @returns the text of `host.js`, `compiler.js`, `client.js` and `worker.js`
 */
export async function bundleBroken(change: {
  file: string;
  find: string;
  replace: string;
}): Promise<Record<string, string>> {
  const path = resolve('sandbox', change.file);
  const breaking: Plugin = {
    name: 'break',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, async (file) =>
        file.path === path
          ? {
              contents: (await readFile(path, 'utf8')).replace(change.find, () => change.replace),
              loader: path.endsWith('x') ? 'tsx' : 'ts',
            }
          : undefined,
      );
    },
  };
  const [host, compiler, client, ...workerParts] = await bundleForBrowser({ plugins: [leaveOut, breaking] });
  return {
    'host.js': host,
    'compiler.js': compiler,
    'client.js': client,
    'worker.js': workerParts.join('\n'),
  };
}

/** The script that renders apps in Node, for previews; it is not for browsers. */
export const rendererName = 'renderer.js';

/** @returns `host.js`, `compiler.js`, `client.js`, `worker.js` and the renderer, by name */
export async function makeBundles(): Promise<Record<string, Uint8Array>> {
  const { loadBindings } = await import('next/dist/build/swc');
  await loadBindings();
  const [[host, compiler, client, server, html, worker], prerender] = await Promise.all([
    bundleForBrowser(),
    bundle('build/prerender.ts', 'requireForPrerender', [], { platform: 'node', format: 'cjs' }),
  ]);
  const [shortHost, shortCompiler, shortClient, ...workerParts] = await Promise.all(
    [host, compiler, client, server, html, worker].map(shorten),
  );
  const texts = {
    'host.js': shortHost ?? '',
    'compiler.js': shortCompiler ?? '',
    'client.js': shortClient ?? '',
    'worker.js': workerParts.join('\n'),
    [rendererName]: [server, html, prerender].join('\n'),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}
