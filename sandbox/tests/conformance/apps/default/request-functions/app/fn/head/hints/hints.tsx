'use client';

import { preconnect, prefetchDNS, preload } from 'react-dom';

export function Hints() {
  preload('/fn-hint.js', { as: 'script' });
  preconnect('https://one.example');
  prefetchDNS('https://two.example');
  return <p>Hints</p>;
}
