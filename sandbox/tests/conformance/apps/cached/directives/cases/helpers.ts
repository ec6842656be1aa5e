import type { App } from '../../../../../../../examples/app';

export const ask = async (app: App, what: string, headers: Record<string, string> = {}) =>
  JSON.parse((await app.request('GET', `/directives/of?what=${what}`, { headers })).body);
export const bodyOf = async (app: App, path: string, headers: Record<string, string> = {}) =>
  (await app.request('GET', `/directives/${path}`, { headers })).body;
/** The text of the element with this test id in a document. */
export const partOf = (body: string, testId: string) =>
  new RegExp(`data-testid="${testId}">([^<]*)<`).exec(body)?.[1] ?? '';
