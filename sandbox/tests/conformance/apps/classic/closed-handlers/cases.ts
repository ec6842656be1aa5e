import { expect } from '@playwright/test';
import type { Case } from '../../../group';

export const cases: Case[] = [
  {
    name: 'a Route Handler with dynamicParams = false answers 404 for params that generateStaticParams does not name',
    async run(app) {
      expect((await app.request('GET', '/closed/listed')).body).toBe('for listed');
      expect((await app.request('GET', '/closed/other')).status).toBe(404);
    },
  },
  {
    name: 'a Route Handler that is run for each request answers for all params, also with dynamicParams = false',
    async run(app) {
      expect((await app.request('POST', '/closed/posted/listed')).body).toBe('for listed');
      expect((await app.request('POST', '/closed/posted/other')).body).toBe('for other');
    },
  },
  {
    name: 'generateViewport of a page gets search params, and the document waits for it',
    async run(app) {
      const { body } = await app.request('GET', '/closed/viewport?color=red');
      expect(body.split('</head>')[0]).toContain('<meta name="theme-color" content="red"');
    },
  },
  {
    name: 'a static Route Handler refuses all that is no GET, OPTIONS too, before it is asked',
    async run(app) {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const { status, headers, body } = await app.request(method, '/closed/kept');
        expect([status, body]).toEqual([405, 'Method Not Allowed']);
        // Node sends a line for each method, and of lines alike the last is told.
        expect(headers.allow).toMatch(/HEAD$/);
      }
      const head = await app.request('HEAD', '/closed/kept');
      expect([head.status, head.body]).toEqual([200, '']);
    },
  },
];
