import type { Observed } from '../data';

/** An observation as a reader sees it in a table. */
export function observedText(value: Observed | undefined): string {
  if (value === undefined) return 'not tested';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(observedText).join(', ') || 'none';
  return value === null ? 'none' : String(value);
}
