import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

async function linesAfter(app: App, button: string): Promise<string[]> {
  await app.visit('/action-places');
  await click(app, button);
  await expect(seen(app, 'lines').locator('li').first()).toBeVisible();
  return seen(app, 'lines').locator('li').allTextContents();
}

const ofPage = 'Call those of the page';

export const cases: Case[] = [
  {
    name: 'actions run that are static methods and static fields of a class',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toEqual(
        expect.arrayContaining(['statics.bump="bumped x"', 'statics.later="later x"']),
      );
    },
  },
  {
    name: 'actions run that are methods and properties of an object, under every kind of name',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toEqual(
        expect.arrayContaining([
          'objects.method="method x deep"',
          'objects.arrow="arrow x"',
          'objects.named="x is nobody 4"',
          'objects.with-dash="deep"',
          'objects.madeName="made"',
          'objects.spread="spread"',
        ]),
      );
    },
  },
  {
    name: 'an action captures values of each kind, other actions among them, and may count them up, not assign to them',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toEqual(
        expect.arrayContaining([
          'closures.nested=["x",2,3,"again"]',
          'closures.counts=1',
          'closures.assigns=failed',
          'closures.captures=["deep","a",["b"],0,1,2]',
          'closures.calling=["deep","a",["b"],0,1,2]',
        ]),
      );
    },
  },
  {
    name: 'an action does not capture the head of a loop, what catch gets, a class or a later variable, and fails',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toEqual(
        expect.arrayContaining([
          'missed.head=failed',
          'missed.body="one"',
          'missed.caught=failed',
          'missed.ofClass=failed',
          'missed.later=failed',
        ]),
      );
    },
  },
  {
    name: 'actions in a list keep the values of their own row, captured or bound',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toEqual(
        expect.arrayContaining([
          'list.0.bound="shared a"',
          'list.0.own="a0"',
          'list.1.bound="shared b"',
          'list.1.own="b1"',
          'shared="shared x"',
        ]),
      );
    },
  },
  {
    name: 'an inline action may call itself',
    async run(app) {
      expect(await linesAfter(app, ofPage)).toContain('recursive="2 1 done"');
    },
  },
  {
    name: 'a file exports its actions in every form: renamed, in a list, bound, without a name',
    async run(app) {
      expect(await linesAfter(app, 'Call those of the file')).toEqual([
        'byDefault="default x"',
        'bound="x bound"',
        'renamed="hello x"',
        'second="second x"',
        'third="third x"',
      ]);
    },
  },
  {
    name: 'actions written where a form and its button name them run with and without scripts',
    async run(app) {
      const said = async () => (await app.request('GET', '/action-places/form')).body;
      for (const [index, each] of [app, await app.withoutScripts()].entries()) {
        await each.visit('/action-places/form');
        await click(each, 'Send');
        await expect.poll(said).toContain(`${index * 2 + 1} inline:word`);
        await each.visit('/action-places/form');
        await click(each, 'Send otherwise');
        await expect.poll(said).toContain(`${index * 2 + 2} button`);
      }
    },
  },
];
