'use client';

import { lazy, Suspense } from 'react';
import type { BuilderProps } from './embeds';

const EmbedBuilder = lazy(() =>
  import('./embed-builder').then((module) => ({ default: module.EmbedBuilder })),
);

/** The builder in a chunk of its own: every article can name it, and only its page loads it. */
export function LazyEmbedBuilder(props: BuilderProps) {
  return (
    <Suspense>
      <EmbedBuilder {...props} />
    </Suspense>
  );
}
