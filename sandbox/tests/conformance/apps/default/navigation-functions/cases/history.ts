import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { shows } from './helpers';

/** From a first page to the one of this group, whose button leads to the target; then one step back. */
async function backAfter(app: App, button: string, then: string) {
  await app.visit('/going/start');
  await follow(app, 'On');
  await shows(app, 'going');
  const documents = await app.documents();
  await click(app, button);
  await shows(app, 'target');
  await expect.poll(() => app.location()).toBe('/going/target');
  expect(await app.documents()).toBe(documents);
  await app.go('back');
  await expect(seen(app, 'shown')).toHaveText(new RegExp(`^${then}`));
}

export const history: Case[] = [
  ['go', 'going', 'redirect() in an action adds a step to the history'],
  ['goInPlace', 'start', 'redirect() in an action takes the place of the step, with the type replace'],
  [
    'goForGood',
    'start',
    'permanentRedirect() in an action takes the place of the step, where the documentation says it adds one',
  ],
  [
    'goForGoodInPlace',
    'start',
    'permanentRedirect() in an action takes the place of the step, with the type replace',
  ],
  ['Render redirect', 'start', 'redirect() while a Client Component renders takes the place of the step'],
  [
    'Render redirect, push',
    'going',
    'redirect() while a Client Component renders adds a step, with the type push',
  ],
  [
    'Render permanent',
    'start',
    'permanentRedirect() while a Client Component renders takes the place of the step',
  ],
  [
    'Render permanent, push',
    'going',
    'permanentRedirect() while a Client Component renders adds a step, with the type push',
  ],
].map(([button = '', then = '', name = '']): Case => ({ name, run: (app) => backAfter(app, button, then) }));
