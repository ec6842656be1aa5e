/** A file on its way to the server: how large it may be, and who lets it through. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const row = ({ page }: App, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function choose({ page }: App, name: string, size: number): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.alloc(size, 'x') };
  await page.getByLabel('File').setInputFiles(file);
}

async function upload(app: App, name: string, size: number): Promise<void> {
  await app.visit('/upload');
  await choose(app, name, size);
  await app.page.getByRole('button', { name: 'Upload' }).click();
}

const sentInShort = async (app: App) =>
  (await app.sentByPage()).map(({ method, path, status }) => [method, path.replace(/\?.*/, ''), status]);

/** Uploads a small file through the page, for the id of the action. */
async function idOfAction(app: App, name: string): Promise<string> {
  await upload(app, name, 10);
  await expect(row(app, `${name}, 10 bytes`)).toBeVisible();
  return (await app.sentByPage())[0]?.requestHeaders['next-action'] ?? '';
}

/** Calls the action as the page would, with what may not be a file. */
async function callAction(app: App, id: string, file: File | string) {
  const form = new FormData();
  form.append('_1_file', file);
  form.append('0', '[{},"$K1"]');
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  const body = new Uint8Array(await encoded.arrayBuffer());
  return app.request('POST', '/upload', { headers: { 'next-action': id, 'content-type': type }, body });
}

const fileOf = (size: number, name: string) => new File(['x'.repeat(size)], name);

const uploadsThrough = (size: number): Step => ({
  name: `a file of ${size} bytes is one POST, and in the list afterwards`,
  async run(app) {
    await upload(app, 'through.bin', size);
    await expect(row(app, `through.bin, ${size} bytes`).last()).toBeVisible();
    expect(await sentInShort(app)).toEqual([['POST', '/upload', 200]]);
    const [sent] = await app.sentByPage();
    expect(sent?.requestHeaders['content-type']).toContain('multipart/form-data');
  },
});

const refusesOnPage = (size: number, told: string): Step => ({
  name: 'the page refuses a file that is too large before anything is sent',
  async run(app) {
    await app.visit('/upload');
    await choose(app, 'large.bin', size);
    await expect(app.page.getByRole('alert').filter({ hasText: told })).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Upload' })).toBeDisabled();
    expect(await sentInShort(app)).toEqual([]);
  },
});

const refusesBody = (size: number, limit: string): Step => ({
  name: `a body of more than ${limit} answers 500, and the action does not run`,
  async run(app) {
    const id = await idOfAction(app, 'before.bin');
    expect((await callAction(app, id, fileOf(size, 'too-large.bin'))).status).toBe(500);
    await expect.poll(() => app.serverLog()).toContain(`Body exceeded ${limit} limit`);
    await app.visit('/upload');
    await expect(row(app, 'before.bin').first()).toBeVisible();
    await expect(row(app, 'too-large.bin')).toHaveCount(0);
  },
});

/** Asks for an address to store a file of five bytes at. */
async function signedUrl(app: App, name: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name, size: 5 });
  const answer = await app.request('POST', '/api/uploads', { headers, body });
  expect(answer.status).toBe(200);
  return JSON.parse(answer.body).url;
}

const store = async (app: App, url: string, body: string) => (await app.request('PUT', url, { body })).status;

const listed = async (app: App, name: string) =>
  (await app.request('GET', '/upload')).body.includes(`>${name}<`);

