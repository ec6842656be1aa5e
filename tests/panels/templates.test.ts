import { describe, expect, it } from 'vitest';
import { placeProblem } from '../../components/playground/path-rules';
import {
  appFolder,
  type FileKind,
  fileKinds,
  kindProblem,
  offeredPath,
  templateOf,
} from '../../components/playground/templates';
import { compileApp } from '../../sandbox/compile/compile';

const app = {
  '/app/layout.tsx': 'export default ({ children }) => <html><body>{children}</body></html>;',
  '/app/page.tsx': 'export default function Page() { return <p>Hi</p>; }',
};
const paths = Object.keys(app);
const kind = (id: string): FileKind => fileKinds.find((each) => each.id === id) ?? expect.fail(id);
const build = { buildId: 'build', encryptionKey: '00'.repeat(32) };

describe.each(fileKinds.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  it('goes where a file may be, and its name suits it', () => {
    const path = offeredPath(each, paths, '/app/page.tsx');
    expect([placeProblem(paths, path), kindProblem(each, path)]).toEqual([undefined, undefined]);
  });

  it('is offered at another path where that is taken', () => {
    const first = offeredPath(each, paths, '/app/page.tsx');
    const second = offeredPath(each, [...paths, first], '/app/page.tsx');
    expect(second).not.toBe(first);
    expect([placeProblem([...paths, first], second), kindProblem(each, second)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('compiles, in TypeScript and in JavaScript', () => {
    const path = offeredPath(each, paths, '/app/page.tsx');
    for (const file of [path, path.replace('.ts', '.js')]) {
      const code = templateOf(each, file, paths);
      const use = `import '..${file}';\n`;
      const files = { ...app, '/app/page.tsx': use + app['/app/page.tsx'], [file]: code };
      expect(
        compileApp(
          file.includes('/pages/') || /page|layout|route/.test(file) ? { ...app, [file]: code } : files,
          build,
        ).notices,
      ).toEqual([]);
      if (file !== path) expect(code).not.toMatch(/: (?:Request|FormData|NextApi\w+|ReactNode)|import type/);
    }
  });
});

it('names the component of a page after its folder', () => {
  expect(templateOf(kind('page'), '/app/blog/[slug]/page.tsx', paths)).toContain('function SlugPage()');
  expect(templateOf(kind('page'), '/app/(日本)/page.tsx', paths)).toContain('function NewPage()');
  expect(templateOf(kind('page'), '/app/page.tsx', [])).toContain('function HomePage()');
});

it('writes a document for the root layout alone', () => {
  expect(templateOf(kind('layout'), '/app/layout.tsx', [])).toContain('<html lang="en">');
  expect(templateOf(kind('layout'), '/app/about/layout.tsx', paths)).not.toContain('<html');
});

it('goes into src where the app is there', () => {
  const inSrc = ['/src/app/page.tsx'];
  expect(appFolder(inSrc)).toBe('/src/app');
  expect(offeredPath(kind('page'), inSrc)).toBe('/src/app/about/page.tsx');
  expect(offeredPath(kind('api'), inSrc)).toBe('/src/pages/api/hello.ts');
});

it('says what a file of the kind is called', () => {
  expect(kindProblem(kind('page'), '/app/about.tsx')).toBe('a page is called page.tsx; got /app/about.tsx');
  expect(kindProblem(kind('empty'), '/anything.txt')).toBeUndefined();
});

it('offers no address at which another file answers', () => {
  expect(offeredPath(kind('api'), [...paths, '/app/api/hello/route.ts'])).toBe('/pages/api/hello-2.ts');
  expect(offeredPath(kind('route'), [...paths, '/pages/api/hello.ts'])).toBe('/app/api/hello-2/route.ts');
});
