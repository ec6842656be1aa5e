import { expect, test } from 'vitest';
import { importsBetweenParts, sandboxMap } from './sandbox-map';
import { sourceFiles } from './source-files';

const files = sourceFiles(process.cwd()).filter(({ path }) => path.startsWith('sandbox/'));

test('the map of the sandbox is drawn from its code; `vitest run tests/sandbox-map.test.ts -u` draws it again', async () => {
  await expect(sandboxMap(files)).toMatchFileSnapshot('../sandbox/map.svg');
});

test('an arrow is drawn for an import of types too, and for none of a test', () => {
  const pairs = importsBetweenParts([
    {
      path: 'sandbox/host/gate/port.ts',
      text: "import type { Files } from '../../shared/protocol'; import './limits';",
    },
    { path: 'sandbox/host/gate/port.test.ts', text: "import { compileApp } from '../../compile/compile';" },
  ]);
  expect(pairs).toEqual([['host', 'shared']]);
});
