import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'a key may follow a spread, in Server and Client Components',
    async run(app) {
      await app.visit('/syntax');
      await expect(seen(app, 'server-2')).toHaveText('two');
      await click(app, 'two');
      await expect(seen(app, 'picked')).toHaveText('two');
    },
  },
  {
    name: 'enums, classes, overloads and generics of TypeScript run in a file of either kind',
    async run(app) {
      await app.visit('/syntax');
      await expect(seen(app, 'classes')).toHaveText('hidden a-1 | real | 5 | round | 5 | 2');
    },
  },
  {
    name: 'fragments with keys, tags of members, entities and comments in JSX',
    async run(app) {
      await app.visit('/syntax');
      await expect(seen(app, 'tags')).toHaveText('deep & <text>');
      await expect(seen(app, 'tags')).toHaveAttribute('title', '"a" ©');
    },
  },
  {
    name: 'import.meta.env tells the mode, and whether the server runs the code',
    async run(app) {
      await app.visit('/syntax');
      await expect(seen(app, 'env')).toHaveText('production true false / true');
      await click(app, 'Env');
      await expect(seen(app, 'picked')).toHaveText('SSR is false');
    },
  },
];
