import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrDrawing, svgFile } from './modules';

/** The modules that a path paints black. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let step = 0; step < Number(width); step++) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  return rows;
}

test('the path paints the modules of the code, with a border of four around them', () => {
  const text = 'https://example.org/embed/create-post?fontsize=24';
  const drawing = qrDrawing(text);
  const { data, size } = encode(text, { border: 4, ecc: 'L' });
  expect(drawing && painted(drawing.path, drawing.size)).toEqual(data);
  expect(drawing?.size).toBe(size);
  const edge = [...(data[0] ?? []), ...(data[3] ?? []), ...data.map((row) => row[3] ?? false)];
  expect(edge).not.toContain(true);
});

test('a text that no code can hold has none', () => {
  expect(qrDrawing('a'.repeat(2_900))).toBeDefined();
  expect(qrDrawing('a'.repeat(3_000))).toBeUndefined();
});

test('the file says what it leads to, and nothing of that is markup', () => {
  const drawing = qrDrawing('a');
  const file = drawing ? svgFile(drawing, 'a?b=1&c=<script>') : '';
  expect(file).toContain('<title>a?b=1&#38;c=&#60;script&#62;</title>');
});
