import { encode } from 'uqr';

/** A QR code as a drawing: a square of `size` units, black where the path is. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** The border that readers of codes need, in modules. */
const border = 4;

/** @returns undefined where the text is longer than a QR code can be */
export function qrDrawing(text: string): QrDrawing | undefined {
  try {
    const { data, size } = encode(text, { border, ecc: 'L' });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return;
  }
}

/** Modules beside each other in one piece: with a line between them some cameras see several. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((isBlack) => (isBlack ? '1' : '0')).join('');
  return [...line.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

/** The drawing as a file. @param title what it leads to, for those who do not see it */
export const svgFile = ({ size, path }: QrDrawing, title: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img">`,
    `<title>${title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
  ].join('');
