import { expect } from '@playwright/test';
import type { Case } from '../../../group';

const at = '/reports-2-streams';

const asked: Record<string, (user: string, seat: string) => string> = {
  pull: (user, seat) => `${user} ${seat} `.repeat(2),
  start: (user, seat) => `${user} ${seat} `,
  transform: (user, seat) => `> ${`${user} ${seat} `.repeat(2)}`,
};

const reading = Object.entries(asked).map(
  ([how, text]): Case => ({
    name: `a stream that reads headers and cookies in ${how} reads those of its own request`,
    report: 'https://github.com/cloudflare/vinext/issues/660',
    async run(app) {
      const ask = (user: string, seat: string) =>
        app.request('POST', `${at}/asked/${how}`, { headers: { 'x-user': user, cookie: `seat=${seat}` } });
      const answers = await Promise.all([ask('ann', '1'), ask('bob', '2'), ask('cy', '3')]);
      expect(answers.map(({ status, body }) => [status, body])).toEqual([
        [200, text('ann', '1')],
        [200, text('bob', '2')],
        [200, text('cy', '3')],
      ]);
    },
  }),
);

const responses: Case[] = [
  {
    name: 'a Response that a module keeps is empty from the second time on',
    report: 'https://github.com/EvolvingPrograms/openai-streams/issues/17',
    async run(app) {
      await app.request('POST', `${at}/kept`);
      const { status, body } = await app.request('POST', `${at}/kept`);
      expect([status, body]).toEqual([202, '']);
    },
  },
  {
    name: 'a cookie of a NextResponse is told in Set-Cookie alone, not in a header that scripts can read',
    report: 'https://github.com/vercel/next.js/issues/75379',
    async run(app) {
      const { headers, setCookies } = await app.request('POST', `${at}/cookies`);
      expect(setCookies).toEqual(['session=abc; Path=/; HttpOnly']);
      expect(Object.keys(headers).filter((name) => name.startsWith('x-middleware'))).toEqual([]);
    },
  },
  {
    name: 'the headers of Response.redirect cannot be changed, those of a copy can',
    report: 'https://github.com/elysiajs/elysia/issues/1082',
    async run(app) {
      expect((await app.request('POST', `${at}/fixed`)).body).toBe('"TypeError: immutable"');
      const { status, setCookies } = await app.request('PUT', `${at}/fixed`);
      expect([status, setCookies]).toEqual([303, ['a=1']]);
    },
  },
];

export const cases = [...reading, ...responses];
