/** Characters that a single-quoted word would carry, but a terminal would not show or would change on pasting. */
const control = /[\p{Cc}\u2028\u2029\ufffd]/u;

/** A word for a POSIX shell: single quotes, or `$'…'` (POSIX 2024, bash, zsh) where there are control characters. */
export function quoteForShell(text: string): string {
  if (!control.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, escapeControl);
  return `$'${escaped}'`;
}

const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Three octal digits end by themselves: a digit after them stays text. Above 0x7f the bytes are those of UTF-8. */
function escapeControl(character: string): string {
  const bytes = [...new TextEncoder().encode(character)];
  return short.get(character) ?? bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
