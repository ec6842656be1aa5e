'use client';

import {
  startTransition,
  useEffect,
  useState,
} from 'react';
import { currentStock } from './read-action';

export function LiveStock({
  initial,
}: {
  initial: number;
}) {
  const [left, setLeft] = useState(initial);

  useEffect(() => {
    // Each call lines up behind the actions before it.
    // Nothing can abort one that is no longer wanted.
    const ask = async () =>
      setLeft(await currentStock());
    const timer = setInterval(() => {
      if (!document.hidden) startTransition(ask);
    }, 1000);
    return () => clearInterval(timer);
  }, []);

  return <p role="status">{left} left</p>;
}
