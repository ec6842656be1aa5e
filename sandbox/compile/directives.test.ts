import { describe, expect, it } from 'vitest';
import { compile, run } from './app.testing';

const button =
  "'use client';\nimport { save } from './actions';\nexport function Button() { return <button onClick={() => save('x')}>Save</button>; }";
const actions =
  "'use server';\nconst secret = 'hunter2';\nexport async function save(text: string) { return secret + text; }";

describe("'use client' and 'use server' for files", () => {
  it('are found before JSX, and the server gets references', () => {
    const { app } = compile({ '/app/button.tsx': button, '/app/actions.ts': actions });
    expect(app.server['/app/button.tsx']?.code).toContain('$$flight.client("/app/button.tsx", "Button")');
    expect(app.server['/app/button.tsx']?.code).not.toContain('onClick');
  });

  it('give the browser a call, and never the source', () => {
    const { app } = compile({ '/app/button.tsx': button, '/app/actions.ts': actions });
    const [id] = Object.keys(app.actions);
    expect(app.actions[id ?? '']).toEqual({ module: '/app/actions.ts', name: 'save' });
    expect(app.client['/app/actions.ts']?.code).toContain(`$$flight.call("${id}")`);
    expect(JSON.stringify(app.client)).not.toContain('hunter2');
  });

  it('send the browser what client code reaches, and nothing else', () => {
    const { app } = compile({
      '/app/button.tsx':
        "'use client';\nimport { label } from '../lib/label';\nexport const Button = () => label;",
      '/lib/label.ts': "export const label = 'Save';",
      '/lib/database.ts': "export const password = 'hunter2';",
    });
    expect(Object.keys(app.client).sort()).toEqual(['/app/button.tsx', '/lib/label.ts']);
  });

  it('follow `export * from`', () => {
    const { app } = compile({
      '/app/all.ts': "'use client';\nexport * from './button';",
      '/app/button.tsx': "'use client';\nexport const Button = () => null;",
    });
    expect(app.server['/app/all.ts']?.code).toContain('$$flight.client("/app/all.ts", "Button")');
  });
});

describe('inline actions', () => {
  const page = `
    export default function Page() {
      return ['a', 'b'].map((row) => async (extra: string) => {
        'use server';
        return row + extra;
      });
    }`;
  /** An encryption that shows which id was used. */
  const flight = {
    action: (fn: unknown) => fn,
    encrypt: async (id: string, values: unknown[]) => JSON.stringify([id, values]),
    async decrypt(id: string, text: Promise<string>) {
      const [usedId, values] = JSON.parse(await text);
      if (usedId !== id) throw new Error('another id');
      return values;
    },
  };
  const context = { suspend: (value: unknown) => value, resume: (value: unknown) => value };

  it('keep the values of their own row, encrypted under their own id', async () => {
    const globals = { $$flight: flight, $$context: context };
    const { default: Page } = run({ '/app/page.tsx': page }, '/app/page.tsx', globals) as {
      default: () => ((extra: string) => Promise<string>)[];
    };
    expect(await Promise.all(Page().map((action) => action('!')))).toEqual(['a!', 'b!']);
    const { app } = compile({ '/app/page.tsx': page });
    const [id = ''] = Object.keys(app.actions);
    expect(app.server['/app/page.tsx']?.code).toContain(`$$flight.encrypt("${id}"`);
    // The first argument carries what was captured, the second is `extra`: bits 6 and 5.
    expect(id.slice(0, 2)).toBe('60');
  });

  it('lead back to the line they were written on', () => {
    const { code, lines } = compile({ '/app/page.tsx': page }).app.server['/app/page.tsx'] ?? { code: '' };
    const line = code.split('\n').findIndex((text) => text.includes('row + extra'));
    expect(lines?.[line]).toBe(5);
  });
});

describe("'use cache'", () => {
  const calls: unknown[][] = [];
  const globals = {
    $$flight: {
      action: (fn: unknown) => fn,
      cache:
        (fn: (...args: unknown[]) => unknown, id: string, kind: string) =>
        (...args: unknown[]) => {
          calls.push([id, kind, ...args]);
          return fn(...args);
        },
    },
  };

  it('makes what a function captured part of its arguments', async () => {
    const source = `
      export default function Page({ id }: { id: number }) {
        const read = async (name: string) => { 'use cache: private'; return name + id; };
        const act = async () => { 'use server'; };
        return [read, act];
      }`;
    const page = run({ '/app/page.tsx': source }, '/app/page.tsx', globals) as {
      default: (props: { id: number }) => [(name: string) => Promise<string>, unknown];
    };
    expect(await page.default({ id: 7 })[0]('post')).toBe('post7');
    expect(calls.pop()).toEqual([expect.stringMatching(/^[0-9a-f]{42}$/), 'private', 7, 'post']);
  });

  it('holds for every export of a file, which keep their names inside it', async () => {
    const source =
      "'use cache';\nexport async function one() { return 1; }\nexport const two = async () => (await one()) + 1;\nexport default async function Three() { return 3; }";
    const context = { suspend: (value: unknown) => value, resume: (value: unknown) => value };
    const exports = run({ '/lib/a.ts': source }, '/lib/a.ts', { ...globals, $$context: context }) as Record<
      string,
      () => Promise<number>
    >;
    expect(await exports.two?.()).toBe(2);
    expect(calls.splice(0).map(([, kind]) => kind)).toEqual(['default', 'default']);
    expect(await exports.default?.()).toBe(3);
  });

  it('can be called from the browser only where client code imports it', () => {
    const cached = { '/lib/a.ts': "'use cache';\nexport async function one() { return 'hunter2'; }" };
    expect(compile(cached).app.actions).toEqual({});
    const { app } = compile({
      ...cached,
      '/app/button.tsx': "'use client';\nimport { one } from '../lib/a';\nexport const Button = () => one;",
    });
    expect(Object.values(app.actions)).toEqual([{ module: '/lib/a.ts', name: 'one' }]);
    expect(JSON.stringify(app.client)).not.toContain('hunter2');
  });
});
