import { expect, it } from 'vitest';
import { compile } from './app.testing';

const definedBy = (config: string, env = '') =>
  compile({ '/next.config.ts': config, '/.env': env }).app.defined;

it.each([
  ['an object', "export default { env: { A: 'a' } };"],
  [
    'a constant with a type',
    "import type { NextConfig } from 'next';\nconst config: NextConfig = { env: { A: 'a' } };\nexport default config;",
  ],
  ['a function', "export default async () => ({ env: { A: 'a' } });"],
  ['a function with a body', "export default function config(phase: string) { return { env: { A: 'a' } }; }"],
  ['an object that is named', "const env = { A: 'a' };\nexport default { env };"],
  ['what is assigned', "module.exports = { env: { A: 'a' } };"],
])('env of next.config.ts is read from %s', (_what, config) => {
  expect(definedBy(config)).toEqual({ A: 'a' });
});

it.each([
  ['a template with constants', "const b = 'b';\nexport default { env: { A: `a${b}` } };", 'ab'],
  ['an environment variable', 'export default { env: { A: process.env.OTHER } };', 'other'],
  ['a default', "export default { env: { A: process.env.NOT_SET ?? 'default' } };", 'default'],
])('a value may be %s', (_what, config, value) => {
  expect(definedBy(config, 'OTHER=other')).toEqual({ A: value });
});

it('leaves out what only running the file would tell', () => {
  expect(definedBy("export default { env: { A: String(1), B: 'b' } };")).toEqual({ B: 'b' });
});

const config = "export default { env: { SHOWN: 'from next.config' } };";
const reads =
  'export const all = [process.env.SHOWN, process.env["SHOWN"], process.env.SECRET, process.env.NEXT_PUBLIC_A];';
const env = 'SECRET=s\nNEXT_PUBLIC_A=public';

it('writes the values into client code, whatever their names', () => {
  const files = {
    '/next.config.ts': config,
    '/.env': env,
    '/app/a.tsx': `'use client';\n${reads}\nconst { SHOWN } = process.env;\nexport { SHOWN };`,
  };
  const code = compile(files).app.client['/app/a.tsx']?.code;
  expect(code).toContain('["from next.config", "from next.config", (void 0), "public"]');
  expect(code).toContain('{ SHOWN } = ({})');
});

it('writes them into server code, and leaves the rest to process.env', () => {
  const files = {
    '/next.config.ts': config,
    '/.env': env,
    '/lib/a.ts': `${reads}\nprocess.env.SHOWN = 'x';`,
  };
  const code = compile(files).app.server['/lib/a.ts']?.code;
  expect(code).toContain(
    '["from next.config", "from next.config", process.env.SECRET, process.env.NEXT_PUBLIC_A]',
  );
  expect(code).toContain("process.env.SHOWN = 'x'");
});
