import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { hasButton, held, shows } from './helpers';

const effects = (app: App) => expect(seen(app, 'effects'));

async function visitAndCount(app: App, path: string): Promise<void> {
  await app.visit(`/segments/template${path}`);
  await click(app, 'Template 0');
  await hasButton(app, 'Template 1');
}

export const templates: Case[] = [
  {
    name: 'a template lies between a layout and what is below it',
    async run(app) {
      await app.visit('/segments/template');
      const shown = app.page.locator('[data-testid=layout] > [data-testid=template] [data-testid=shown]');
      await expect(shown).toHaveText('the folder of the template');
    },
  },
  {
    name: 'a navigation deeper down does not start a template again, one right below it does',
    async run(app) {
      await visitAndCount(app, '/a/one');
      await follow(app, 'at a/two');
      await shows(app, 'template a/two');
      await hasButton(app, 'Template 1');
      await follow(app, 'at b');
      await shows(app, 'template b');
      await hasButton(app, 'Template 0');
    },
  },
  {
    name: 'a change of the query does not start a template again, neither that of a page nor one above',
    async run(app) {
      await visitAndCount(app, '');
      await follow(app, 'at ?query=1');
      await expect.poll(() => app.location()).toBe('/segments/template?query=1');
      await hasButton(app, 'Template 1');
      await visitAndCount(app, '/a/one');
      await follow(app, 'at a/one?query=1');
      await expect.poll(() => app.location()).toBe('/segments/template/a/one?query=1');
      await hasButton(app, 'Template 1');
    },
  },
  {
    name: 'effects in a template run again after a navigation right below it',
    async run(app) {
      await app.visit('/segments/template');
      await effects(app).toHaveText('effects 1');
      await follow(app, 'at a/one');
      await effects(app).toHaveText('effects 2');
      await follow(app, 'at b');
      await effects(app).toHaveText('effects 3');
    },
  },
  {
    name: 'Suspense in a template shows its fallback at each navigation',
    async run(app) {
      await app.visit('/segments/template');
      for (const place of ['a/one', 'b']) {
        await held(
          app,
          'template',
          () => follow(app, `at ${place}`),
          () => expect(seen(app, 'fallback')).toBeVisible(),
        );
        await shows(app, `template ${place}`);
      }
    },
  },
];
