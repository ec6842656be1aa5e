/**
 * Renders apps in a Node worker thread while the site is built, with the same server half that readers run.
 * Whoever starts it evaluates the server bundles before this one.
 */
import { parentPort } from 'node:worker_threads';
import { compileApp } from '../compile/compile';
import { withPackages } from '../host/compiler/packages';
import type { Precompiled } from '../host/compiler/precompiled';
import { type ServerGlobals, startServer } from '../server/globals';
import type { Build } from '../shared/compiled-app';
import { firstPath } from '../shared/first-path';
import type { Files, ModuleSet } from '../shared/protocol';

export type { Build, ModuleSet };

const globals = globalThis as unknown as ServerGlobals;
const origin = 'http://localhost:3000';
/** A picture of the page: nothing in it runs, loads or takes focus. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

interface Job {
  files: Files;
  /** Those that are loaded on demand. */
  packages: ModuleSet;
  /** What identifies the app that readers run until they change it. */
  build: Build;
}

/**
 * A picture cannot stream: it is taken once every hole is filled, so the page is rendered as a whole. The app's own
 * configuration may ask for a shell; of Cache Components only `'use cache'` is left.
 */
const asAWhole = (files: Files): Files => ({
  ...files,
  '/app.config.ts': files['/next.config.ts'] ?? 'export default {};',
  '/next.config.ts': `import app from './app.config';
    export default { ...app, cacheComponents: false, experimental: { ...app.experimental, useCache: true } };`,
});

/** The first page as HTML that needs no script: every hole filled, styles inlined. */
async function render({ files, packages, build }: Job): Promise<string> {
  const compiled = compileApp(asAWhole(files), build);
  const { styles } = compiled;
  const imported = Object.entries(packages).filter(([name]) => compiled.packages.includes(name));
  const app = withPackages(compiled.app, Object.fromEntries(imported));
  const server = await startServer(globals, app, (renderer) => ({
    ...renderer,
    async stream(...args) {
      const html = await renderer.stream(...args);
      await html.allReady;
      return html;
    },
  }));
  const path = firstPath(app.routes);
  const response = await server.fetch(new Request(origin + path));
  const html = await response.text();
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`);
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${styles}</style>`;
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace('<body', '<body inert')
    .replace('</head>', `${head}</head>`);
}

parentPort?.on('message', (job: Job) => {
  render(job).then(
    (html) => {
      const { files, build } = job;
      const precompiled: Precompiled = { files, build, compiled: compileApp(files, build) };
      parentPort?.postMessage({ html, precompiled: JSON.stringify(precompiled) });
    },
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
