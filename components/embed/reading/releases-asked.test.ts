import { expect, test } from 'vitest';
import { releasesAsked, unknownReleases } from './releases-asked';

const recordings = { '14.2.35': 1, '16.4.6': 2, '16.4.6-cache-components': 3 };
const asked = (...releases: string[]) => Object.keys(releasesAsked({ releases }, recordings));

test('a release is named by its beginning, up to a dot, or as a whole', () => {
  expect(asked('14')).toEqual(['14.2.35']);
  expect(asked('16')).toEqual(['16.4.6', '16.4.6-cache-components']);
  expect(asked('16.4.6')).toEqual(['16.4.6']);
  expect(asked('16.4.6-cache-components', '14.2')).toEqual(['14.2.35', '16.4.6-cache-components']);
});

test('what nothing was recorded on is told of, and leaves all that was', () => {
  expect(asked('1')).toEqual(Object.keys(recordings));
  expect(asked('17', '14')).toEqual(['14.2.35']);
  expect(unknownReleases({ releases: ['1'] }, recordings)).toHaveLength(1);
  expect(unknownReleases({ releases: ['14', '17'] }, recordings)).toEqual([
    'releases: got "17"; this experiment was recorded on 14.2.35, 16.4.6, 16.4.6-cache-components',
  ]);
});
