/**
 * Renders the first page of every example, so that readers see a result before, and without, running it; and compiles
 * it, so that what they run first needs no compiler.
 */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadCatalog } from '../../catalog';
import type { Build, ModuleSet } from '../../sandbox/build/prerender';
import { kept, keyOf } from './content-cache';
import { mapWithLimit } from './map-with-limit';
import { compiledFolder, keepOnly, putInPlaceOf, renderedFolder } from './preview-folders';

/** Of a page and of the sandbox there is one preview; a few states of all examples are kept. */
const keptPreviews = 300;

/** What renders, and over all of it a key. */
export interface Renderer {
  /** The server bundles and `sandbox/build/prerender.ts`, as one script. */
  script: string;
  /** Those that are loaded on demand; made when a page has to be rendered. */
  packages: () => Promise<ModuleSet>;
  key: string;
}

/**
 * Writes `public/rendered/<slug>.<variant>.html` and `public/compiled/<slug>.<variant>.<checksum>.json`; what was made of the
 * same files before is taken as it is.
 *
 * @throws {Error} naming the example that does not render
 */
export async function renderExamples(renderer: Renderer): Promise<{ rendered: number; fromCache: number }> {
  const folders = [renderedFolder, compiledFolder];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const pages = loadCatalog().examples.flatMap(({ slug, variants }) =>
    variants.map(({ name, files }) => ({ slug, name, files })),
  );
  const counts = { rendered: 0, fromCache: 0 };
  const inWorker = workersFor(renderer);
  await mapWithLimit(pages, availableParallelism(), async ({ slug, name, files }) => {
    const key = keyOf(slug, name, files, renderer.key);
    const make = async () => {
      const { html, precompiled } = await inWorker(files, buildOf(key));
      return { 'page.html': Buffer.from(html), 'compiled.json': Buffer.from(precompiled) };
    };
    const page = await kept({ kind: 'examples', key, make, limit: keptPreviews }).catch((error: unknown) => {
      throw new Error(`examples/${slug}/${name} does not render: ${error}`);
    });
    counts[page.isFromCache ? 'fromCache' : 'rendered'] += 1;
    const start = startOf({ slug, name });
    putInPlaceOf(renderedFolder, start, 'html', page.files['page.html'] ?? '');
    putInPlaceOf(compiledFolder, start, `${key.slice(0, 12)}.json`, page.files['compiled.json'] ?? '');
  });
  for (const folder of folders) keepOnly(folder, pages.map(startOf));
  return counts;
}

/** How the names of what is made of a variant begin. */
const startOf = ({ slug, name }: { slug: string; name: string }) => `${slug}.${name}.`;

/** The same files are the same build, wherever the site is built. */
const buildOf = (key: string): Build => ({
  buildId: key.slice(0, 16),
  encryptionKey: createHash('sha256').update(key).digest('hex'),
});

/** In the worker: what V8 made of the script for an earlier page saves a third of the time. */
const start = `
  const { createHash } = require('node:crypto');
  const { Script } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  // What an action binds is encrypted with a random beginning: two builds of one commit would differ. The key of a preview is
  // no secret either (buildOf), and an app that is run gets others.
  let asked = 0;
  Object.defineProperty(crypto, 'getRandomValues', {
    configurable: true,
    writable: true,
    value(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let at = 0; at < bytes.length; at += 32)
        bytes.set(createHash('sha256').update(String(asked++)).digest().subarray(0, bytes.length - at), at);
      return array;
    },
  });
  const script = new Script(workerData.script, { cachedData: workerData.compiled });
  script.runInThisContext();
  parentPort.on('message', (message) => {
    if (message === 'compiled') parentPort.postMessage(script.createCachedData());
  });
`;

interface Made {
  html: string;
  /** As JSON; see `sandbox/host/compiler/precompiled.ts`. */
  precompiled: string;
}
type Answer = Made | { error: string };

/** One worker per page: each app gets a server of its own, with modules that have not run before. */
function workersFor({ script, packages }: Renderer) {
  let compiled: Uint8Array | undefined;
  return async (files: Readonly<Record<string, string>>, build: Build): Promise<Made> => {
    const job = { files, build, packages: await packages() };
    // Without the flags of this process, which would have each worker load a TypeScript compiler.
    const worker = new Worker(start, { eval: true, execArgv: [], workerData: { script, compiled } });
    try {
      const answer = await ask<Answer>(worker, job);
      if ('error' in answer) throw new Error(answer.error);
      compiled ??= await ask<Uint8Array>(worker, 'compiled');
      return answer;
    } finally {
      await worker.terminate();
    }
  };
}

const ask = <Reply>(worker: Worker, message: unknown): Promise<Reply> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(message);
  });
