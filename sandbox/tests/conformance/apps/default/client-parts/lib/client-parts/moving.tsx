'use client';

import { type ReactNode, ViewTransition } from 'react';

/** Tells in the document by which types it came. */
export function Moving({ children }: { children: ReactNode }) {
  return (
    <ViewTransition
      onEnter={(_instance, types) => {
        document.documentElement.dataset.types = types.join();
      }}
    >
      {children}
    </ViewTransition>
  );
}
