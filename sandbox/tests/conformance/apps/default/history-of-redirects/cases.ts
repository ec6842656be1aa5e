import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { follow } from '../../../steps';

const shows = (app: App, heading: string) =>
  expect(
    app.page.getByRole('heading', { name: heading, exact: true }).filter({ visible: true }),
  ).toBeVisible();

const oneStepBack = (call: string, type: string, then: string, how: string): Case => ({
  name: `from a link to a page that calls ${call}() with ${type}, one step back shows ${how}`,
  async run(app) {
    await app.visit('/steps-back');
    await follow(app, 'On');
    await shows(app, 'Middle');
    await follow(app, `${call}, ${type}`);
    await shows(app, 'Target');
    await app.go('back');
    await shows(app, then);
  },
});

export const cases: Case[] = [
  oneStepBack('redirect', 'push', 'Target', 'the target again'),
  oneStepBack('redirect', 'replace', 'Middle', 'the page of the link'),
  oneStepBack('permanentRedirect', 'push', 'Target', 'the target again'),
  oneStepBack('permanentRedirect', 'replace', 'Middle', 'the page of the link'),
];
