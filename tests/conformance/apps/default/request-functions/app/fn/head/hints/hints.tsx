'use client';

import { preload } from 'react-dom';

export function Hints() {
  preload('/fn-hint.js', { as: 'script' });
  return <p>Hints</p>;
}
