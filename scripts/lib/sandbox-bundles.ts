/** The bundles of the sandbox: small enough that a reader does not wait for them. */
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type KeptFiles, kept, keyOf } from './content-cache';
import { installedPackages, sourceTexts } from './source-texts';

/**
 * Modules that the packages of the sandbox import and nothing in it can reach, with what stands in for each:
 * 36 kB of the bundles in all. A test of the sandbox's size holds what it saves, every other test that nothing is missed.
 */
const unreached: readonly { filter: RegExp; standIn: (source: string) => string }[] = [
  // `react-dom/server.edge` also offers `renderToString`, a second renderer.
  { filter: /react-dom-server-legacy\.browser\.production\.js$/, standIn: () => '' },
  // What a component asks for while a server renders it; the browser has nobody to ask.
  {
    filter: /work-unit-async-storage\.external\.js$/,
    standIn: () => 'exports.workUnitAsyncStorage = { getStore() {} };',
  },
  // acorn checks the inside of regular expressions, with tables of Unicode; the browser does so when it meets one.
  {
    filter: /acorn\/dist\/acorn\.mjs$/,
    standIn: (source) =>
      source.replace(
        /\/\/ This file contains Unicode properties[\s\S]*?(?=\/\/ Object type used to represent tokens)/,
        `var RegExpValidationState = function () {};
        RegExpValidationState.prototype.reset = function () {};
        Parser.prototype.validateRegExpFlags = Parser.prototype.validateRegExpPattern = function () {};
        `,
      ),
  },
  // NextRequest and NextResponse need these two of all constants of Next.js.
  {
    filter: /next\/dist\/lib\/constants\.js$/,
    standIn: () =>
      "exports.NEXT_QUERY_PARAM_PREFIX = 'nxtP'; exports.NEXT_INTERCEPTION_MARKER_PREFIX = 'nxtI';",
  },
  // As a module with exports of its own, it loses the messages that nothing here says.
  {
    filter: /use-cache-messages\.js$/,
    standIn: (source) =>
      source
        .slice(source.lastIndexOf('\n});') + '\n});'.length)
        .replaceAll('\nfunction create', '\nexport function create'),
  },
  // The proxy matches paths; it writes none.
  {
    filter: /compiled\/path-to-regexp\/index\.js$/,
    standIn: (source) => source.replace(/function compile\([\s\S]*?(?=function escapeString\()/, ''),
  },
  // Sucrase reads Flow, Jest and React Hot Loader as well; the compiler asks for none of them.
  {
    filter:
      /sucrase\/dist\/esm\/(?:parser\/plugins\/flow|transformers\/(?:FlowTransformer|JestHoistTransformer|ReactHotLoaderTransformer))\.js$/,
    standIn: (source) =>
      [...source.matchAll(/export (default )?(?:function|class) (\w+)/g)]
        .map(([, isDefault = '', name]) => `export ${isDefault}class ${name} {}`)
        .join('\n'),
  },
];

const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onLoad }) {
    for (const { filter, standIn } of unreached) {
      onLoad({ filter }, async ({ path }) => ({
        contents: standIn(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};

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

async function makeBundles(): Promise<KeptFiles> {
  const { loadBindings } = await import('next/dist/build/swc');
  await loadBindings();
  const [host, client, server, html, worker, prerender] = await Promise.all([
    bundle('host/frame.ts', 'requireForHost', []),
    bundle('client/frame.ts', 'requireForClient', ['browser']),
    bundle('server/react-server.ts', 'requireForServer', ['react-server', 'worker']),
    bundle('server/react-html.ts', 'requireForHtml', ['worker']),
    bundle('server/worker.ts', 'requireForWorker', []),
    bundle('server/prerender.ts', 'requireForPrerender', [], { platform: 'node', format: 'cjs' }),
  ]);
  const [shortHost, shortClient, ...workerParts] = await Promise.all(
    [host, client, server, html, worker].map(shorten),
  );
  const texts = {
    'host.js': shortHost ?? '',
    'client.js': shortClient ?? '',
    'worker.js': workerParts.join('\n'),
    [rendererName]: [server, html, prerender].join('\n'),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

const rendererName = 'renderer.js';

/** Over all that the bundles are made of; what runs in the sandbox is the same wherever this is. */
export const sandboxKey = (): string =>
  keyOf(sourceTexts('sandbox', 'scripts/lib/sandbox-bundles.ts'), installedPackages());

export interface SandboxBundles {
  /** Text of `host.js`, `client.js` and `worker.js`. */
  files: Record<string, string>;
  /** The script that renders examples while the site is built. */
  renderer: string;
  isFromCache: boolean;
}

/** Bundles the sandbox, unless it has been bundled as it is. */
export async function bundleSandbox(): Promise<SandboxBundles> {
  const { files, isFromCache } = await kept({
    kind: 'sandbox',
    key: sandboxKey(),
    make: makeBundles,
  });
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);
  const { [rendererName]: renderer = '', ...own } = Object.fromEntries(texts);
  return { files: own, renderer, isFromCache };
}
