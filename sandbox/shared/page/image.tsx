import { type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { preload } from 'react-dom';
import { type ImageProps, imageAttributes } from './image-attributes';

/**
 * `next/image` without an optimiser: the `<img>` with its attributes, and the same calls of the app's functions.
 * Source: https://nextjs.org/docs/app/api-reference/components/image and next@16.4.6 dist/client/image-component.js
 */
export function Image(given: ImageProps) {
  const [state, setState] = useState({ showAltText: false, blurComplete: false });
  const shown = useRef<HTMLImageElement>(null);
  const reported = useRef<string | undefined>(undefined);
  const { attributes, hasPlaceholder, isPreloaded } = imageAttributes(given, state);
  const { src, srcSet, sizes, crossOrigin, referrerPolicy, fetchPriority } = attributes;

  const reportLoad = (image: HTMLImageElement) => {
    if (reported.current === src) return;
    reported.current = src;
    const decoded = image.decode?.() ?? Promise.resolve();
    void decoded
      .catch(() => undefined)
      .then(() => {
        if (!image.isConnected) return;
        if (hasPlaceholder) setState((before) => ({ ...before, blurComplete: true }));
        given.onLoad?.(loadEvent(image));
        given.onLoadingComplete?.(image);
      });
  };
  // What has happened before hydration is told afterwards.
  const catchUp = useEffectEvent(() => {
    const image = shown.current;
    if (!image) return;
    // biome-ignore lint/correctness/noSelfAssign: asks for the image again, so that its failure is heard
    if (given.onError) image.src = image.src;
    if (image.complete) reportLoad(image);
  });
  useEffect(() => catchUp(), []);

  if (isPreloaded && src) {
    const from = { crossOrigin: crossOrigin || undefined, referrerPolicy: referrerPolicy || undefined };
    preload(src, { as: 'image', imageSrcSet: srcSet, imageSizes: sizes, fetchPriority, ...from });
  }
  return (
    // biome-ignore lint/a11y/useAltText: the app has to give one, as to `next/image`
    <img
      {...attributes}
      ref={(image) => {
        shown.current = image;
        if (typeof given.ref === 'function') return given.ref(image);
        if (given.ref) given.ref.current = image;
      }}
      onLoad={({ currentTarget }) => reportLoad(currentTarget)}
      onError={(event) => {
        setState((before) => ({ showAltText: true, blurComplete: before.blurComplete || hasPlaceholder }));
        given.onError?.(event);
      }}
    />
  );
}

function loadEvent(image: HTMLImageElement): SyntheticEvent<HTMLImageElement> {
  const event = new Event('load');
  const nothing = () => undefined;
  const shape = {
    nativeEvent: event,
    currentTarget: image,
    target: image,
    type: 'load',
    timeStamp: event.timeStamp,
  };
  const state = { isDefaultPrevented: () => false, isPropagationStopped: () => false, isTrusted: false };
  const phase = { bubbles: false, cancelable: false, defaultPrevented: false, eventPhase: 0 };
  return {
    ...shape,
    ...state,
    ...phase,
    persist: nothing,
    preventDefault: nothing,
    stopPropagation: nothing,
  };
}
