import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandStep, runInOrder, runInParallel, runQuickFirst, type Step } from './steps';

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

const step = (name: string, ok: boolean, ran: string[] = []): Step => ({
  name,
  advice: `repair ${name}`,
  run: async () => {
    ran.push(name);
    return { ok, output: `${name} said so` };
  },
});

test('steps run in parallel all run, and every failure is named with what to do', async () => {
  const ran: string[] = [];
  const steps = [step('types', false, ran), step('units', true, ran), step('format', false, ran)];
  await expect(runInParallel(steps, 2)).rejects.toThrow('Failed: types, format. See above what to do.');
  expect(ran).toEqual(['types', 'units', 'format']);
  expect(printed.join('\n')).toContain('types said so\n\n  fix: repair types');
});

test('quick steps are told before the others begin, which run even if a quick one fails', async () => {
  const ran: string[] = [];
  const others = () => {
    expect(printed.join('\n')).toMatch(/✗ {2}content {2}.*fix: repair content/s);
    return [step('units', true, ran), step('types', false, ran)];
  };
  const quick = [step('content', false, ran), step('prose', true, ran)];
  await expect(runQuickFirst(quick, others)).rejects.toThrow('Failed: content, types. See above what to do.');
  expect(ran).toEqual(['content', 'prose', 'units', 'types']);
});

test('steps in order stop at the first failure', async () => {
  const ran: string[] = [];
  const steps = [step('data', true, ran), step('pages', false, ran), step('search', true, ran)];
  await expect(runInOrder(steps)).rejects.toThrow('Failed: pages.');
  expect(ran).toEqual(['data', 'pages']);
});

test('a step shows what its program printed only where it fails', async () => {
  const printing = (code: number) => ({
    file: process.execPath,
    args: ['-e', `console.log('loud');process.exit(${code})`],
  });
  await runInParallel([commandStep('quiet', 'none', printing(0))]);
  expect(printed.join('\n')).not.toContain('loud');
  await expect(runInParallel([commandStep('broken', 'none', printing(3))])).rejects.toThrow('broken');
  expect(printed.join('\n')).toContain('loud');
});

test('a program that cannot start is a failed step, not a crash', async () => {
  const missing = commandStep('missing', 'install it', { file: '/nowhere/at/all', args: [] });
  await expect(runInParallel([missing])).rejects.toThrow('missing');
});
