import { expect } from '@playwright/test';
import type { Case } from '../../../../group';

/** Without trailingSlash each loses its slash. */
const paths = ['/going/gcc.git', '/going/1.2.3/page', '/.well-known/some/thing', '/going/target'];

export const addresses: Case[] = paths.map((path) => ({
  name: `without trailingSlash a slash is taken away: ${path}/`,
  async run(app) {
    const answer = await app.request('GET', `${path}/?a=1`);
    expect([answer.status, answer.headers.location]).toEqual([308, `${path}?a=1`]);
  },
}));
