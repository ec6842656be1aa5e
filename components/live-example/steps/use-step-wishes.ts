import { useEffect } from 'react';
import { onStepAsked, type StepWish } from './ask-for-step';

/**
 * Listens for steps that are asked for by keys and from outside of the pane. Alt+PageDown and Alt+PageUp, as PageDown and PageUp
 * turn slides.
 *
 * @param isOn whether the pane is the one in view
 */
export function useStepWishes(isOn: boolean, go: (wish: StepWish) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      const wish = key === 'PageDown' ? 'next' : key === 'PageUp' ? 'previous' : undefined;
      if (!wish || !altKey || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      go(wish);
    };
    // Before the editor, which scrolls by these keys.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const stop = onStepAsked(go);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      stop();
    };
  }, [isOn, go]);
}
