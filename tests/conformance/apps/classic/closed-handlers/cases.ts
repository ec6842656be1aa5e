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
];
