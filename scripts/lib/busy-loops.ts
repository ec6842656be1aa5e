import { Worker } from 'node:worker_threads';

/**
 * Keeps as many cores busy as there are loops. They are threads of this process, so they end with it, however it ends.
 * @returns what stops them
 */
export function keepBusy(loops: number): () => Promise<void> {
  const workers = Array.from({ length: loops }, () => new Worker('for (;;);', { eval: true }));
  return async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
}
