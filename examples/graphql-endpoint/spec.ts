/** A GraphQL API is an address for other clients: what it answers, what it refuses, and with which status. */
import { expect } from '@playwright/test';
import type { Answer, App, Mutation, Step } from '../app';

const api = '/api/graphql';
const json = { 'content-type': 'application/json' };

const send = (app: App, query: string, variables?: unknown): Promise<Answer> =>
  app.request('POST', api, { headers: json, body: JSON.stringify({ query, variables }) });

const messages = ({ body }: Answer): string[] =>
  JSON.parse(body).errors.map(({ message }: { message: string }) => message);

const add = 'mutation ($name: String!) { addTopic(name: $name) { name } }';

export const steps: Record<'route', Step[]> = {
  route: [
    {
      name: 'a query answers the fields it asks for and no other, with values from its variables',
      async run(app) {
        const query = 'query ($id: ID!) { topic(id: $id) { name related { name } } }';
        const found = await send(app, query, { id: '1' });
        expect([found.status, JSON.parse(found.body)]).toEqual([
          200,
          { data: { topic: { name: 'Routing', related: [{ name: 'Caching' }] } } },
        ]);
        const none = await send(app, query, { id: '"} }' });
        expect([none.status, none.body]).toEqual([200, '{"data":{"topic":null}}']);
      },
    },
    {
      name: 'the page adds a topic by one POST, and shows the error of one that is refused with status 200',
      async run(app) {
        await app.visit('/topics');
        const submit = async (name: string) => {
          await app.page.getByLabel('Name').fill(name);
          await app.page.getByRole('button', { name: 'Add topic' }).click();
        };
        const row = app.page.getByRole('listitem').filter({ hasText: 'From the page' });
        await submit('From the page');
        await expect(row).toBeVisible();
        await submit('From the page');
        await expect(app.page.getByRole('alert').filter({ hasText: 'topic' })).toHaveText(
          'There is such a topic.',
        );
        await expect(row).toHaveCount(1);
        const sent = await app.sentByPage();
        expect(sent.map(({ method, path, status }) => [method, path, status])).toEqual(
          Array(2).fill(['POST', api, 200]),
        );
        expect((await send(app, '{ topics { name } }')).body).toContain('From the page');
      },
    },
    {
      name: 'a query that cannot run answers 400 and says where it is wrong',
      async run(app) {
        const unknown = await send(app, '{ topics { password } }');
        expect([unknown.status, JSON.parse(unknown.body).errors]).toEqual([
          400,
          [
            {
              message: 'Cannot query field "password" on type "Topic".',
              locations: [{ line: 1, column: 12 }],
            },
          ],
        ]);
        for (const answer of [
          await send(app, '{ topics {'),
          await send(app, add),
          await send(app, add, { name: 7 }),
        ])
          expect([answer.status, JSON.parse(answer.body).data]).toEqual([400, undefined]);
        const refused = [
          await app.request('POST', api, { headers: json, body: 'query' }),
          await app.request('POST', api, { headers: { 'content-type': 'text/plain' }, body: '{}' }),
          await app.request('GET', `${api}?query={topics{name}}`),
        ];
        expect(refused.map(({ status }) => status)).toEqual([400, 415, 405]);
      },
    },
    {
      name: 'a query that asks for too much is refused before it runs, also by way of a fragment',
      async run(app) {
        const allowed = await send(app, '{ topics { related { related { name } } } }');
        expect(allowed.status).toBe(200);
        const deep = await send(app, '{ topics { related { related { related { name } } } } }');
        const hidden = await send(
          app,
          '{ topics { ...one } } fragment one on Topic { related { ...two } } fragment two on Topic { related { related { name } } }',
        );
        const long = await send(app, `{ ${'topics { name } '.repeat(80)} }`);
        expect([deep, hidden, long].map(({ status }) => status)).toEqual([400, 400, 400]);
        expect([...messages(deep), ...messages(hidden)]).toEqual(Array(2).fill('At most 4 levels.'));
        expect(messages(long)[0]).toContain('200 tokens');
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/topics-query.ts',
    find: '? depthOf(fragments.get(each.name.value))',
    replace: '? 0',
    failing: 'a query that asks for too much is refused before it runs, also by way of a fragment',
  },
  {
    variant: 'route',
    file: '/app/api/graphql/route.ts',
    find: "'data' in result ? 200 : 400",
    replace: '200',
    failing: 'a query that cannot run answers 400 and says where it is wrong',
  },
] satisfies Mutation[];
