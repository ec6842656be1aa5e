/** Keys over what the result of a run depends on, by target: a change of the sandbox says nothing about Next.js. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyOf } from '../../../scripts/lib/content-cache';
import { installedPackages } from '../../../scripts/lib/source-texts';
import { onDemandPackages } from '../../shared/on-demand';
import type { ExampleWithSpec } from './examples';
import type { Target } from './runs';

const folder = 'sandbox/tests/parity';
const sandbox = 'public/sandbox';

/** Reads a file as it is; a test says that one has changed. */
type Read = (path: string) => Uint8Array;
const checksumsBy = (read: Read) => (paths: readonly string[]) =>
  paths.map((path) => [path, createHash('sha256').update(read(path)).digest('hex')]);

/** What only one kind of target uses says so by its name; what decides which runs there are changes no result. */
const isOnlyForSandbox = (name: string) => name.startsWith('sandbox-');
const isOnlyForNext = (name: string) => /^(real-|build-examples|without-javascript\.spec)/.test(name);
const isOfOtherTests = (name: string) =>
  /^(differences|names|mutations|robustness|safety)\.spec|^(runs|keys|passed|recorded)\.|\.test\.ts$/.test(
    name,
  );

function harness(): { sandbox: string[]; next: string[] } {
  const own = readdirSync(folder).filter((name) => name.endsWith('.ts') && !isOfOtherTests(name));
  const paths = (names: string[]) => ['examples/app.ts', ...names.sort().map((name) => join(folder, name))];
  return {
    sandbox: paths(own.filter((name) => !isOnlyForNext(name))),
    next: paths(own.filter((name) => !isOnlyForSandbox(name))),
  };
}

/** All that is built of the sandbox; a new database differs in its times with each build, and in nothing else. */
function bundles(): string[] {
  // The keys of Next.js can be had before anything is built.
  if (!existsSync(sandbox)) return [];
  const built = readdirSync(sandbox, { recursive: true, withFileTypes: true });
  return built
    .filter((entry) => entry.isFile() && entry.name !== 'pglite-start.bin')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** How the browser is started. Its version and that of Node are left out: everybody would have to repeat everything. */
const browser = 'scripts/chromium.ts';
const forNext = ['evidence/lab/running-app.ts', 'examples/one-app.ts'];

const packages = new Set([
  'next',
  'react',
  'react-dom',
  '@playwright/test',
  ...Object.keys(onDemandPackages),
]);

/** The folders with what specs about the sandbox itself import, beside the harness. */
const foldersOfSpecs: Readonly<Record<string, readonly string[]>> = {
  differences: ['sandbox/tests/differences'],
  robustness: ['sandbox/tests/hostile'],
};

const codeIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));

interface KeysOfRuns {
  /** Over what every run in the sandbox depends on, and every run on Next.js, whatever the app. */
  common: Readonly<Record<'sandbox' | 'next', string>>;
  /** @param setting what the target runs with */
  example(example: Pick<ExampleWithSpec, 'variants' | 'spec'>, target: Target, setting?: unknown): string;
  /** @param name of a spec about the sandbox itself */
  spec(name: string): string;
}

/** @returns what gives the key of a run */
export function runKeys(read: Read = readFileSync): KeysOfRuns {
  const checksums = checksumsBy(read);
  const files = harness();
  const versions = installedPackages().filter(([path]) => packages.has(path.replace('node_modules/', '')));
  const ofSandbox = [...files.sandbox, ...bundles(), 'sandbox/host/differences.ts'];
  const common = {
    sandbox: keyOf(checksums([...ofSandbox, browser]), versions),
    next: keyOf(checksums([...files.next, browser, ...forNext]), versions),
  };
  const broken = keyOf(common.sandbox, checksums([join(folder, 'mutations.spec.ts')]));
  const sharedBy = (target: Target) => {
    if (target === 'the sandbox, broken on purpose') return broken;
    return target === 'the sandbox' ? common.sandbox : common.next;
  };
  return {
    common,
    example({ variants, spec }, target, setting) {
      const specs = checksums(codeIn(dirname(spec)));
      const shared = sharedBy(target);
      return keyOf(target, setting, variants, specs, shared);
    },
    spec(name) {
      const imported = (foldersOfSpecs[name] ?? []).flatMap(codeIn);
      return keyOf(name, checksums([join(folder, `${name}.spec.ts`), ...imported]), common.sandbox);
    },
  };
}
