/** What is left out of the bundles of the sandbox. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Modules that the packages of the sandbox import and nothing in it can reach, and what replaces each:
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

export const leaveOut: Plugin = {
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
