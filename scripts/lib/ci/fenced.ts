/** Text of others within Markdown. */

/** Longer than any in the text, so that the text cannot end it. */
export function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
}

/** A block of code, whatever is in it. */
export const fenced = (text: string): string => [fenceFor(text), text, fenceFor(text)].join('\n');
