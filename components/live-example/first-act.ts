/** Whether `early-start.tsx` waits for the reader: on a touch screen, on a page that is not about the example alone. */
const isAwaited = () =>
  window.parent === window &&
  scrollY === 0 &&
  document.documentElement.dataset.acted === undefined &&
  // A link of this site has led here.
  navigator.userActivation?.hasBeenActive !== true &&
  matchMedia('(pointer: coarse)').matches &&
  document.querySelector('script[data-holds-scripts]') === null;

/**
 * On a touch screen waits for what `early-start.tsx` waits for; elsewhere for nothing.
 *
 * @param begin begins something @returns how to end it
 * @returns ends it, or the wait for it
 */
export function afterFirstAct(begin: () => () => void): () => void {
  if (!isAwaited()) return begin();
  let end: (() => void) | undefined;
  const onAct = () => {
    end = begin();
  };
  addEventListener('reader-acts', onAct, { once: true });
  return () => {
    removeEventListener('reader-acts', onAct);
    end?.();
  };
}
