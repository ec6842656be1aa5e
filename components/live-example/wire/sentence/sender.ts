import type { Exchange } from 'next-sandbox';

export type SenderName = 'page' | 'second-tab' | 'outside';

export const senderLabels: Record<SenderName, string> = {
  page: 'page',
  'second-tab': 'second tab',
  outside: 'outside',
};

export function senderOf({ from, tab }: Pick<Exchange, 'from' | 'tab'>): SenderName {
  if (from === 'outside') return 'outside';
  return tab === 2 ? 'second-tab' : 'page';
}
