import type { Exchange } from 'next-sandbox';
import type { RecordedExchange } from '../../data';

type Headers = RecordedExchange['request']['headers'];

/** A header that came twice is two headers. */
const listOf = (headers: Headers): Exchange['requestHeaders'] =>
  Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );

/** How a recording ends a body of which it keeps the beginning (`evidence/lab/normalise.ts`). */
const cutOff = /\n… and (\d+) characters more$/;

/** A body without what the recording says about it, and how long it was. What is cut off is taken to be plain ASCII, as it is. */
function bodyOf(recorded: string): { body: string; bytes: number } {
  const body = recorded.replace(cutOff, '');
  const more = Number(cutOff.exec(recorded)?.[1] ?? 0);
  return { body, bytes: new TextEncoder().encode(body).byteLength + more };
}

/** An exchange of an experiment in the form that the wire has: the same words are for both. Times were not recorded. */
export function asExchange({ from, request, response }: RecordedExchange): Exchange {
  const [sent, answered] = [bodyOf(request.body), bodyOf(response.body)];
  return {
    ...{ id: 1, tab: 1, sentAt: 0, duration: 0, state: 'complete' },
    from: from === 'browser' ? 'page' : 'outside',
    method: request.method,
    path: request.path,
    requestHeaders: listOf(request.headers),
    requestBody: sent.body,
    requestBytes: sent.bytes,
    status: response.status,
    responseHeaders: listOf(response.headers),
    responseBody: answered.body,
    responseBytes: answered.bytes,
  };
}
