'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import styles from './waiting.module.css';

const Playground = lazy(() => import('./playground').then((module) => ({ default: module.Playground })));

/**
 * The playground in a chunk of its own: every article can name it, and only its page loads it. React writes a
 * boundary of this size hidden, to be shown by a script, so what readers without JavaScript need is outside.
 */
export function LazyPlayground(props: ComponentProps<typeof Playground>) {
  return (
    <Suspense fallback={<div className={styles.waiting} data-playground="" />}>
      <Playground {...props} />
    </Suspense>
  );
}
