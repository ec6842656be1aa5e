import { expect } from '@playwright/test';
import type { Case } from '../../group';
import { click } from '../../steps';

export const cases: Case[] = [
  {
    name: 'an empty form names what is missing',
    async run(app) {
      await app.visit('/contact');
      await click(app, 'Send');
      await expect(app.page.getByTestId('errors')).toHaveText('Please check: email, message');
    },
  },
  {
    name: 'a whole form is sent as JSON and thanked for',
    async run(app) {
      await app.visit('/contact');
      await app.page.getByLabel('Email').fill('ada@example.com');
      await app.page.getByLabel('Message').fill('Hello');
      await click(app, 'Send');
      await expect(app.page.getByText('Thank you for your message.')).toBeVisible();
      const [sent] = await app.sentByPage();
      expect([sent?.method, sent?.path, sent?.status]).toEqual(['POST', '/api/contact', 200]);
    },
  },
  {
    name: 'another method answers 405 with Allow',
    async run(app) {
      const answer = await app.request('GET', '/api/contact');
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    },
  },
];
