/** An answer that comes word by word, out of an action and out of a handler, and who hears it when it is stopped. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const click = ({ page }: App, name: string) => page.getByRole('button', { name }).click();
const answer = ({ page }: App) => page.getByRole('log');

async function ask(app: App, question: string): Promise<void> {
  await app.visit('/assistant');
  await app.page.getByLabel('Question').fill(question);
  await click(app, 'Ask');
}

/** Stops once the first word is there, and tells what the server has said when it has let go or is done. */
async function saidAfterStopping(app: App): Promise<string> {
  await ask(app, 'Does it stream?');
  await expect(answer(app)).toContainText('An');
  await click(app, 'Stop');
  await expect.poll(() => app.serverLog()).toMatch(/broken off|written to the end/);
  await expect(answer(app)).not.toContainText('leave.');
  return app.serverLog();
}

const tooShort: Step = {
  name: 'an empty question is refused',
  async run(app) {
    await ask(app, '  ');
    await expect(app.page.getByRole('alert').filter({ hasText: 'Ask something short.' })).toBeVisible();
  },
};

const whole = /^An action may return a stream to your own page\..* when they leave\. $/;

export const steps: Record<'action' | 'route', Step[]> = {
  action: [
    tooShort,
    {
      name: 'the first words are shown before the last are written; stopping only ends the reading',
      async run(app) {
        expect(await saidAfterStopping(app)).toContain('answer: written to the end');
      },
    },
    {
      name: 'the whole answer is one POST to the page, in Flight',
      async run(app) {
        await ask(app, 'All of it?');
        await expect(answer(app)).toContainText('when they leave.');
        const [sent, ...others] = await app.sentByPage();
        expect(others).toEqual([]);
        expect([sent?.method, sent?.path, sent?.status]).toEqual(['POST', '/assistant', 200]);
        expect(sent?.responseHeaders['content-type']).toBe('text/x-component');
      },
    },
  ],
  route: [
    tooShort,
    {
      name: 'the first words are shown before the last are written; stopping ends the writing',
      async run(app) {
        const said = await saidAfterStopping(app);
        expect(said).toContain('answer: broken off');
        expect(said).not.toContain('answer: written to the end');
      },
    },
    {
      name: 'anyone who can send a POST gets the same plain text',
      async run(app) {
        const headers = { 'content-type': 'application/json' };
        const ask = (body: string) => app.request('POST', '/api/assistant', { headers, body });
        const refused = await ask('not json');
        expect([refused.status, refused.body]).toEqual([422, '{"error":"Ask something short."}']);
        const answered = await ask('{"question":"From a script?"}');
        expect(answered.status).toBe(200);
        expect(answered.headers['content-type']).toBe('text/plain; charset=utf-8');
        expect(answered.body).toMatch(whole);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/app/api/assistant/route.ts',
    find: 'writeAnswer(request.signal)',
    replace: 'writeAnswer()',
    failing: 'the first words are shown before the last are written; stopping ends the writing',
  },
  {
    variant: 'action',
    file: '/app/assistant/words.ts',
    find: 'if (signal.aborted) return;',
    replace: '',
    failing: 'the first words are shown before the last are written; stopping only ends the reading',
  },
] satisfies Mutation[];
