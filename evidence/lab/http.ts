/** A plain HTTP client: sends just the headers it is given, `Host` and `Origin` too, and follows nothing. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { Incoming, Outgoing } from '../experiment';
import { timeout } from './pace';

const inOne = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

/** @throws {Error} where the server cannot be reached, or gives no answer within 20 s (more on a slow machine) */
export function sendRequest(
  url: string,
  { method = 'GET', path, headers, body }: Outgoing,
): Promise<Incoming> {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  return new Promise((done, fail) => {
    const request = httpRequest(
      { hostname, port, method, path, headers: { ...headers, ...lengthOf(body) }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        const arrivals: number[] = [];
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          arrivals.push(performance.now() - started);
        });
        response.once('error', fail);
        response.once('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: inOne(response.headers),
            body: Buffer.concat(chunks).toString('utf8'),
            arrivals,
          }),
        );
      },
    );
    const limit = timeout(20_000);
    request.setTimeout(limit, () =>
      request.destroy(new Error(`${method} ${path} got no answer within ${limit / 1000} s`)),
    );
    request.once('error', fail);
    request.end(body);
  });
}

const lengthOf = (body: Outgoing['body']): Record<string, string> =>
  body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };

const boundary = 'experiment';

/** A multipart body with these fields, as a form sends it, and the header that goes with it. */
export function multipart(fields: Record<string, string>): Pick<Outgoing, 'headers' | 'body'> {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}

/** The headers and the body of a call as React sends it, for arguments that are plain JSON. */
export const actionCall = (id: string, ...args: unknown[]) => ({
  method: 'POST',
  headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8', Accept: 'text/x-component' },
  body: JSON.stringify(args),
});
