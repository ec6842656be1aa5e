'use client';

import { useEffect, useState } from 'react';

export function LiveStock({
  initial,
}: {
  initial: number;
}) {
  const [left, setLeft] = useState(initial);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      if (document.hidden) return;
      const response = await fetch('/api/stock', {
        signal,
      });
      if (response.ok)
        setLeft((await response.json()).left);
    };
    const timer = setInterval(() => {
      ask().catch(() => undefined); // the next one may work
    }, 1000);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, []);

  return <p role="status">{left} left</p>;
}
