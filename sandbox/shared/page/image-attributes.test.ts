import { expect, it } from 'vitest';
import { type ImageProps, imageAttributes } from './image-attributes';

const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const attributesOf = (given: Omit<ImageProps, 'alt'>, blurComplete = false) =>
  imageAttributes({ alt: '', ...given }, { showAltText: false, blurComplete });

it('leaves sizes out of an image that is not to be optimised', () => {
  const fill = { src: '/a.png', fill: true, sizes: '50vw' };
  expect(attributesOf({ ...fill, unoptimized: true }).attributes.sizes).toBeUndefined();
  expect(attributesOf({ ...fill, src: '/a.svg' }).attributes.sizes).toBeUndefined();
  expect(attributesOf(fill).attributes).toMatchObject({ sizes: '50vw', srcSet: undefined, src: '/a.png' });
  expect(attributesOf({ ...fill, sizes: undefined }).attributes.sizes).toBe('100vw');
});

it('shows what takes the place of an image until it is there', () => {
  const given = { src: '/a.png', width: 100, height: 50, placeholder: data } as const;
  const shown = attributesOf(given);
  expect([shown.hasPlaceholder, shown.attributes.style.backgroundImage]).toEqual([true, `url("${data}")`]);
  expect(attributesOf(given, true).attributes.style.backgroundImage).toBeUndefined();
});

it('asks the loader of the app for each width, and may be told another source', () => {
  const loader = ({ src, width, quality }: { src: string; width: number; quality?: number }) =>
    `${src}?${width}-${quality}`;
  const given = { src: '/a.png', width: 30, height: 10, quality: 50, loader, overrideSrc: '/b.png' };
  const { attributes } = attributesOf(given);
  expect(attributes).toMatchObject({ srcSet: '/a.png?32-50 1x, /a.png?64-50 2x', src: '/b.png' });
});
