/** Draws the map of the sandbox from its code: its parts, what each becomes, and which imports which. */
import type { SourceFile } from './import-rules';
import { importsOfCode } from './imports';
import { sandboxParts } from './layers';
import { isForTests, partOf, targetOf } from './sandbox-parts';

/** In a few words what a part does, and the file that is built of it. */
const words: Readonly<Record<string, readonly [does: string, becomes: string]>> = {
  build: ['puts the parts together', 'in no bundle'],
  page: ['in the page around', 'connect.js, element.js'],
  host: ['frame A: the network', 'host.js'],
  compile: ['from files to an app', 'compiler.js'],
  server: ['the server half', 'worker.js'],
  client: ['frame B: the client half', 'client.js'],
  packages: ['loaded on demand', 'packages/*.js'],
  shared: ['messages, and what several parts need', 'in the bundle of each'],
};

/** From left to right, and the rows from top to bottom. */
const rows = [['build'], ['page', 'host', 'compile', 'server', 'client', 'packages'], ['shared']] as const;

const box = { width: 150, height: 76, gap: 14 };
const rowHeight = 136;
const width = rows[1].length * (box.width + box.gap) + box.gap;
const height = rows.length * rowHeight - (rowHeight - box.height) + 2 * box.gap;

interface Placed {
  part: string;
  x: number;
  y: number;
  width: number;
}

function placed(): Placed[] {
  return rows.flatMap((row, index) => {
    const wide = (width - box.gap * (row.length + 1)) / row.length;
    return row.map((part, at) => ({
      part,
      x: box.gap + at * (wide + box.gap),
      y: box.gap + index * rowHeight,
      width: wide,
    }));
  });
}

/** @returns the pairs of parts of which one imports the other, in the order of their names */
export function importsBetweenParts(files: readonly SourceFile[]): [from: string, to: string][] {
  const pairs = files
    .filter(({ path }) => !isForTests(path))
    .flatMap(({ path, text }) => {
      const from = partOf(path);
      const targets = importsOfCode(path, text).map((each) => partOf(targetOf(path, each) ?? ''));
      return targets.flatMap((to) => (from && to && from !== to ? `${from} ${to}` : []));
    });
  return [...new Set(pairs)].sort().map((pair) => pair.split(' ') as [string, string]);
}

function drawnBox({ part, x, y, width: wide }: Placed): string {
  const [does = '', becomes = ''] = words[part] ?? [];
  const middle = x + wide / 2;
  const line = (text: string, kind: string, dy: number) =>
    `<text class="${kind}" x="${middle}" y="${y + dy}">${text}</text>`;
  return [
    `<rect x="${x}" y="${y}" width="${wide}" height="${box.height}" rx="8"/>`,
    line(`${part}/`, 'part', 26),
    line(does, 'does', 46),
    line(becomes, 'becomes', 64),
  ].join('\n');
}

/** Straight down, where one of the two boxes is above the whole of the other. */
function drawnArrow(from: Placed, to: Placed): string {
  const narrow = from.width <= to.width ? from : to;
  const x = narrow.x + narrow.width * (from.width > to.width ? 0.3 : 0.5);
  const isNeighbour = to.y - from.y === rowHeight;
  // Past the row between, through its first gap.
  const at = isNeighbour ? x : box.gap + box.width + box.gap / 2;
  return `<path d="M${at} ${from.y + box.height}V${to.y - 7}" marker-end="url(#end)"/>`;
}

const style = `
rect { fill: #f4f6fa; stroke: #5b6b8c }
path { fill: none; stroke: #5b6b8c; stroke-width: 1.5 }
marker path { fill: #5b6b8c; stroke: none }
text { font: 12px system-ui, sans-serif; text-anchor: middle; fill: #1d2433 }
.part { font-weight: 600; font-size: 15px }
.becomes { font-family: ui-monospace, monospace; font-size: 11px; fill: #45506a }
@media (prefers-color-scheme: dark) {
  rect { fill: #1d2433; stroke: #93a4c8 }
  path { stroke: #93a4c8 }
  marker path { fill: #93a4c8 }
  text { fill: #eef1f7 }
  .becomes { fill: #b9c3d8 }
}
`;

/**
 * @returns the map as SVG
 * @throws {Error} where a part of the table has no place in it
 */
export function sandboxMap(files: readonly SourceFile[]): string {
  const boxes = placed();
  const boxOf = (part: string): Placed => {
    const found = boxes.find((each) => each.part === part);
    if (!found) throw new Error(`The map has no place for sandbox/${part}/: tests/sandbox-map.ts`);
    return found;
  };
  const parts = Object.keys(sandboxParts).filter((part) => part !== 'bin');
  const arrows = importsBetweenParts(files).map(([from, to]) => drawnArrow(boxOf(from), boxOf(to)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>The parts of next-sandbox. Arrows lead from a part to what it imports.</title>
<style>${style}</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${parts.map((part) => drawnBox(boxOf(part))).join('\n')}
${arrows.join('\n')}
</svg>
`;
}
