/** The deck that the guide tells speakers to write, with slides behind it. */
import { readFileSync } from 'node:fs';

/** How many slides follow that of the guide; those of Slidev stay in the page, which its slides of one deck share. */
export const away = 8;

/**
 * @param site where the examples are
 * @returns the text of `slides.md`: what `docs/embedding.md` says, as it says it; then slides with words, and one with steps
 */
export function slidesOfGuide(site: string): string {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  const [, block] = /### Slidev\n[\s\S]*?```text\n([\s\S]*?)```/.exec(guide) ?? [];
  if (!block) throw new Error('docs/embedding.md shows no deck of Slidev in a block of text');
  const words = Array.from({ length: away - 1 }, (_, at) => `# Slide ${at + 3}`);
  const steps = `<LiveExample src="${site}/embed/like-button?step=1" id="steps" height="34rem" />`;
  return [block.replaceAll('https://YOUR-SITE', site).trimEnd(), ...words, steps].join('\n\n---\n\n');
}
