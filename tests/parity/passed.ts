/**
 * Remembers which examples passed in every world, so that a run on this machine repeats only those that changed.
 * A clean clone remembers nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { type ExampleView, loadCatalog } from '../../catalog';

const file = '.generated/parity/passed.json';
const bundles = 'public/sandbox';

const textOf = (path: string) => readFileSync(path, 'utf8');

/** What all examples rest on: the sandbox, the version of Next.js, and how both are asked. */
function common(): string[] {
  const built = readdirSync(bundles).filter((name) => name.endsWith('.js'));
  const own = readdirSync('tests/parity').filter((name) => name.endsWith('.ts'));
  return [
    ...built.map((name) => textOf(join(bundles, name))),
    ...own.map((name) => textOf(join('tests/parity', name))),
    textOf('examples/app.ts'),
    textOf('node_modules/next/package.json'),
  ];
}

const stampOf = ({ slug, variants }: ExampleView, rest: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([variants, textOf(`examples/${slug}/spec.ts`), rest]))
    .digest('hex');

const remembered = (): Record<string, string> => (existsSync(file) ? JSON.parse(textOf(file)) : {});

/** Those that have changed, or whose ground has, since they last passed. */
export function changedExamples(examples: ExampleView[]): ExampleView[] {
  const passed = remembered();
  if (Object.keys(passed).length === 0) return examples;
  const rest = common();
  return examples.filter((example) => passed[example.slug] !== stampOf(example, rest));
}

/** Which example a test is about: the first word of its own title, or of that of its group. */
const slugOf = ({ title, parent }: TestCase): string =>
  (parent.type === 'describe' ? parent.title : title).split(/[, ]/)[0] ?? '';

/** Writes down, after a whole run, what passed. Tests of single steps, or in the sandbox alone, say too little. */
export default class Remember implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    const isWhole =
      process.env.TARGETS !== 'sandbox' && !process.argv.some((word) => /^(-g|--grep)/.test(word));
    if (!isWhole || status === 'interrupted') return;
    const tests = this.suite?.allTests() ?? [];
    const failed = new Set(tests.filter((test) => test.outcome() !== 'expected').map(slugOf));
    const run = new Set(tests.map(slugOf));
    const rest = common();
    const passed = loadCatalog().examples.filter(({ slug }) => run.has(slug) && !failed.has(slug));
    const stamps = Object.fromEntries(passed.map((example) => [example.slug, stampOf(example, rest)]));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...remembered(), ...stamps }));
  }
}
