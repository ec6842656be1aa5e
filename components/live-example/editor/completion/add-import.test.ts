import { expect, it } from 'vitest';
import { addImport } from './add-import';

const after = (code: string, wanted: Parameters<typeof addImport>[1]) => {
  const change = addImport(code, wanted);
  return change ? code.slice(0, change.from) + change.insert + code.slice(change.from) : code;
};
const path = { name: 'revalidatePath', specifier: 'next/cache' };

it.each([
  ['', "import { revalidatePath } from 'next/cache';\n"],
  [
    "'use server';\n\nconst a = 1;\n",
    "'use server';\n\nimport { revalidatePath } from 'next/cache';\n\nconst a = 1;\n",
  ],
  [
    "'use server';\nconst a = 1;\n",
    "'use server';\n\nimport { revalidatePath } from 'next/cache';\nconst a = 1;\n",
  ],
  ["import { refresh } from 'next/cache';\n", "import { refresh, revalidatePath } from 'next/cache';\n"],
  [
    "import {\n  refresh,\n  updateTag,\n} from 'next/cache';\n",
    "import {\n  refresh,\n  updateTag,\n  revalidatePath,\n} from 'next/cache';\n",
  ],
  ['import a from "./a";\n', 'import a from "./a";\nimport { revalidatePath } from "next/cache";\n'],
  ["import './a.css'\nf();", "import './a.css'\nimport { revalidatePath } from 'next/cache';\nf();"],
  ["import { revalidatePath } from 'next/cache';\n", "import { revalidatePath } from 'next/cache';\n"],
])('%j becomes %j', (code, result) => {
  expect(after(code, path)).toBe(result);
});

it('imports defaults and types as what they are', () => {
  expect(after('', { name: 'Link', specifier: 'next/link', isDefault: true })).toBe(
    "import Link from 'next/link';\n",
  );
  expect(after('', { name: 'Metadata', specifier: 'next', isType: true })).toBe(
    "import type { Metadata } from 'next';\n",
  );
});
