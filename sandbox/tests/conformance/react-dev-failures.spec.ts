/**
 * What the sandbox of react.dev for React Server Components got wrong when it was tried; ours must not. The cases of
 * the suite hold the same on real Next.js; here each failure stands by itself, in the smallest app that shows it.
 */
import { expect, test } from '@playwright/test';
import type { Files } from '../../shared/protocol';
import type { RunningApp } from '../parity/real-next';
import { openSandbox, serveSandbox } from '../parity/sandbox-host';
import { isPlanned } from './plan-files';

let site: RunningApp;
test.beforeAll(async () => {
  site = await serveSandbox();
});
test.afterAll(() => site.stop());

const app = (files: Files): Files => ({
  '/app/layout.tsx':
    "import type { ReactNode } from 'react';\nexport default function Layout({ children }: { children: ReactNode }) { return <html><body>{children}</body></html>; }",
  ...files,
});

// Nothing is recorded of these few: they run wherever anything runs in the sandbox.
test.skip(!isPlanned('sandbox'), 'nothing runs in the sandbox');

test.describe('failures of react.dev › sandbox without Cache Components', () => {
  test("a client file that imports a 'use server' file gets a call, never the source", async ({ page }) => {
    const host = await openSandbox(page, site.url);
    const problem = await host.run(
      app({
        '/app/page.tsx':
          "import { Button } from './button';\nexport default function Page() { return <Button />; }",
        '/app/button.tsx':
          "'use client';\nimport { useState } from 'react';\nimport { where } from './actions';\nexport function Button() {\n  const [text, setText] = useState(String(where));\n  return <button onClick={async () => setText(await where())}>{text}</button>;\n}",
        '/app/actions.ts':
          "'use server';\nexport async function where() {\n  const secret = 'kept on the server';\n  return typeof document === 'undefined' ? `ran where ${secret.length}` : 'ran in the page';\n}",
      }),
    );
    expect(problem).toBeUndefined();
    const frame = await host.app();
    const button = frame.getByRole('button');
    await expect(button).not.toContainText('kept on the server');
    await button.click();
    await expect(button).toHaveText('ran where 18');
  });

  test('inline actions in a list each call their own row', async ({ page }) => {
    const host = await openSandbox(page, site.url);
    await host.run(
      app({
        '/app/page.tsx':
          "import { revalidatePath } from 'next/cache';\nlet chosen = 'none';\nexport default function Page() {\n  return <main><p>chosen {chosen}</p>{['a', 'b', 'c'].map((row) => (\n    <form key={row} action={async () => { 'use server'; chosen = row; revalidatePath('/'); }}><button>{row}</button></form>\n  ))}</main>;\n}",
      }),
    );
    const frame = await host.app();
    for (const row of ['b', 'a', 'c']) {
      await frame.getByRole('button', { name: row }).click();
      await expect(frame.getByText(`chosen ${row}`)).toBeVisible();
    }
  });

  test('a Server Component that throws is a problem with its line, and the sandbox goes on', async ({
    page,
  }) => {
    const host = await openSandbox(page, site.url);
    const failing = app({
      '/app/page.tsx': "export default function Page() {\n  throw new Error('no data');\n}",
    });
    expect(await host.run(failing)).toMatchObject({ file: '/app/page.tsx', line: 2 });
    const whole = app({ '/app/page.tsx': 'export default function Page() { return <p>whole again</p>; }' });
    expect(await host.run(whole)).toBeUndefined();
    await expect((await host.app()).getByText('whole again')).toBeVisible();
  });

  test('TypeScript annotations compile', async ({ page }) => {
    const host = await openSandbox(page, site.url);
    const problem = await host.run(
      app({
        '/app/page.tsx':
          "type Item<T extends string = string> = { readonly name: T };\nenum Size { Small = 1, Large }\nconst items = [{ name: 'one' }] as const satisfies readonly Item[];\nfunction first<T>(list: readonly T[]): T | undefined { return list[0]; }\nexport default async function Page(_props: { searchParams: Promise<Record<string, string>> }) {\n  return <p>{first(items)!.name} {Size.Large as number}</p>;\n}",
      }),
    );
    expect(problem).toBeUndefined();
    await expect((await host.app()).getByText('one 2')).toBeVisible();
  });
});
