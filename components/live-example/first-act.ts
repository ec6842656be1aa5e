/** As `early-start.tsx` says it, where it waits for the reader. */
const isAwaited = () => document.documentElement.dataset.acted === 'no';

/**
 * In an article on a touch screen waits for the reader, as `early-start.tsx` does; elsewhere for nothing.
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
