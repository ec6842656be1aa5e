import { describe, expect, test } from 'vitest';
import { plainView, type View } from './view';
import { searchFromView, viewFromSearch } from './view-in-address';

const view: View = {
  words: 'raw body',
  verdicts: ['route', 'neither'],
  caller: 'webhook',
  intent: 'pay',
  onlyDisputed: true,
  sort: { by: 'disagreement', descending: true },
  columns: ['raj-next14', 'because'],
  compared: ['upload-avatar', 'stripe-webhook'],
};

describe('the view in the address', () => {
  test('is read back as it was written', () => {
    expect(viewFromSearch(searchFromView(view, ''))).toEqual(view);
  });
  test('of the plain view is not a query at all', () => {
    expect(searchFromView(plainView, searchFromView(view, ''))).toBe('');
    expect(viewFromSearch('')).toEqual(plainView);
  });
  test('keeps what others put into the query', () => {
    expect(searchFromView(plainView, '?q=old&theme=dark')).toBe('?theme=dark');
  });
  test('tells no optional column from all of them', () => {
    const bare = { ...plainView, columns: [] };
    expect(viewFromSearch(searchFromView(bare, '')).columns).toEqual([]);
  });
  test('tells upwards from downwards', () => {
    expect(viewFromSearch('?sort=votes').sort).toEqual({ by: 'votes', descending: false });
    expect(viewFromSearch('?sort=-votes').sort).toEqual({ by: 'votes', descending: true });
  });
  test('reads several values from commas as well, and a flag that is off', () => {
    const { verdicts, columns, onlyDisputed } = viewFromSearch(
      '?verdict=route,neither&columns=because,raj-next14&disagree=0',
    );
    expect([verdicts, columns, onlyDisputed]).toEqual([
      ['route', 'neither'],
      ['raj-next14', 'because'],
      false,
    ]);
    expect(viewFromSearch('?disagree').onlyDisputed).toBe(true);
  });
  test('leaves out what the table does not know, and a third row to compare', () => {
    expect(viewFromSearch('?verdict=maybe&caller=nobody&intent=x&sort=price')).toEqual(plainView);
    expect(viewFromSearch('?compare=a&compare=a&compare=b&compare=c').compared).toEqual(['a', 'b']);
  });
});
