/** Of what a page streams Chromium keeps the body only at times, so the page hands over a copy of what it fetched. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Request, Response } from '@playwright/test';
import { timeout } from './pace';

/** How long an idle machine waits for a page to hand over what it fetched; one that was left hands over no more. */
const longest = 2_000;

function handOverAnswers(): void {
  const original = window.fetch;
  window.fetch = async (input, init) => {
    const response = await original(input, init);
    const method = response.redirected ? 'GET' : (init?.method ?? 'GET');
    response
      .clone()
      .text()
      .then((text) => Reflect.get(window, 'handOver')(`${method} ${response.url}`, text))
      // A page that is left hands over no more.
      .catch(() => undefined);
    return response;
  };
}

export const isFetch = (request: Request) => request.resourceType() === 'fetch';

export const keyOf = (request: Request) => `${request.method()} ${request.url()}`;

const hasBody = (answer: Response) => isFetch(answer.request()) && !String(answer.status()).startsWith('3');

/** Makes the pages of a browser context hand over what they fetch. */
export async function openHandOver(context: BrowserContext) {
  const bodies = new Map<string, string[]>();
  await context.exposeBinding('handOver', (_source, key: string, text: string) => {
    bodies.set(key, [...(bodies.get(key) ?? []), text]);
  });
  await context.addInitScript(handOverAnswers);
  return {
    /** Waits until there are as many bodies as answers. */
    async allOf(answers: readonly Response[]): Promise<void> {
      const keys = answers.filter(hasBody).map((answer) => keyOf(answer.request()));
      const countOf = (key: string) => keys.filter((each) => each === key).length;
      const isComplete = () =>
        [...new Set(keys)].every((key) => (bodies.get(key)?.length ?? 0) >= countOf(key));
      const deadline = Date.now() + timeout(longest);
      while (!isComplete() && Date.now() < deadline) await pause(50);
    },
    /** The body of the first answer to such a request that was not taken yet. */
    take: (request: Request): string | undefined => bodies.get(keyOf(request))?.shift(),
  };
}
