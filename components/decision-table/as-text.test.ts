import { expect, test } from 'vitest';
import { asText } from './as-text';
import { sampleRow, withVotes } from './sample-row.testing';

test('rows and columns are written as given, and no others', () => {
  const rows = [withVotes('action', 'route'), { ...sampleRow, notes: 'Verify the signature.' }];
  expect(asText(['title', 'alhabil-2024', 'disagreement', 'votes', 'because'], rows)).toEqual({
    head: ['Use case', 'Alhabil', 'Differ', 'Votes', 'Because'],
    body: [
      ['Stripe webhook', 'Server Action', '1', '2', sampleRow.because],
      ['Stripe webhook', 'Route Handler', '0', '4', `${sampleRow.because} Verify the signature.`],
    ],
  });
});
