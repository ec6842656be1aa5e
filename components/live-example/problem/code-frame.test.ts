import { expect, it } from 'vitest';
import { codeFrame, frameText } from './code-frame';

const source = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
const frame = (...place: [number, number?]) => {
  const found = codeFrame(source, ...place);
  return found && frameText(found);
};

it('shows the line with two on each side, and a caret below the column', () => {
  expect(frame(9, 6)).toBe(
    [
      '   7 | line 7',
      '   8 | line 8',
      '>  9 | line 9',
      '     |      ^',
      '  10 | line 10',
      '  11 | line 11',
    ].join('\n'),
  );
});

it('shows fewer lines at the ends of a file, and no caret without a column', () => {
  expect(frame(1)).toBe(['> 1 | line 1', '  2 | line 2', '  3 | line 3'].join('\n'));
  expect(frame(12)).toBe(['  10 | line 10', '  11 | line 11', '> 12 | line 12'].join('\n'));
});

it('keeps tabs, so that the caret stands where the editor shows the column', () => {
  expect(codeFrame('\t\tbroken(', 1, 10)?.caretIndent).toBe('\t\t       ');
});

it('is absent where the file has no such line', () => {
  expect(codeFrame(source, 13)).toBeUndefined();
  expect(codeFrame(source, 0)).toBeUndefined();
});

it('shows the beginning of a line that holds a whole app', () => {
  const source = `${'x'.repeat(1_000_000)}\n`.repeat(3);
  const frame = codeFrame(source, 2, 900_000);
  expect(frame && frameText(frame).length).toBeLessThan(3_000);
  expect(frame?.caretIndent).toBeUndefined();
  expect(codeFrame(source, 2, 5)?.caretIndent).toBe('    ');
});
