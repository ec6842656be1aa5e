import { expect, test } from 'vitest';
import { coreOf } from './core-of';

const source = [
  'import "x";',
  'export async function GET() {',
  '}',
  '',
  'export async function POST() {',
  '  a();',
  '}',
  '',
];

test('the core of a file is the last function that it exports', () => {
  expect(coreOf(source.join('\n'))).toBe('export async function POST() {\n  a();\n}');
});

test('what follows the function is left out, and a file without one is all there is', () => {
  expect(coreOf(`${source.join('\n')}const later = 1;\n`)).toBe('export async function POST() {\n  a();\n}');
  expect(coreOf('const only = 1;\n')).toBe('const only = 1;\n');
});
