import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { follow } from '../../steps';

const heading = (app: App, name: string) => expect(app.page.getByRole('heading', { name })).toBeVisible();

export const cases: Case[] = [
  {
    name: 'from the list to a post and back',
    async run(app) {
      await app.visit('/blog');
      await follow(app, 'Second thoughts');
      await heading(app, 'Second thoughts');
      await follow(app, 'All posts');
      await heading(app, 'Blog');
    },
  },
  {
    name: 'a post has its title and description in the document',
    async run(app) {
      const { body } = await app.request('GET', '/blog/hello-world');
      expect(body).toContain('<title>Hello, world</title>');
      expect(body).toContain('<meta name="description" content="The first post."/>');
    },
  },
  ...(['classic', 'cached'] as const).map(
    (mode): Case => ({
      // With Cache Components the shell is on its way before the post is looked up.
      name: `a post that is not there shows the not-found of its folder, with status ${mode === 'classic' ? 404 : 200}`,
      only: mode,
      async run(app) {
        await app.visit('/blog/no-such-post', mode === 'classic' ? 404 : 200);
        await heading(app, 'No such post');
      },
    }),
  ),
];
