import type { Advisory } from '../data';

/** What the box needs of an advisory. The rest is in the table, and would travel to the browser for nothing. */
export type ListedFlaw = Pick<Advisory, 'id' | 'title' | 'severity' | 'affects' | 'unread' | 'needs'>;

export const listedFlaws = (advisories: readonly Advisory[]): ListedFlaw[] =>
  advisories.map(({ id, title, severity, affects, unread, needs }) => ({
    id,
    title,
    severity,
    affects,
    unread,
    needs,
  }));
