import { Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';
import { expect, test } from 'vitest';
import type { PageTree } from '../page-tree';
import { navigation } from './navigation';
import { nextClientPackages } from './next-packages';
import { Outlet, TemplateContent } from './outlet';
import { PageRoot } from './page-root';

const render = (tree: Partial<PageTree>) =>
  renderToReadableStream(
    <PageRoot tree={{ keep: 0, layers: [], path: '/', params: {}, head: null, ...tree }} />,
  );

const html = async (tree: Partial<PageTree>) =>
  (await new Response(await render(tree)).text()).replaceAll('<!-- -->', '');

function Where() {
  const { usePathname, useSearchParams, useParams, useSelectedLayoutSegments } = navigation;
  const where = [usePathname(), useSearchParams().get('q'), useParams().id, useSelectedLayoutSegments()];
  return JSON.stringify(where);
}

test('shows each layer in the outlet of the one above, template included', async () => {
  const template = (
    <section>
      <TemplateContent />
    </section>
  );
  const layers = [
    {
      key: '',
      node: (
        <main>
          <Outlet depth={1} template={template} />
        </main>
      ),
    },
    {
      key: 'posts',
      node: (
        <ul>
          <Outlet depth={2} />
        </ul>
      ),
    },
    { key: '__PAGE__', node: <li>Post</li> },
  ];
  expect(await html({ layers })).toBe('<main><section><ul><li>Post</li></ul></section></main>');
});

test('tells components where they are', async () => {
  const layers = [
    {
      key: '',
      node: (
        <p>
          <Where />
          <Outlet depth={1} />
        </p>
      ),
    },
    { key: 'posts', node: <Outlet depth={2} /> },
    { key: '[id]=7', node: <Outlet depth={3} /> },
    {
      key: '__PAGE__',
      node: (
        <b>
          <Where />
        </b>
      ),
    },
  ];
  const page = await html({ layers, path: '/posts/7?q=a', params: { id: '7' } });
  expect(page.replaceAll('&quot;', '"')).toBe(
    '<p>["/posts/7","a","7",["posts","7"]]<b>["/posts/7","a","7",[]]</b></p>',
  );
});

test('the hooks that tell where a page is leave a hole while a segment is not known', async () => {
  const { usePathname, useParams, useSelectedLayoutSegment, useSelectedLayoutSegments } = navigation;
  const hooks = [usePathname, useParams, useSelectedLayoutSegment, useSelectedLayoutSegments];
  const parts = hooks.map((hook) => () => JSON.stringify(hook()));
  const node = parts.map((Part, at) => (
    <Suspense key={hooks[at]?.name} fallback={<i>{at}</i>}>
      <Part />
    </Suspense>
  ));
  const unknown = { search: 'hang', params: true } as const;
  const stream = await render({ layers: [{ key: '', node: <main>{node}</main> }], unknown });
  const { value } = await stream.pipeThrough(new TextDecoderStream()).getReader().read();
  for (const at of hooks.keys()) expect(value).toContain(`<i>${at}</i>`);
});

test('writes loading.tsx into the HTML while a page waits', async () => {
  let finish: (text: string) => void = () => undefined;
  const slow = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const layers = [
    {
      key: '',
      node: (
        <main>
          <Outlet depth={1} loading={<i>Wait</i>} />
        </main>
      ),
    },
    { key: '__PAGE__', node: slow },
  ];
  const reader = (await render({ layers })).pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('<i>Wait</i>');
  finish('Done');
  expect((await reader.read()).value).toContain('Done');
});

test('renders links, forms and images as plain elements', async () => {
  const [Link, Form, Image] = (['next/link', 'next/form', 'next/image'] as const).map(
    (name) => nextClientPackages[name].default as React.ElementType,
  ) as [React.ElementType, React.ElementType, React.ElementType];
  const node = (
    <>
      <Link href={{ pathname: '/a', query: { q: 1 } }} prefetch={false}>
        A
      </Link>
      <Form action="/search" replace method="post">
        <input name="q" />
      </Form>
      <Image src="data:," alt="Dot" width={1} height={2} priority />
    </>
  );
  const page = await html({ layers: [{ key: '', node }] });
  expect(page).toContain('<a href="/a?q=1">A</a><form action="/search"><input name="q"/></form>');
  expect(page).toContain(
    '<img alt="Dot" width="1" height="2" decoding="async" data-nimg="1" style="color:transparent" src="data:,"/>',
  );
});
