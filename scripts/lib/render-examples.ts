/** Renders the first page of every example, so that readers see a result before, and without, running it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { loadCatalog } from '../../catalog';
import type { ModuleSet } from '../../sandbox/protocol';

const folder = 'public/rendered';

type Answer = { html: string } | { error: string };

/**
 * Writes `public/rendered/<slug>.<variant>.html`.
 *
 * @param serverHalf the server bundles and `sandbox/server/prerender.ts`, as one script
 * @param packages those that are loaded on demand
 * @throws {Error} naming the example that does not render
 */
export async function renderExamples(serverHalf: string, packages: ModuleSet): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = loadCatalog().examples.flatMap(({ slug, variants }) =>
    variants.map(({ name, files }) => ({ slug, name, files })),
  );
  for (const { slug, name, files } of pages) {
    const html = await renderInWorker(serverHalf, { files, packages }).catch((error: unknown) => {
      throw new Error(`examples/${slug}/${name} does not render: ${error}`);
    });
    await writeFile(`${folder}/${slug}.${name}.html`, html);
  }
  return pages.length;
}

/** One worker per page: each app gets a server of its own, with modules that have not run before. */
async function renderInWorker(serverHalf: string, job: object): Promise<string> {
  const worker = new Worker(serverHalf, { eval: true });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(job);
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.html;
  } finally {
    await worker.terminate();
  }
}
