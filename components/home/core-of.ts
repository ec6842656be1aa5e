/** @returns the last function that a file exports, from its first line to its closing brace: what answers the request */
export function coreOf(source: string): string {
  const lines = source.trimEnd().split('\n');
  const first = lines.findLastIndex((line) => /^export (async )?function /.test(line));
  const length = lines.slice(first).indexOf('}') + 1;
  return first < 0 || length === 0 ? source : lines.slice(first, first + length).join('\n');
}
