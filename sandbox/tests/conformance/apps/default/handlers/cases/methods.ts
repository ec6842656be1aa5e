import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { text } from './helpers';

export const methods: Case[] = [
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map(
    (method): Case => ({
      name: `the function ${method} of a Route Handler answers ${method}`,
      async run(app) {
        const body = method === 'GET' ? undefined : 'sent';
        const answer = await app.request(method, '/handlers/echo', { headers: text, body });
        expect(answer.status).toBe(200);
        expect(JSON.parse(answer.body)).toEqual({ method, body: body ?? '', type: 'text/plain' });
      },
    }),
  ),
  {
    name: 'OPTIONS is answered with 204 and the methods there are',
    async run(app) {
      const answer = await app.request('OPTIONS', '/handlers/echo');
      expect([answer.status, answer.headers.allow, answer.body]).toEqual([
        204,
        'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
        '',
      ]);
    },
  },
  {
    name: 'HEAD is answered by GET, without its body',
    async run(app) {
      const answer = await app.request('HEAD', '/handlers/echo');
      expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
        200,
        'application/json',
        '',
      ]);
    },
  },
  {
    name: 'a method without a function answers 405 with an empty body',
    async run(app) {
      for (const method of ['GET', 'HEAD', 'DELETE']) {
        const answer = await app.request(method, '/handlers/only-post');
        expect([method, answer.status, answer.body]).toEqual([method, 405, '']);
      }
      const options = await app.request('OPTIONS', '/handlers/only-post');
      expect([options.status, options.headers.allow]).toEqual([204, 'OPTIONS, POST']);
    },
  },
  {
    name: 'a method that HTTP does not know answers 400',
    async run(app) {
      const answer = await app.request('PROPFIND', '/handlers/echo');
      expect(answer.status).toBe(400);
    },
  },
  {
    name: 'functions OPTIONS and HEAD of the app are used where there are any',
    async run(app) {
      const options = await app.request('OPTIONS', '/handlers/own-options');
      expect([options.status, options.headers['access-control-allow-origin']]).toEqual([204, '*']);
      const head = await app.request('HEAD', '/handlers/own-options');
      expect(head.headers['x-own-head']).toBe('yes');
    },
  },
];
