'use client';

import { useEffect } from 'react';

const note = (what: string) => {
  const { dataset } = document.documentElement;
  dataset.effects = `${dataset.effects ?? ''}${what} `;
};

export function Effect() {
  useEffect(() => {
    note('run');
    return () => note('cleaned');
  }, []);
  return null;
}
