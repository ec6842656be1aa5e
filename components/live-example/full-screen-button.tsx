'use client';

import { type RefObject, useEffect, useState } from 'react';
import styles from './live-example.module.css';

/** Shows an element alone on the screen, where the browser can; Escape leaves. */
export function FullScreenButton({ of }: { of: RefObject<HTMLElement | null> }) {
  const [isFull, setIsFull] = useState(false);
  const [isPossible, setIsPossible] = useState(false);
  useEffect(() => {
    setIsPossible(document.fullscreenEnabled);
    const note = () => setIsFull(of.current !== null && document.fullscreenElement === of.current);
    document.addEventListener('fullscreenchange', note);
    return () => document.removeEventListener('fullscreenchange', note);
  }, [of]);
  const toggle = () => {
    const done = isFull ? document.exitFullscreen() : of.current?.requestFullscreen();
    // A page that frames this one may forbid it: then nothing changes.
    done?.catch(() => setIsPossible(false));
  };
  return (
    <button
      type="button"
      className={styles.fullScreen}
      onClick={toggle}
      data-impossible={isPossible ? undefined : ''}
      data-needs-script=""
    >
      {isFull ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
