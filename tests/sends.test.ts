/**
 * What the home page says that an example sends is what its specification demands of real Next.js: the step that looks at
 * the requests is played with them (sandbox/tests/parity plays it on real builds).
 */
import { expect, test, vi } from 'vitest';
import { exampleBySlug, loadCatalog } from '../catalog';
import type { App } from '../examples/app';
import { steps } from '../examples/create-post/spec';

vi.mock('@playwright/test', async () => {
  const { expect: plain } = await import('vitest');
  // There is no page here.
  plain.extend({ toBeVisible: () => ({ pass: true, message: () => '' }) });
  return { expect: plain };
});

const { sends = {} } = exampleBySlug(loadCatalog(), 'create-post');
type Sent = (typeof sends)[string][number];

const asFlight = { 'content-type': 'text/x-component', 'x-action-revalidated': '2' };

/** An app whose page has sent this. */
function appThatSent(requests: readonly Sent[]): App {
  const part = { fill: async () => undefined, click: async () => undefined, filter: () => part };
  const page = { getByLabel: () => part, getByRole: () => part };
  const sent = requests.map(({ method, path, status }) => ({
    ...{ method, path, status },
    requestHeaders: { 'next-action': `60${'0'.repeat(40)}` },
    responseHeaders: asFlight,
  }));
  return { page, visit: async () => undefined, sentByPage: async () => sent } as unknown as App;
}

const aboutRequests = (variant: 'action' | 'route') =>
  steps[variant].find(({ name }) => name.startsWith('creating a post is'));

test.each(['action', 'route'] as const)(
  '%s: the listed requests are those of the specification',
  async (variant) => {
    const listed = sends[variant] ?? [];
    const step = aboutRequests(variant);
    await step?.run(appThatSent(listed));
    const [first, ...others] = listed;
    if (!step || !first) throw new Error('there is nothing to compare');
    await expect(step.run(appThatSent([{ ...first, status: 418 }, ...others]))).rejects.toThrow();
  },
);
