import { expect, it } from 'vitest';
import { createPrecompiled } from './precompiled';

const app = { build: { buildId: 'built', encryptionKey: 'ahead' } };

function loading(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const load = createPrecompiled(async (path) => {
    asked.push(path);
    return answer();
  });
  return { asked, load };
}

it('fetches what was compiled under a name, once', async () => {
  const { asked, load } = loading(() => Response.json(app));
  expect(await load('like-button.action.0a1b')).toEqual(app);
  expect(await load('like-button.action.0a1b')).toEqual(app);
  expect(asked).toEqual(['compiled/like-button.action.0a1b.json']);
});

it('asks for nothing but the files of the build', async () => {
  const { asked, load } = loading(() => Response.json(app));
  for (const name of ['', '../data/claims', 'a.b', 'a.b.0a/../..', 'https://example.com/a.b.0']) {
    expect(await load(name)).toBeUndefined();
  }
  expect(asked).toEqual([]);
});

it('leaves it to the compiler where there is none, or no network', async () => {
  const missing = loading(() => new Response('', { status: 404 }));
  expect(await missing.load('like-button.action.0a1b')).toBeUndefined();
  const offline = loading(() => Promise.reject(new TypeError('offline')));
  expect(await offline.load('like-button.action.0a1b')).toBeUndefined();
});
