'use client';

import { type ReactNode, useState } from 'react';
import styles from './evidence.module.css';

/** A diagram that draws its messages one after another when a reader asks for it. Without JavaScript it stands still. */
export function Playable({ children }: { children: ReactNode }) {
  const [played, setPlayed] = useState(0);
  return (
    <div className={styles.playable}>
      {/* A new key starts the animation again. */}
      <div key={played} data-playing={played > 0 || undefined}>
        {children}
      </div>
      <button type="button" className={styles.play} onClick={() => setPlayed(played + 1)}>
        Play
      </button>
    </div>
  );
}
