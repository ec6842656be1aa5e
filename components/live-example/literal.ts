/** Plain data as JavaScript without quotes that HTML has another spelling for: for scripts that React writes as text. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `\`${value}\`` : String(value);
}
