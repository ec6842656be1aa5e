import { expect, test } from 'vitest';
import { namedPackages } from './manifests';

test('names what the site and the sandbox ask for, each once', () => {
  const names = namedPackages();
  expect(names).toContain('yaml'); // of the site alone
  expect(names).toContain('acorn'); // of the sandbox alone
  expect(names.filter((name) => name === 'react')).toHaveLength(1); // of both
});
