import type { Files } from 'next-sandbox';

/**
 * Characters that turn the direction of text around, or that cannot be seen and have no use in code: with them a line can
 * read otherwise than it runs (https://trojansource.codes). Joiners are left out, as emoji and some scripts need them, and
 * so is the mark at the beginning of a file.
 */
const hidden =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u{e0000}-\u{e007f}]|(?<!^)\ufeff/u;

/** Where the first such character of each file is, as `app/page.tsx:3:12 (U+202E)`. @param most places to name */
export function hiddenInCode(files: Files, most = 3): string[] {
  const places: string[] = [];
  for (const [path, code] of Object.entries(files)) {
    const found = hidden.exec(code);
    if (!found) continue;
    const before = code.slice(0, found.index).split('\n');
    const number = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    places.push(`${path.slice(1)}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} (U+${number})`);
    if (places.length === most) break;
  }
  return places;
}
