import { expect, it } from 'vitest';
import { declareTo } from '../shared/module-exports';
import { compile } from './app.testing';

interface Registered {
  name: string;
  signature: string;
}

/** Runs a client file and notes what it registers; each component is replaced by its name. */
function register(source: string): {
  registered: Registered[];
  exports: Record<string, unknown>;
  code: string;
} {
  const { code } = compile({ '/app/a.tsx': `'use client';\n${source}` }).app.client['/app/a.tsx'] ?? {
    code: '',
  };
  const registered: Registered[] = [];
  const $$refresh = {
    component(name: string, _fn: unknown, signature: string) {
      registered.push({ name, signature });
      return `<${name}>`;
    },
  };
  const exports: Record<string, unknown> = {};
  const require = () => ({ memo: (value: unknown) => ({ memo: value }), jsx: () => null });
  const $$exports = declareTo(exports);
  new Function('exports', '$$exports', 'require', '$$refresh', code)(exports, $$exports, require, $$refresh);
  return { registered, exports, code };
}

it('registers each component, and whoever uses it sees what comes back', () => {
  const source = [
    "import { memo } from 'react';",
    'const before = [Declared];',
    'export function Declared() {}',
    'export const Arrow = () => null;',
    'export const remembered = memo(Declared);',
    'export const Kept = memo(function Kept() {});',
    'export const helper = () => null;',
    'export default function Page() {}',
    'export { before };',
  ].join('\n');
  const { registered, exports } = register(source);
  expect(registered.map(({ name }) => name)).toEqual(['Declared', 'Page', 'Arrow']);
  expect(exports).toMatchObject({
    before: ['<Declared>'],
    Declared: '<Declared>',
    Arrow: '<Arrow>',
    remembered: { memo: '<Declared>' },
    Kept: { memo: expect.any(Function) },
    helper: expect.any(Function),
    default: '<Page>',
  });
});

it.each(['export default () => null', 'export default function () {}'])('registers %s', (source) => {
  expect(register(`${source}\nexport const more = 1;`)).toMatchObject({
    registered: [{ name: 'default' }],
    exports: { default: '<default>', more: 1 },
  });
});

it('moves no line', () => {
  const lines = register('export function A() {}\n\nexport const marker = 1;').code.split('\n');
  expect(lines.findIndex((line) => line.includes('marker = 1'))).toBe(3);
});

const signature = (body: string, rest = '') =>
  register(
    `import { useState, useEffect } from 'react';\nexport function A() {\n${body}\nreturn null;\n}\n${rest}\nexport const keep = [useState, useEffect];`,
  ).registered[0]?.signature;

it('keeps the signature while hooks and first values stay', () => {
  const before = signature('const [n, setN] = useState(0); useEffect(() => { a(); });');
  expect(signature('const [n, setN] = useState(0); const more = 1; useEffect(() => { b(useless); });')).toBe(
    before,
  );
  expect(signature('const [n, setN] = useState(1); useEffect(() => {});')).not.toBe(before);
  expect(signature('useEffect(() => {}); const [n, setN] = useState(0);')).not.toBe(before);
  expect(signature('const [n, setN] = useState(0);')).not.toBe(before);
});

it('counts what hooks of the same file call', () => {
  const before = signature('useCount();', 'function useCount() { return useState(0); }');
  expect(signature('useCount();', 'function useCount() { return useState(0)[0]; }')).toBe(before);
  expect(signature('useCount();', 'function useCount() { return useState(5); }')).not.toBe(before);
});
