import { createElement, type ImgHTMLAttributes } from 'react';

interface Imported {
  src: string;
  width?: number;
  height?: number;
}

interface ImageProps extends Omit<ImgHTMLAttributes<HTMLImageElement>, 'src'> {
  src: string | Imported | { default: Imported };
  fill?: boolean;
  priority?: boolean;
  preload?: boolean;
  ref?: React.Ref<HTMLImageElement>;
  /** What `next/image` optimises by; this sandbox has no optimiser. */
  loader?: unknown;
  quality?: unknown;
  placeholder?: unknown;
  blurDataURL?: unknown;
  unoptimized?: unknown;
  onLoadingComplete?: unknown;
  overrideSrc?: unknown;
  layout?: unknown;
}

const filling = { position: 'absolute', height: '100%', width: '100%', inset: 0 } as const;

/** A plain `<img>` with the attributes of `next/image`. Source: https://nextjs.org/docs/app/api-reference/components/image */
export function Image({ src, fill, priority, preload, loading, style, ...given }: ImageProps) {
  const {
    loader,
    quality,
    placeholder,
    blurDataURL,
    unoptimized,
    onLoadingComplete,
    overrideSrc,
    layout,
    ...props
  } = given;
  const image = typeof src === 'string' ? { src } : 'default' in src ? src.default : src;
  return createElement('img', {
    width: fill ? undefined : image.width,
    height: fill ? undefined : image.height,
    decoding: 'async',
    'data-nimg': fill ? 'fill' : '1',
    loading: priority || preload ? loading : (loading ?? 'lazy'),
    ...props,
    style: { ...(fill && filling), color: 'transparent', ...style },
    src: image.src,
  });
}
