import { getImgProps, type ImageProps as NextImageProps } from 'next/dist/shared/lib/get-img-props';
import { imageConfigDefault, prepareImageConfig } from 'next/dist/shared/lib/image-config';

export type ImageProps = NextImageProps & { ref?: React.Ref<HTMLImageElement> };

export interface ImageState {
  /** The image could not be loaded, so its `alt` is to be seen. */
  showAltText: boolean;
  /** What is shown until there is an image is not needed any more. */
  blurComplete: boolean;
}

const imgConf = prepareImageConfig(imageConfigDefault, undefined);

/** By this mark Next.js knows that an app has no loader of its own. */
const defaultLoader = Object.assign(({ src }: { src: string }) => src, { __next_img_default: true });

/**
 * The attributes of the `<img>` that `next/image` shows, worked out by Next.js itself. Without a loader of the app the source
 * is used as it is, for this sandbox has no optimiser.
 * Source: next@16.4.6 dist/client/image-component.js
 *
 * @returns and whether something else is shown until the image is there, and whether it is asked for early
 */
export function imageAttributes({ ref: _, ...given }: ImageProps, state: ImageState) {
  const { props, meta } = getImgProps(given, { defaultLoader, imgConf, ...state });
  const { onError: _error, className, style, sizes, srcSet, src, ...others } = props;
  const last = { className, style, sizes, srcSet: given.loader ? srcSet : undefined, src };
  return {
    // In the order that Next.js has them in, for browsers act on them in turn.
    attributes: { ...others, 'data-nimg': meta.fill ? 'fill' : '1', ...last },
    hasPlaceholder: meta.placeholder !== 'empty',
    isPreloaded: meta.preload,
  };
}
