import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow } from '../../../../steps';
import { shows } from './helpers';

/** Posts a form as a browser without scripts does. */
async function post(app: App, id: string) {
  const { body } = await app.request('GET', '/going');
  const form = new RegExp(`<form[^>]*id="${id}".*?</form>`, 's').exec(body)?.[0] ?? '';
  const field = /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(form)?.[1] ?? 'none';
  const answer = await app.request('POST', '/going', {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `--x\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n\r\n--x--\r\n`,
  });
  return [answer.status, answer.headers.location];
}

export const redirects: Case[] = [
  {
    name: 'a form whose action redirects is answered with 303 where the browser posts it, also by permanentRedirect()',
    async run(app) {
      expect(await post(app, 'temporary')).toEqual([303, '/going/target']);
      expect(await post(app, 'permanent')).toEqual([303, '/going/target']);
    },
  },
  {
    name: 'permanentRedirect() in an action is told in a header, with its type',
    async run(app) {
      await app.visit('/going');
      await click(app, 'goForGoodInPlace');
      await shows(app, 'target');
      const [sent] = await app.sentByPage();
      expect([sent?.status, sent?.responseHeaders['x-action-redirect']]).toEqual([
        200,
        '/going/target;replace',
      ]);
    },
  },
  {
    name: 'permanentRedirect() after the page has begun to stream is a meta refresh without delay',
    async run(app) {
      const { status, body } = await app.request('GET', '/going/late-permanent');
      expect([status, body.includes('Sent before the permanent redirect')]).toEqual([200, true]);
      expect(body).toMatch(
        /<meta id="__next-page-redirect" http-equiv="refresh" content="0;url=\/going\/target"/,
      );
      await app.visit('/going/late-permanent');
      await shows(app, 'target');
    },
  },
  {
    name: 'a Client Component that redirects while its document is rendered on the server answers 307',
    async run(app) {
      const { status, headers } = await app.request('GET', '/going/client-first');
      expect([status, headers.location]).toEqual([307, '/going/target']);
    },
  },
  {
    name: 'redirect() to a relative path is resolved against the page',
    async run(app) {
      await app.visit('/going/relative/from');
      await shows(app, 'reached by a relative address');
      expect(await app.location()).toBe('/going/relative/to');
    },
  },
  {
    name: 'redirect() in an event handler goes to the target, where the documentation says it cannot be used',
    async run(app) {
      await app.visit('/going');
      await click(app, 'Redirect in a handler');
      await shows(app, 'target');
      await expect.poll(() => app.location()).toBe('/going/target');
    },
  },
];
