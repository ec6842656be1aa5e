import { expect, test } from 'vitest';
import { filterInAddress, withAnswer } from './filter';

const { none, fromSearch, toSearch } = filterInAddress(['windows', 'i18n', 'edge-runtime']);

test('what is written and ticked survives the address, and what else is there is kept', () => {
  const filter = { version: '14.2.35', answers: { windows: false, i18n: true } };
  const search = toSearch(filter, '?mode=slides');
  expect(fromSearch(search)).toEqual(filter);
  expect(search).toContain('mode=slides');
  expect(toSearch(none, search)).toBe('?mode=slides');
});

test('nothing ticked is an answer that is not known', () => {
  expect(fromSearch('?version=15.0.0')).toEqual({ version: '15.0.0', answers: {} });
});

test('what cannot be asked is left out', () => {
  expect(fromSearch('?has=electricity&lacks=money')).toEqual(none);
});

test('an address that says both counts as having it', () => {
  expect(fromSearch('?has=windows&lacks=windows').answers).toEqual({ windows: true });
});

test('a tick takes the place of the other one, and a second tick takes it back', () => {
  expect(withAnswer({}, 'windows', true)).toEqual({ windows: true });
  expect(withAnswer({ windows: true }, 'windows', false)).toEqual({ windows: false });
  expect(withAnswer({ windows: false, i18n: true }, 'windows', false)).toEqual({ i18n: true });
});