export const steps: Record<'action' | 'raised' | 'route', Step[]> = {
  action: [
    uploadsThrough(900_000),
    refusesOnPage(1_000_001, 'Choose a file under 1 MB.'),
    refusesBody(1_050_000, '1 MB'),
    {
      name: 'without JavaScript a file goes through, too',
      async run(app) {
        const plain = await app.withoutScripts();
        await upload(plain, 'plain.bin', 7);
        await expect.poll(() => listed(app, 'plain.bin')).toBe(true);
      },
    },
    {
      name: 'a field that is no file, or an empty one, is told and not stored',
      async run(app) {
        const id = await idOfAction(app, 'real.bin');
        for (const file of ['text', fileOf(0, 'empty.bin')]) {
          const answer = await callAction(app, id, file);
          expect([answer.status, answer.body.includes('Choose a file.')]).toEqual([200, true]);
        }
        expect(await listed(app, 'empty.bin')).toBe(false);
      },
    },
  ],
  raised: [
    uploadsThrough(2_000_000),
    refusesOnPage(3_000_001, 'Choose a file under 3 MB.'),
    refusesBody(3_150_000, '3mb'),
  ],
  route: [
    {
      name: 'a file of 2 MB goes to the storage in a PUT of its own',
      async run(app) {
        await upload(app, 'direct.bin', 2_000_000);
        await expect(row(app, 'direct.bin, 2000000 bytes').last()).toBeVisible();
        const [asked, stored, read] = await sentInShort(app);
        expect(asked).toEqual(['POST', '/api/uploads', 200]);
        expect(stored).toEqual(['PUT', expect.stringMatching(/^\/api\/storage\/[0-9a-f-]{36}$/), 201]);
        expect(read).toEqual(['GET', '/upload', 200]);
      },
    },
    {
      name: 'an address that was changed anywhere answers 403 and stores nothing; as it was, it stores',
      async run(app) {
        const url = await signedUrl(app, 'signed.bin');
        const changes = [
          url.replace('storage/', 'storage/0'),
          url.replace('size=5', 'size=6'),
          url.replace('name=signed', 'name=other'),
          url.replace('expires=', 'expires=9'),
          url.replace('signature=', 'signature=00'),
          url.replace(/&signature=.*/, ''),
        ];
        for (const changed of changes) expect(await store(app, changed, 'hello'), changed).toBe(403);
        expect(await store(app, url, 'hello!')).toBe(400);
        expect(await listed(app, 'signed.bin')).toBe(false);
        expect(await store(app, url, 'hello')).toBe(201);
        await app.visit('/upload');
        await expect(row(app, 'signed.bin, 5 bytes').first()).toBeVisible();
      },
    },
    {
      name: 'an address that is 5 seconds old answers 403',
      async run(app) {
        const url = await signedUrl(app, 'late.bin');
        // A body of another size: refused with 400 as long as the address is good.
        expect(await store(app, url, 'hello!')).toBe(400);
        await expect.poll(() => store(app, url, 'hello!')).toBe(403);
        expect(await store(app, url, 'hello')).toBe(403);
      },
    },
    {
      name: 'nothing is signed for a file of no size, of too much, or of none at all',
      async run(app) {
        const bodies = ['{"name":"a","size":0}', '{"name":"a","size":10000001}', '{"size":1}', 'not json'];
        for (const body of bodies) {
          const answer = await app.request('POST', '/api/uploads', { body });
          expect([answer.status, answer.body], body).toEqual([
            422,
            expect.stringMatching(/^\{"error":"Choose a file/),
          ]);
        }
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'action',
    file: '/app/upload/actions.ts',
    find: 'if (!(file instanceof File) || file.size === 0)',
    replace: 'if (!(file instanceof File))',
    failing: 'a field that is no file, or an empty one, is told and not stored',
  },
  {
    variant: 'raised',
    file: '/next.config.ts',
    find: "bodySizeLimit: '3mb'",
    replace: '',
    failing: 'a file of 2000000 bytes is one POST, and in the list afterwards',
  },
  {
    variant: 'route',
    file: '/lib/signed-url.ts',
    find: 'timingSafeEqual(given, expected) &&',
    replace: '',
    failing: 'an address that was changed anywhere answers 403 and stores nothing; as it was, it stores',
  },
  {
    variant: 'route',
    file: '/lib/signed-url.ts',
    find: "Date.now() < Number(query.get('expires'))",
    replace: 'true',
    failing: 'an address that is 5 seconds old answers 403',
  },
] satisfies Mutation[];
