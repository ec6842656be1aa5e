import { request as send } from 'node:http';
import type { Answer, RequestOptions } from '../../../examples/app';

/** One request over plain HTTP: no cookies, no redirects followed, headers exactly as given. */
export function requestAsOutsider(
  address: string,
  method: string,
  { headers = {}, body }: RequestOptions = {},
): Promise<Answer> {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const length = bytes ? { 'content-length': String(bytes.length) } : {};
  return new Promise((done, fail) => {
    const request = send(
      address,
      { method, agent: false, headers: { ...length, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: lastOfEach(response.headersDistinct),
            setCookies: response.headersDistinct['set-cookie'] ?? [],
            body: text,
          }),
        );
      },
    );
    request.on('error', fail);
    request.end(bytes);
  });
}

const lastOfEach = (headers: NodeJS.Dict<string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values?.at(-1) ?? '']));
