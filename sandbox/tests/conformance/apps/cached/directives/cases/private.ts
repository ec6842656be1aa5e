import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { bodyOf, partOf } from './helpers';

const read = async (app: App, who: string) => {
  const body = await bodyOf(app, 'private?q=cups', { cookie: `who=${who}`, 'x-who': `h-${who}` });
  const [first, other, search] = ['first', 'other', 'search'].map((id) => partOf(body, id));
  return { body, first, other, search };
};

export const ofPrivate: Case[] = [
  {
    name: "'use cache: private' reads cookies, headers and search params",
    async run(app) {
      const ada = await read(app, 'ada');
      expect(ada.first).toMatch(/^tea of ada h-ada \d+$/);
      expect(ada.other).toMatch(/^milk of ada h-ada \d+$/);
      expect(ada.search).toBe('found cups');
    },
  },
  {
    name: "'use cache: private' keeps nothing from request to request",
    async run(app) {
      const [first, second] = [await read(app, 'ada'), await read(app, 'ada')];
      expect(first.first).toMatch(/^tea of ada/);
      expect(second.first).not.toBe(first.first);
    },
  },
  {
    name: "'use cache: private' is left out of what is rendered ahead",
    async run(app) {
      const { body } = await read(app, 'ada');
      const order = ['Shell of what is private', 'Waiting for what is private', 'tea of ada'];
      const places = order.map((text) => body.indexOf(text));
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  },
];
