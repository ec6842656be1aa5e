import { pathOnSite } from '../../ui/address';

/** What a worker of the editor answers: the number of the question, and a result or what went wrong. */
export type WorkerAnswer<Result> = { id: number; result: Result } | { id: number; error: string };

/**
 * Questions to a worker of the site, which starts with the first. What it reads may be a stranger's and made to take hours:
 * it is ended where it takes too long, and another started in its place.
 *
 * @param file below `/editor/`
 * @param longest in milliseconds
 */
export function createAsker<Question, Result>(file: string, longest: number) {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, (answer: WorkerAnswer<Result>) => void>();

  function failAll(error: string): void {
    worker?.terminate();
    worker = undefined;
    for (const [id, settle] of [...waiting]) settle({ id, error });
  }

  function start(): Worker {
    const started = new Worker(pathOnSite(`/editor/${file}`));
    started.onmessage = ({ data }: MessageEvent<WorkerAnswer<Result>>) => waiting.get(data.id)?.(data);
    started.onerror = (event) => failAll(event.message || 'it could not be loaded');
    return started;
  }

  return {
    /** @throws {Error} where it fails or takes too long */
    ask(question: Question): Promise<Result> {
      worker ??= start();
      const id = ++last;
      worker.postMessage({ id, question });
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => failAll(`it took longer than ${longest / 1000} s`), longest);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          if ('error' in answer) reject(new Error(answer.error));
          else resolve(answer.result);
        });
      });
    },
    close: () => failAll('it was closed'),
  };
}
