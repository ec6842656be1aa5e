/** A list that is searched by the URL, and one that follows each key: what is sent for it, and what the URL keeps. */
import { expect } from '@playwright/test';
import type { App, Mutation, SentByPage, Step } from '../app';

const path = '/search-list';
const api = '/api/search-list';

const mints = ['Peppermint', 'Spearmint'];
const lemons = ['Lemon balm', 'Lemon thyme'];

// By its role, because what streams in stays hidden where no script shows it.
const field = ({ page }: App) => page.getByRole('textbox', { name: 'Search' });
const plants = ({ page }: App) => page.getByRole('listitem');
const inShort = ({ method, path: where, status }: SentByPage) => `${method} ${where} ${status}`;

async function search(app: App, words: string): Promise<void> {
  await field(app).fill(words);
  await app.page.getByRole('button', { name: 'Search' }).click();
}

/** Types letter by letter, faster than any hand: the page sees one event for each. */
const typeFast = (app: App, words: string) =>
  field(app).evaluate((input, letters) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (let length = 1; length <= letters.length; length++) {
      set?.call(input, letters.slice(0, length));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, words);

const wholeList: Step = {
  name: 'without words the list has all plants, and says how many',
  async run(app) {
    await app.visit(path);
    await expect(plants(app)).toHaveCount(7);
    await expect(app.page.getByRole('status')).toHaveText('7 found');
    expect(await app.sentByPage()).toEqual([]);
  },
};

export const steps: Record<'server-component' | 'route', Step[]> = {
  'server-component': [
    wholeList,
    {
      name: 'a search changes the URL and the list, without a POST and without loading a document',
      async run(app) {
        await app.visit(path);
        const before = await app.documents();
        await search(app, 'mint');
        await expect(plants(app)).toHaveText(mints);
        expect(await app.location()).toBe(`${path}?q=mint`);
        expect((await app.sentByPage()).map(inShort)).toEqual([
          expect.stringMatching(/^GET \/search-list\?q=mint\b.* 200$/),
        ]);
        expect(await app.documents()).toBe(before);
      },
    },
    {
      name: 'the URL alone gives the same list and the words in the field, and its first answer has the rows',
      async run(app) {
        const { body } = await app.request('GET', `${path}?q=LEMON`);
        for (const lemon of lemons) expect(body).toContain(lemon);
        expect(body).not.toContain('Peppermint');
        await app.visit(`${path}?q=LEMON`);
        await expect(plants(app)).toHaveText(lemons);
        await expect(field(app)).toHaveValue('LEMON');
      },
    },
    {
      name: 'the back button brings the list before the search',
      async run(app) {
        await app.visit(path);
        await search(app, 'mint');
        await expect(plants(app)).toHaveText(mints);
        await app.go('back');
        await expect(plants(app)).toHaveCount(7);
        expect(await app.location()).toBe(path);
      },
    },
    {
      name: 'the form works without JavaScript',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit(path);
        await search(plain, 'mint');
        await expect.poll(() => plain.location()).toBe(`${path}?q=mint`);
      },
    },
    {
      name: 'words that come twice in the URL do no harm',
      async run(app) {
        expect((await app.request('GET', `${path}?q=mint&q=sage`)).status).toBe(200);
      },
    },
  ],
  route: [
    wholeList,
    {
      name: 'typing fast sends one GET, for the whole word, and the URL stays',
      async run(app) {
        await app.visit(path);
        await typeFast(app, 'mint');
        await expect(plants(app)).toHaveText(mints);
        expect((await app.sentByPage()).map(inShort)).toEqual([`GET ${api}?q=mint 200`]);
        expect(await app.location()).toBe(path);
      },
    },
    {
      name: 'an emptied field brings the whole list back, with no request',
      async run(app) {
        await app.visit(path);
        await field(app).fill('lemon');
        await expect(plants(app)).toHaveText(lemons);
        await field(app).fill('');
        await expect(plants(app)).toHaveCount(7);
        expect(await app.sentByPage()).toHaveLength(1);
      },
    },
    {
      name: 'any client can search by the URL of the handler, whatever it asks for',
      async run(app) {
        const find = async (query: string) => {
          const { status, body } = await app.request('GET', `${api}${query}`);
          return [status, JSON.parse(body)];
        };
        expect(await find('?q=%20Mint')).toEqual([200, mints]);
        expect(await find('?q=%3Cb%3E')).toEqual([200, []]);
        expect((await find(''))[1]).toHaveLength(7);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'server-component',
    file: '/app/search-list/page.tsx',
    find: '<input name="q" defaultValue={q} />',
    replace: '<input name="q" />',
    failing:
      'the URL alone gives the same list and the words in the field, and its first answer has the rows',
  },
  {
    variant: 'route',
    file: '/app/search-list/search.tsx',
    find: `clearTimeout(timer);
      controller.abort(); // the older answer must not win`,
    replace: '',
    failing: 'typing fast sends one GET, for the whole word, and the URL stays',
  },
] satisfies Mutation[];
