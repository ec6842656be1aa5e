import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { bodyOf, partOf } from './helpers';

const number = /^\d+$/;

export const pages: Case[] = [
  {
    name: 'a value that lives too short is left out of what is rendered ahead',
    async run(app) {
      const body = await bodyOf(app, 'hole');
      const [waiting, short] = ['Waiting for the short one', 'data-testid="short"'].map((text) =>
        body.indexOf(text),
      );
      expect(waiting).toBeGreaterThan(0);
      expect(short).toBeGreaterThan(waiting ?? 0);
      expect(body).not.toContain('<p>Waiting for the long one');
      expect(partOf(body, 'long')).toMatch(/^long \d+$/);
    },
  },
  {
    name: "a layout with 'use cache' at its top is kept, the page inside it is not",
    async run(app) {
      const [first, second] = [await bodyOf(app, 'segment'), await bodyOf(app, 'segment')];
      expect(partOf(first, 'layout')).toMatch(number);
      expect(partOf(second, 'layout')).toBe(partOf(first, 'layout'));
      expect(partOf(first, 'page')).toMatch(number);
      expect(partOf(second, 'page')).not.toBe(partOf(first, 'page'));
    },
  },
  {
    name: 'a page with `instant = false` may wait for its request as a whole, and answers 200',
    async run(app) {
      const headers = { cookie: 'who=ada' };
      const { status, body } = await app.request('GET', '/directives/instant', { headers });
      expect([status, partOf(body, 'shown')]).toEqual([200, 'who: ada']);
    },
  },
];
