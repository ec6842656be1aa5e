import { expect, it } from 'vitest';
import { formatCode } from './format-code';

it('formats TypeScript and JSX, and keeps the quotes of the file', async () => {
  expect(
    await formatCode('/app/page.tsx', "const a: number=1;export const B=()=><p className='x'>{a}</p>"),
  ).toBe('const a: number = 1;\nexport const B = () => <p className="x">{a}</p>;\n');
  expect(await formatCode('/lib/a.ts', 'import a from "./a"')).toBe('import a from "./a";\n');
  expect(await formatCode('/lib/a.ts', "import a from './a'")).toBe("import a from './a';\n");
});

it('formats stylesheets', async () => {
  expect(await formatCode('/app/a.css', 'p{color:red}')).toBe('p {\n  color: red;\n}\n');
});

it('refuses what has a mistake in its syntax', async () => {
  await expect(formatCode('/lib/a.ts', 'const = 1')).rejects.toThrow();
});
