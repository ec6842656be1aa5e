'use client';

import { type RefObject, useEffect, useState } from 'react';
import styles from './live-example.module.css';

interface Props {
  of: RefObject<HTMLElement | null>;
  /** The key that presses it, where the page has such keys. */
  dataKey?: string;
}

/** Shows an element alone on the screen, where the browser can; Escape leaves. */
export function FullScreenButton({ of, dataKey }: Props) {
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
      data-key={dataKey}
      onClick={toggle}
      data-impossible={isPossible ? undefined : ''}
      data-needs-script=""
    >
      {isFull ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
