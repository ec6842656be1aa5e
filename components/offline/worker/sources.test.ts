import { expect, test } from 'vitest';
import { createSources } from './sources';

const opened = (url: string, resultingClientId: string, referrer = '') => ({
  request: { mode: 'navigate', url, referrer } as Request,
  clientId: '',
  resultingClientId,
});
const loaded = (clientId: string) => ({
  request: { mode: 'cors', url: 'https://a.example/sandbox/host.js', referrer: '' } as Request,
  clientId,
  resultingClientId: '',
});

test('a kept page gets all from the cache, one that is not kept all from the network, its frames too', async () => {
  const sources = createSources(async (slug) => slug === 'kept');
  const embed = (slug: string) => `https://a.example/docs/embed/${slug}`;
  const frame = 'https://a.example/docs/sandbox/index.html';
  expect(await sources.isNetwork(opened(`${embed('kept')}?variant=route`, '1'))).toBe(false);
  expect(await sources.isNetwork(opened(frame, '2', embed('kept')))).toBe(false);
  expect(await sources.isNetwork(opened(`${embed('other')}.html`, '3'))).toBe(true);
  expect(await sources.isNetwork(opened(frame, '4', `${embed('other')}?id=a`))).toBe(true);
  const answers = await Promise.all(
    ['1', '2', '3', '4', 'unknown'].map((id) => sources.isNetwork(loaded(id))),
  );
  expect(answers).toEqual([false, false, true, true, false]);
});
