import { useCallback, useEffect, useState } from 'react';

/** How often everything was put back, and how often that was taken back. */
export interface Resets {
  resets: number;
  undos: number;
}

/** Puts an example back to what its page opened with, by a button or by Ctrl+Alt+0. */
export function useReset() {
  const [counts, setCounts] = useState<Resets>({ resets: 0, undos: 0 });
  const reset = useCallback(() => setCounts(({ resets }) => ({ resets: resets + 1, undos: 0 })), []);
  const undo = useCallback(() => setCounts(({ resets, undos }) => ({ resets, undos: undos + 1 })), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, code } = event;
      // By its place: with Alt the key has another sign on some keyboards.
      if (!(ctrlKey || metaKey) || !altKey || code !== 'Digit0') return;
      // AltGr with it is a sign, such as } on German keyboards.
      if (event.getModifierState('AltGraph')) return;
      event.preventDefault();
      reset();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [reset]);
  return { ...counts, reset, undo };
}
