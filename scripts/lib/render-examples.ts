/** Renders the first page of every example, so that readers see a result before, and without, running it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadCatalog } from '../../catalog';
import type { ModuleSet } from '../../sandbox/protocol';
import { kept, keyOf } from './content-cache';
import { inTurns } from './in-turns';

const folder = 'public/rendered';
/** Of a page and of the sandbox there is one preview; a few states of all examples are kept. */
const keptPreviews = 300;

/** What renders, and over all of it a key. */
export interface Renderer {
  /** The server bundles and `sandbox/server/prerender.ts`, as one script. */
  script: string;
  /** Those that are loaded on demand; made when a page has to be rendered. */
  packages: () => Promise<ModuleSet>;
  key: string;
}

/**
 * Writes `public/rendered/<slug>.<variant>.html`; what was rendered of the same files before is taken as it is.
 *
 * @throws {Error} naming the example that does not render
 */
export async function renderExamples(renderer: Renderer): Promise<{ rendered: number; fromCache: number }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = loadCatalog().examples.flatMap(({ slug, variants }) =>
    variants.map(({ name, files }) => ({ slug, name, files })),
  );
  const counts = { rendered: 0, fromCache: 0 };
  const inWorker = workersFor(renderer);
  await inTurns(pages, availableParallelism(), async ({ slug, name, files }) => {
    const make = async () => ({ 'page.html': Buffer.from(await inWorker(files)) });
    const key = keyOf(slug, name, files, renderer.key);
    const page = await kept({ kind: 'previews', key, make, limit: keptPreviews }).catch((error: unknown) => {
      throw new Error(`examples/${slug}/${name} does not render: ${error}`);
    });
    counts[page.isFromCache ? 'fromCache' : 'rendered'] += 1;
    await writeFile(`${folder}/${slug}.${name}.html`, page.files['page.html'] ?? '');
  });
  return counts;
}

/** In the worker: what V8 made of the script for an earlier page saves a third of the time. */
const start = `
  const { Script } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  const script = new Script(workerData.script, { cachedData: workerData.compiled });
  script.runInThisContext();
  parentPort.on('message', (message) => {
    if (message === 'compiled') parentPort.postMessage(script.createCachedData());
  });
`;

type Answer = { html: string } | { error: string };

/** One worker per page: each app gets a server of its own, with modules that have not run before. */
function workersFor({ script, packages }: Renderer) {
  let compiled: Uint8Array | undefined;
  return async (files: Readonly<Record<string, string>>): Promise<string> => {
    const job = { files, packages: await packages() };
    // Without the flags of this process, which would have each worker load a TypeScript compiler.
    const worker = new Worker(start, { eval: true, execArgv: [], workerData: { script, compiled } });
    try {
      const answer = await ask<Answer>(worker, job);
      if ('error' in answer) throw new Error(answer.error);
      compiled ??= await ask<Uint8Array>(worker, 'compiled');
      return answer.html;
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
