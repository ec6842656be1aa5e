import { responseOf } from './status';

const readers = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const;

/** The answer until `signal` fires; from then on its head and its body fail with the signal's reason. */
export async function abortable(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  const given = await Promise.race([answer, aborted]);
  const body = given.body?.pipeThrough(new TransformStream(), { signal });
  const response = responseOf(body ?? null, given);
  for (const name of readers) failWithReason(response, name, signal);
  return response;
}

/** Browsers say of any stream that fails under a Response that it could not be fetched. */
function failWithReason(response: Response, name: (typeof readers)[number], signal: AbortSignal): void {
  const read: (() => Promise<unknown>) | undefined = response[name];
  if (!read) return;
  const value = () =>
    read.call(response).catch((error: unknown) => {
      throw signal.aborted ? signal.reason : error;
    });
  Object.defineProperty(response, name, { value, configurable: true });
}
