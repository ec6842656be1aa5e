import type { CSSProperties, ImgHTMLAttributes } from 'react';

interface Imported {
  src: string;
  width: number;
  height: number;
}

/** An app's own way to an image: https://nextjs.org/docs/app/api-reference/components/image#loader */
type Loader = (request: { src: string; width: number; quality?: number }) => string;

export interface ImageProps extends Omit<ImgHTMLAttributes<HTMLImageElement>, 'src' | 'srcSet'> {
  src: string | Imported | { default: Imported };
  fill?: boolean;
  priority?: boolean;
  preload?: boolean;
  loader?: Loader;
  quality?: number | `${number}`;
  unoptimized?: boolean;
  overrideSrc?: string;
  onLoadingComplete?: (image: HTMLImageElement) => void;
  ref?: React.Ref<HTMLImageElement>;
  placeholder?: unknown;
  blurDataURL?: unknown;
  layout?: unknown;
  objectFit?: CSSProperties['objectFit'];
  objectPosition?: CSSProperties['objectPosition'];
  lazyBoundary?: unknown;
  lazyRoot?: unknown;
}

type Attributes = Omit<ImgHTMLAttributes<HTMLImageElement>, 'src'> & { src: string; 'data-nimg': string };

/** Source: next@16.4.6 dist/shared/lib/image-config.js */
const deviceSizes = [640, 750, 828, 1080, 1200, 1920, 2048, 3840];
const allSizes = [32, 48, 64, 96, 128, 256, 384, ...deviceSizes];

/**
 * The attributes of the `<img>` that `next/image` shows. Without a loader of the app the source is used as it is,
 * for this sandbox has no optimiser.
 * Source: next@16.4.6 dist/shared/lib/get-img-props.js
 *
 * @param hasFailed whether the image could not be loaded, so that its `alt` is to be seen
 */
export function imageAttributes(given: ImageProps, hasFailed: boolean): Attributes {
  const { src, fill, priority, preload, loader, quality, unoptimized, overrideSrc, ...others } = given;
  const { onLoadingComplete, placeholder, blurDataURL, layout, lazyBoundary, lazyRoot, ...attributes } =
    others;
  const { objectFit, objectPosition, loading, style, sizes, ref: _, ...props } = attributes;
  const imported = typeof src === 'string' ? undefined : 'default' in src ? src.default : src;
  const source = typeof src === 'string' ? src : (imported?.src ?? '');
  const isInline = source === '' || /^(?:data|blob):/.test(source);
  const size = fill ? {} : sizeOf(whole(props.width), whole(props.height), imported);
  const isLazy = !priority && !preload && !isInline && (loading ?? 'lazy') === 'lazy';
  const filling = {
    position: 'absolute',
    height: '100%',
    width: '100%',
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
  } as const;
  const set =
    loader && !unoptimized && !isInline
      ? sourceSet(loader, source, whole(quality), size.width, sizes)
      : { sizes };
  return {
    ...props,
    loading: isLazy ? 'lazy' : loading,
    ...{ width: undefined, height: undefined, ...size },
    decoding: props.decoding ?? 'async',
    'data-nimg': fill ? 'fill' : '1',
    style: {
      ...(fill && { ...filling, objectFit, objectPosition }),
      ...(!hasFailed && { color: 'transparent' }),
      ...style,
    },
    ...{ src: source, ...set },
    ...(overrideSrc && { src: overrideSrc }),
  };
}

const whole = (given: number | string | undefined): number | undefined =>
  given === undefined ? undefined : Number(given);

/** An imported image knows its size; of one side that is given the other follows. */
function sizeOf(width?: number, height?: number, imported?: Imported): { width?: number; height?: number } {
  if (!imported) return { width, height };
  const ratio = (width ?? 0) / imported.width || (height ?? 0) / imported.height || 1;
  return {
    width: width || Math.round(imported.width * ratio),
    height: height || Math.round(imported.height * ratio),
  };
}

function sourceSet(load: Loader, src: string, quality?: number, width?: number, sizes?: string) {
  const isForDensity = !sizes && width !== undefined;
  const widths = isForDensity ? widthsForDensity(width) : sizes ? widthsFor(sizes) : deviceSizes;
  const address = (each: number) => load({ src, quality, width: each });
  return {
    sizes: sizes ?? (isForDensity ? undefined : '100vw'),
    srcSet: widths
      .map((each, at) => `${address(each)} ${isForDensity ? `${at + 1}x` : `${each}w`}`)
      .join(', '),
    src: address(widths.at(-1) ?? 0),
  };
}

/** For screens with one and with two pixels to a pixel of the page. */
const widthsForDensity = (width: number): number[] => [
  ...new Set(
    [width, width * 2].map((wanted) => allSizes.find((each) => each >= wanted) ?? allSizes.at(-1) ?? 0),
  ),
];

function widthsFor(sizes: string): number[] {
  const shares = [...sizes.matchAll(/(?:^|\s)(1?\d?\d)vw/g)].map(([, share]) => Number(share));
  if (shares.length === 0) return allSizes;
  const least = (deviceSizes[0] ?? 0) * Math.min(...shares) * 0.01;
  return allSizes.filter((each) => each >= least);
}
