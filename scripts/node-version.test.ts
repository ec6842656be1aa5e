import { expect, test } from 'vitest';
import { lowestNode, nodeVersionProblem } from './node-version.mjs';

test('the floor comes from package.json', () => {
  expect(lowestNode()).toMatch(/^\d+\.\d+$/);
});

test.each(['18.20.8', '20.8.1', '16.0.0'])('Node %s is refused, with what to do', (version) => {
  expect(nodeVersionProblem(version, '20.9')).toBe(
    `Node 20.9 or newer is needed; this is ${version}.\nInstall it from https://nodejs.org, or with: nvm install 20`,
  );
});

test.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(nodeVersionProblem(version, '20.9')).toBeUndefined();
});
