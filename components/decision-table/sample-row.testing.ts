import type { DecisionRow } from '../data';

/** A row for tests: every article that speaks agrees with the verdict. */
export const sampleRow: DecisionRow = {
  id: 'stripe-webhook',
  title: 'Stripe webhook',
  caller: 'webhook',
  intent: 'pay',
  votes: {
    'alhabil-2024': 'route',
    'next15-decision-tree': 'route',
    'handling-api-routes': 'silent',
    'raj-next14': 'route',
    'paradigm-shift': 'route',
  },
  claims: [],
  examples: [],
  verdict: 'route',
  rule: 'webhook-needs-an-address',
  because: 'The sender needs an address that stays the same.',
  conditions: ['Read the raw body.'],
};

/** The sample with other votes, in the order of the articles; the rest keep silent. */
export function withVotes(...votes: DecisionRow['votes']['raj-next14'][]): DecisionRow {
  const ids = Object.keys(sampleRow.votes) as (keyof DecisionRow['votes'])[];
  const entries = ids.map((id, index) => [id, votes[index] ?? 'silent']);
  return { ...sampleRow, votes: Object.fromEntries(entries) };
}
