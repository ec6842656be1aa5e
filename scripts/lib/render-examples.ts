/** Renders the first page of every example, so that readers see a result before, and without, running it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { loadCatalog } from '../../catalog';
import { onDemandPackages } from '../../sandbox/compile/on-demand';

const folder = 'public/rendered';

type Answer = { html: string } | { error: string };

/**
 * Writes `public/rendered/<slug>.<variant>.html`.
 *
 * @param serverHalf the server bundles and `sandbox/server/prerender.ts`, as one script
 * @param packages texts of the packages that are loaded on demand, by file name
 * @throws {Error} naming the example that does not render
 */
export async function renderExamples(serverHalf: string, packages: Record<string, string>): Promise<number> {
  const modules = Object.fromEntries(
    Object.entries(onDemandPackages).map(([name, { file }]) => [
      name,
      { code: packages[`${file}.js`], imports: {} },
    ]),
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = loadCatalog().examples.flatMap(({ slug, variants }) =>
    variants.map(({ name, files }) => ({ slug, name, files })),
  );
  for (const { slug, name, files } of pages) {
    const html = await renderInWorker(serverHalf, { files, packages: modules }).catch((error: unknown) => {
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
