'use client';

import { Anchor as NextraAnchor } from 'nextra/mdx-components/anchor';
import { type ComponentProps, type FocusEvent, type MouseEvent, useState } from 'react';

/**
 * A link of this site, or out of it. Next.js would load the page behind each link in view, thirty for an article; this one
 * loads it once the mouse is on it or it has the focus.
 */
export function Anchor({ onMouseEnter, onFocus, ...props }: ComponentProps<typeof NextraAnchor>) {
  const [isNear, setIsNear] = useState(false);
  return (
    <NextraAnchor
      {...props}
      prefetch={isNear ? 'auto' : false}
      onMouseEnter={(event: MouseEvent<HTMLAnchorElement>) => {
        setIsNear(true);
        onMouseEnter?.(event);
      }}
      onFocus={(event: FocusEvent<HTMLAnchorElement>) => {
        setIsNear(true);
        onFocus?.(event);
      }}
    />
  );
}
